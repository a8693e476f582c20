// New editions of what the facts hold an older one of: how many projects each lists, which it adds or leaves out.
import {
  type Assertion,
  type Citation,
  type Dataset,
  dateOrder,
  type Project,
  projectLabel,
  type Quantity,
  type Source,
} from "@brief/data";
import type { Language } from "../brief.ts";
import { counted } from "./change-counts.ts";
import type { Days } from "./change-told.ts";
import { inLanguage, projectNames } from "./portfolio-words.ts";
import { dayQuantity } from "./project-days.ts";
import { documentWords } from "./project-words.ts";

export function editionsPart({ older, known }: Days, language: Language) {
  const isOld = new Set(older.sources.map(({ id }) => id));
  const fresh = known.sources.filter(({ id }) => !isOld.has(id));
  const editions = fresh.flatMap((source) => {
    const before = editionBefore(older, source);
    return before === undefined ? [] : [editionRow(known, { before, source }, language)];
  });
  return {
    editions,
    hasEditions: editions.length > 0,
  };
}

/** The newest earlier one of the same series. */
function editionBefore({ sources }: Dataset, { series, published }: Source): Source | undefined {
  if (series === undefined) return undefined;
  return sources
    .filter((one) => one.series === series && dateOrder(one.published) < dateOrder(published))
    .toSorted((a, b) => (dateOrder(a.published) < dateOrder(b.published) ? 1 : -1))[0];
}

interface Pair {
  readonly before: Source;
  readonly source: Source;
}

function editionRow(known: Dataset, { before, source }: Pair, language: Language) {
  const [old, now] = [listedIn(known, before), listedIn(known, source)];
  const added = [...now.keys()].filter((project) => !old.has(project));
  const gone = [...old.keys()].filter((project) => !now.has(project));
  const names = (projects: readonly Project[]) => projects.map((p) => projectNames(p, language));
  const document = documentWords[source.kind];
  return {
    key: source.id,
    publisher: inLanguage(language, source.publisherZh, source.publisher),
    document: inLanguage(language, document.zh, document.en),
    oldDate: dateOf(before),
    newDate: dateOf(source),
    oldRecords: countListed(old),
    newRecords: countListed(now),
    isSame: added.length + gone.length === 0,
    added: names(added),
    hasAdded: added.length > 0,
    gone: names(gone),
    hasGone: gone.length > 0,
    sources: [{ id: before.id }, { id: source.id }],
  };
}

function dateOf({ id, published }: Source): Quantity {
  return dayQuantity(published, [{ table: "sources", id }], [{ id }]);
}

type Listed = ReadonlyMap<Project, Assertion>;

/** Projects that it says anything of, each with the first of its words. */
function listedIn(known: Dataset, { id }: Source): Listed {
  const lines = new Map(known.financeLines.map((line) => [line.id, line.project]));
  const projects = new Map(known.projects.map((project) => [project.id, project]));
  const listed = new Map<Project, Assertion>();
  for (const one of known.assertions) {
    if (one.source !== id || one.value === undefined) continue;
    const project = projects.get(lines.get(one.subject) ?? one.subject);
    if (project !== undefined && !listed.has(project)) listed.set(project, one);
  }
  return listed;
}

function countListed(listed: Listed): Quantity {
  return counted(
    "record",
    [...listed].map(([project, one]) => ({
      label: projectLabel(project),
      row: { table: "assertions", id: one.id },
      sources: [citation(one)],
    })),
  );
}

function citation({ source, locator }: Assertion): Citation {
  return locator === undefined ? { id: source } : { id: source, locator };
}
