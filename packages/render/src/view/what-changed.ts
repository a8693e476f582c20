// The box "what changed" of a brief: its figures that moved since an earlier day, why, and the projects that came and went.
import {
  type Citation,
  type Figure,
  type Project,
  type Quantity,
  type RowRef,
  whatChanged,
} from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import { counted, projectsOf } from "./change-counts.ts";
import { reasons } from "./change-reasons.ts";
import { sectionsOf } from "./change-sections.ts";
import { isClose } from "./change-sides.ts";
import type { Days, Told } from "./change-told.ts";
import type { NoticeClass } from "./change-words.ts";
import { projectFinder, reasonsFrom, type WhyMoved } from "./figure-reasons.ts";
import { asOfDay } from "./frame.ts";
import { movesOf, type Places } from "./moved-figures.ts";
import { inLanguage, missing, projectNames } from "./portfolio-words.ts";
import { dayQuantity } from "./project-days.ts";
import type { MovedFigure } from "./touched.ts";

export interface Compared {
  /** The subject was not known on the earlier day: there is nothing to compare with. */
  readonly isFirst: boolean;
  readonly figures: readonly MovedFigure[];
  /** Where the newer edition prints each; where the older one did, for those that are gone. */
  readonly places: Places;
  /** Projects that either edition speaks of. */
  readonly projects: ReadonlySet<string>;
  /** The workspace has a notice of changes since that day, which holds the rest. */
  readonly hasNotice: boolean;
}

/** A box is no notice: the first of a long list, in the order of the brief, and the number of the rest. */
const mostFigures = 8;

export function changesBox(days: Days, spec: BriefSpec, compared: Compared) {
  const { language } = spec;
  const { older, known, since } = days;
  const told = compared.isFirst ? [] : toldOf(days);
  const projectOf = projectFinder(days);
  const why = reasonsFrom(told, projectOf);
  const projects = projectGroups(told, compared.projects, language);
  const apart = { projectOf, ...named(projects) };
  const { figures: moved, isPart } = movesOf(compared.figures, compared.places, apart);
  const isNamed = ({ id }: MovedFigure) => (compared.places.get(id)?.length ?? 0) > 0;
  const shown = moved.filter(isNamed).slice(0, mostFigures);
  // Where none is told by itself, their number stands above already.
  const rest = shown.length === 0 ? [] : moved.filter((figure) => !shown.includes(figure));
  return {
    key: since,
    since: dayQuantity(since, asOfDay({ ...spec, asOf: since }, older).rows, []),
    isFirst: compared.isFirst,
    isSame: !compared.isFirst && moved.length === 0 && projects.length === 0,
    isPart,
    // Rows, so that a box without any has no count of none.
    counts: moved.length === 0 ? [] : [{ key: "moved", figures: countMoved(moved, days) }],
    figures: shown.map((figure) => movedRow(figure, compared, why, language)),
    rest: rest.length === 0 ? [] : [{ key: "rest", figures: countMoved(rest, days) }],
    hasNotice: compared.hasNotice,
    projects,
    uses: usesOf(told, compared.projects, known),
  };
}
export type ChangesBox = ReturnType<typeof changesBox>;

function toldOf(days: Days): readonly Told[] {
  const { groups } = whatChanged({ dataset: days.older }, { dataset: days.known });
  const {
    real,
    record,
    counted: apart,
  } = sectionsOf(
    groups.flatMap(({ changes }) => changes),
    days,
  );
  return [...real, ...record, ...apart].flatMap((group) => group.told);
}

