// Facts and spec → the view of a kind; where the spec names an earlier day, with the box of what changed since.
import { BriefError, type Dataset, type Figure } from "@brief/data";
import { type BriefSpec, withoutSince } from "./brief.ts";
import { movedFigures } from "./brief-moves.ts";
import { compareBriefs } from "./diff/brief-changes.ts";
import { type FigurePlace, figurePlaces } from "./document/figure-places.ts";
import type { Document } from "./document/model.ts";
import { parseView } from "./parse-view.ts";
import type { Templates } from "./templates/registry.ts";
import { unhashed } from "./view/edition.ts";
import { type Facts, olderFacts } from "./view/facts.ts";
import { citedIds } from "./view/frame.ts";
import type { Kind } from "./view/kinds.ts";
import { figuresOf, nameFigures } from "./view/name-figures.ts";
import { sheetSources } from "./view/project-sources.ts";
import { sourceRows } from "./view/sources-text.ts";
import { hasSubject } from "./view/subject-row.ts";
import { usesIn } from "./view/uses.ts";
import { type Compared, changesBox } from "./view/what-changed.ts";

/** The same brief on one day: what it says, and what it says it of. */
interface OneDay {
  readonly view: object;
  readonly document: Document;
  readonly figures: readonly Figure[];
}

/** Of a kind that has no box, its view alone; without a day, a box that is not there. */
export function viewOf(facts: Facts, spec: BriefSpec, templates: Templates, kind: Kind): object {
  if (kind.hasBox !== true) return kind.view(facts, spec);
  const view = { ...kind.view(facts, spec), changes: [] };
  const { since } = spec.parameters;
  if (since === undefined) return view;
  const plain = withoutSince(spec);
  const now = dayOf(view, plain, templates);
  // Its own build says what is wrong with it.
  if (now === undefined) return view;
  const compared = comparedWith(now, { facts, spec: plain, since, templates, kind });
  const days = { older: facts.on(since), known: facts.known, since };
  return withBox(view, changesBox(days, spec, compared), { facts, spec });
}

interface Asked {
  readonly facts: Facts;
  readonly spec: BriefSpec;
  readonly since: string;
  readonly templates: Templates;
  readonly kind: Kind;
}

function comparedWith(now: OneDay, { facts, spec, since, templates, kind }: Asked): Compared {
  const older = olderFacts(facts, since);
  const hasNotice = facts.hasNotice?.(since) === true;
  const places = figurePlaces(now.document);
  const isFirst = !hasSubject(older.known, spec, kind.subject);
  if (isFirst) return { isFirst, figures: [], places, projects: new Set(), hasNotice };
  const old = dayOf({ ...kind.view(older, spec), changes: [] }, spec, templates);
  if (old === undefined) throw notComposed(since);
  return {
    isFirst,
    figures: movedBetween(old, now, spec),
    places: withOlder(places, figurePlaces(old.document)),
    projects: new Set([...projectsIn(old.view), ...projectsIn(now.view)]),
    hasNotice,
  };
}

/** What is gone comes after what is there. */
function withOlder(
  places: ReadonlyMap<string, FigurePlace>,
  older: ReadonlyMap<string, FigurePlace>,
): ReadonlyMap<string, FigurePlace> {
  return new Map([...places, ...[...older].filter(([id]) => !places.has(id))]);
}

function dayOf(view: object, spec: BriefSpec, templates: Templates): OneDay | undefined {
  const { document } = parseView(view, spec, templates);
  return document && { view, document, figures: figuresOf(view) };
}

function notComposed(since: string): BriefError {
  return new BriefError(
    "since-not-composed",
    `the edition of ${since} that this one is compared with cannot be composed`,
    "give since: another day, or take it out",
  );
}

function movedBetween(old: OneDay, now: OneDay, { id, language }: BriefSpec) {
  const edition = ({ document, figures }: OneDay) => [
    { language, document, figures, factsHash: unhashed },
  ];
  return movedFigures(compareBriefs(id, edition(old), edition(now)));
}

function projectsIn(view: object): readonly string[] {
  return usesIn(view).flatMap(({ table, id }) => (table === "projects" ? [id] : []));
}

/** Its marks need their sources in the list of the brief. */
function withBox(
  view: object,
  { uses, ...box }: ReturnType<typeof changesBox>,
  { facts, spec }: Pick<Asked, "facts" | "spec">,
): object {
  const { changes } = nameFigures(spec.id, { changes: [box] });
  const listed = "sources" in view ? (view.sources as readonly { readonly key: string }[]) : [];
  const ids = new Set([...listed.map(({ key }) => key), ...citedIds(markedIn(box))]);
  const isSheet = spec.kind === "project";
  const sources = (isSheet ? sheetSources : sourceRows)(sourcesOf(facts, spec), ids, spec.language);
  const has = "hasSources" in view ? { hasSources: sources.length > 0 } : {};
  return { ...view, ...has, sources, changes, uses: [...usesIn(view), ...uses] };
}

/** What the templates mark with a source: the new value of each figure, and each project. */
function markedIn({
  figures,
  projects,
}: Pick<ReturnType<typeof changesBox>, "figures" | "projects">) {
  const rows = [...figures, ...projects.flatMap((group) => group.projects)];
  return { rows: rows.map(({ sources }) => ({ sources })) };
}

/** What an earlier value rests on may be known no longer. */
function sourcesOf({ known, on }: Facts, { parameters: { since } }: BriefSpec): Dataset {
  if (since === undefined) return known;
  const ids = new Set(known.sources.map(({ id }) => id));
  const gone = on(since).sources.filter(({ id }) => !ids.has(id));
  return gone.length === 0 ? known : { ...known, sources: [...known.sources, ...gone] };
}
