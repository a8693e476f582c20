// The rows of one set as one imported source has it, on a subject that is there: what is equal is there already,
// what differs replaces the older edition's, and what is not mentioned is not unsaid.
import type { Place } from "../../diagnostic.ts";
import { type AnyRow, cellValues } from "../../model/tables.ts";
import { idOf, type Known, supersededBy } from "./known.ts";
import { giveNew, giveSources, type Merging } from "./merging.ts";
import { keepLater } from "./restate.ts";
import { type ChildrenOf, contentOf, resultContent, type SetGroup } from "./set-content.ts";
import { sourcesOf, standingAt, standingOf, timelineOf } from "./timeline.ts";

export interface SetRow {
  /** As the import calls it. */
  readonly id: string;
  /** Its references as they are now. */
  readonly row: AnyRow;
  readonly place: Place;
}

export interface ImportedSet {
  readonly table: string;
  readonly group: SetGroup;
  readonly rows: readonly SetRow[];
  /** Of the imported rows. */
  readonly childrenOf: ChildrenOf;
}

export function mergeSet(merging: Merging, set: ImportedSet): void {
  const { known, ledger, renames } = merging;
  const { table, rows } = set;
  const there = known.setOf(table, set.group);
  const { comparable, older } = editionsOf(known, set, there);
  const later = laterStates(known, set, there);
  const free = [...comparable];
  const added: SetRow[] = [];
  for (const imported of sameIdsFirst(rows, there)) {
    const { id, row, place } = imported;
    const content = contentIn(table, row, set.childrenOf);
    const says = (one: AnyRow) => contentIn(table, one, known.childrenOf) === content;
    const own = there.find((one) => one["id"] === id && isOfSource(one, row) && says(one));
    const equal = own ?? free.find(says);
    if (equal === undefined) {
      added.push(imported);
      continue;
    }
    // Two equal payments are two payments: each stands for one.
    if (free.includes(equal)) free.splice(free.indexOf(equal), 1);
    renames.set(table, id, idOf(table, equal));
    ledger.count(table, "seenAgain");
    const amended = giveSources(merging, table, equal, cellValues(row, "sources"), place);
    if (amended !== undefined) there.splice(there.indexOf(equal), 1, amended);
  }
  const superseded = free.filter((row) => older.includes(row));
  const given = giveAdded(merging, { set, there, added, superseded });
  const [first] = added;
  if (given.length === 0 || first === undefined) return;
  keepLater(merging, { table, there, later, place: first.place });
}

interface Editions {
  /** What an equal row may stand for: the set as it was at the source's day, and other publishers' rows. */
  readonly comparable: readonly AnyRow[];
  /** Of these: rows of older editions of the same series. */
  readonly older: readonly AnyRow[];
}

function editionsOf(
  known: Known,
  { table, rows }: ImportedSet,
  there: readonly AnyRow[],
): Editions {
  const [source = ""] = sourcesOf(rows[0]?.row ?? {});
  const series = known.source(source)?.series;
  const day = known.dayOf(source);
  if (day === undefined || series === undefined)
    return { comparable: standingOf(there), older: [] };
  const { own, daysOf, next } = timelineOf(known, there, { series, day });
  const others = standingOf(there).filter((row) => !own.includes(row));
  const until = standingAt(own, daysOf, day);
  const isOwn = until.some((row) => sourcesOf(row).includes(source));
  const older = isOwn ? [] : until;
  // An equal row of a newer edition gets the older source, where rows have several.
  const shared =
    table === "allocations" && next !== undefined
      ? standingAt(own, daysOf, next).filter((row) => !until.includes(row))
      : [];
  return { comparable: [...until, ...others, ...shared], older };
}

/** The set as it stands on the day of each newer edition. */
function laterStates(known: Known, { rows }: ImportedSet, there: readonly AnyRow[]) {
  const [source = ""] = sourcesOf(rows[0]?.row ?? {});
  const series = known.source(source)?.series;
  const day = known.dayOf(source);
  if (day === undefined || series === undefined) return [];
  const { own, daysOf, laterDays } = timelineOf(known, there, { series, day });
  return laterDays.map((at) => ({ series, day: at, standing: standingAt(own, daysOf, at) }));
}

interface Added {
  readonly set: ImportedSet;
  readonly there: AnyRow[];
  readonly added: readonly SetRow[];
  readonly superseded: readonly AnyRow[];
}

function giveAdded(merging: Merging, { set, there, added, superseded }: Added): readonly AnyRow[] {
  const { table } = set;
  const given = added.map(({ id, row, place }, at) => {
    const older = at === 0 ? superseded.map((one) => idOf(table, one)) : [];
    const all = [...new Set([...supersededBy(row), ...older])];
    const moved = table === "allocations" ? afterOthers(merging, row, there) : row;
    const replacing = all.length === 0 ? moved : { ...moved, supersedes: all };
    const named = giveNew(merging, table, replacing, place);
    merging.renames.set(table, id, idOf(table, named));
    return named;
  });
  there.push(...given);
  return given;
}

/** The first sector is the one that a project is counted under: that of those who were there before. */
function afterOthers({ known }: Merging, row: AnyRow, own: readonly AnyRow[]): AnyRow {
  const others = known.allocationsOf(String(row["project"]), String(row["dimension"]));
  const last = Math.max(
    0,
    ...others.filter((one) => !own.some((o) => o["id"] === one.id)).map((one) => one.order),
  );
  return { ...row, order: Number(row["order"]) + last };
}

/** A row that is there under its own id stands for itself, before it stands for another that says the same. */
function sameIdsFirst(rows: readonly SetRow[], there: readonly AnyRow[]): readonly SetRow[] {
  const ids = new Set(there.map((row) => row["id"]));
  return [...rows.filter(({ id }) => ids.has(id)), ...rows.filter(({ id }) => !ids.has(id))];
}

function isOfSource(row: AnyRow, imported: AnyRow): boolean {
  const has = sourcesOf(row);
  return sourcesOf(imported).every((id) => has.includes(id));
}

function contentIn(table: string, row: AnyRow, childrenOf: ChildrenOf): string {
  return table === "results" ? resultContent(row, childrenOf) : contentOf(row);
}