function movedRow(
  { id, old, new: now }: MovedFigure,
  { places }: Compared,
  why: WhyMoved,
  language: Language,
) {
  const shown = now ?? old;
  const none = missing(shown?.type ?? "count", shown?.unit ?? "figure");
  // The row says so already.
  const said = old === undefined ? "found" : now === undefined ? "lost" : undefined;
  const given = why(old, now).filter((name) => name !== said);
  return {
    key: keyOf(id),
    place: (places.get(id) ?? []).map((words) => ({ words })),
    hasOld: old !== undefined,
    hasNew: now !== undefined,
    isClose: old !== undefined && now !== undefined && isClose(old, now),
    isDate: shown?.type === "date",
    // Its last word in Russian has a full stop of its own.
    endsInDate: now?.type === "date" && given.length === 0,
    old: old === undefined ? none : withoutId(old),
    new: now === undefined ? none : withoutId(now),
    sources: marksOf(old, now),
    hasReasons: given.length > 0,
    reasons: given.map((name) => {
      const { zh, en, ru } = reasons[name];
      return { words: inLanguage(language, zh, en, ru) };
    }),
  };
}

/** `portfolio/lenders/44001/amount` → `lenders.44001.amount`. */
const keyOf = (id: string) => id.split("/").slice(1).join(".");

function withoutId({ id: _, ...quantity }: Figure): Quantity {
  return quantity;
}

/** A total of many sources has them where it stands; here, those that are new to it, or the few that it has. */
function marksOf(old: Figure | undefined, now: Figure | undefined): readonly Citation[] {
  const ids = [...new Set((now ?? old)?.sources.map(({ id }) => id))];
  const before = new Set(old?.sources.map(({ id }) => id));
  const added = ids.filter((id) => !before.has(id));
  const marked = [added, ids].find((some) => some.length > 0 && some.length <= mostMarks) ?? [];
  return marked.map((id) => ({ id }));
}

const mostMarks = 3;

function countMoved(figures: readonly MovedFigure[], { known }: Days): Quantity {
  return counted(
    "figure",
    figures.map(({ id, old, new: now }) => ({
      label: id,
      row: (now ?? old)?.rows[0] ?? { table: "sources", id: known.sources[0]?.id ?? "" },
      sources: [],
    })),
  );
}

/** What a project's own figures came or went with. */
function named(groups: readonly ReturnType<typeof projectGroups>[number][]) {
  const ids = (wanted: readonly string[]) =>
    new Set(
      groups.flatMap(({ key, projects }) =>
        wanted.includes(key) ? projects.map(({ key: id }) => id) : [],
      ),
    );
  return { added: ids(["new", "listed"]), gone: ids(["gone"]) };
}

const groups: readonly { readonly name: string; readonly classes: readonly NoticeClass[] }[] = [
  { name: "new", classes: ["new"] },
  { name: "listed", classes: ["record-added", "listed"] },
  { name: "closed", classes: ["closed"] },
  { name: "dropped", classes: ["dropped"] },
  { name: "gone", classes: ["gone"] },
];

function projectGroups(told: readonly Told[], own: ReadonlySet<string>, language: Language) {
  return groups.flatMap(({ name, classes }) => {
    const projects = projectsOf(told.filter((one) => classes.includes(one.class))).filter(
      ({ id }) => own.has(id),
    );
    if (projects.length === 0) return [];
    const is = (wanted: string) => name === wanted;
    return [
      {
        key: name,
        isNew: is("new"),
        isListed: is("listed"),
        isClosed: is("closed"),
        isDropped: is("dropped"),
        isGone: is("gone"),
        projects: projects.map((project) => projectRow(project, language)),
      },
    ];
  });
}

function projectRow(project: Project, language: Language) {
  return { ...projectNames(project, language), sources: project.sources.map((id) => ({ id })) };
}

/** Names that the box prints, beside the rows of its figures. */
function usesOf(
  told: readonly Told[],
  own: ReadonlySet<string>,
  known: Days["known"],
): readonly RowRef[] {
  const named = new Set(projectsOf(told).map(({ id }) => id));
  return known.projects
    .filter(({ id }) => named.has(id) && own.has(id))
    .map(({ id }) => ({ table: "projects", id }));
}
