// The rows of a set along the editions of one series: on which days it was stated, and what stood on a day.
import { type AnyRow, cellValues } from "../../model/tables.ts";
import { type Known, supersededBy } from "./known.ts";

export interface Timeline {
  /** Rows that an edition of the series states. */
  readonly own: readonly AnyRow[];
  /** The days of the editions that state the row, oldest first. */
  readonly daysOf: (row: AnyRow) => readonly string[];
  /** Days of editions that are newer than the day asked for, oldest first. */
  readonly laterDays: readonly string[];
  readonly next?: string;
}

export function timelineOf(
  known: Known,
  rows: readonly AnyRow[],
  { series, day }: { readonly series: string; readonly day: string },
): Timeline {
  const daysOf = (row: AnyRow) =>
    sourcesOf(row)
      .filter((id) => known.source(id)?.series === series)
      .flatMap((id) => known.dayOf(id) ?? [])
      .toSorted();
  const own = rows.filter((row) => daysOf(row).length > 0);
  const laterDays = [...new Set(own.flatMap(daysOf))].filter((one) => one > day).toSorted();
  const [next] = laterDays;
  return { own, daysOf, laterDays, ...(next === undefined ? {} : { next }) };
}

/** Rows known on the day that no row known by then supersedes. */
export function standingAt(
  rows: readonly AnyRow[],
  daysOf: (row: AnyRow) => readonly string[],
  day: string,
): readonly AnyRow[] {
  return standingOf(rows.filter((row) => (daysOf(row)[0] ?? "") <= day));
}

export function standingOf(rows: readonly AnyRow[]): readonly AnyRow[] {
  const superseded = new Set(rows.flatMap(supersededBy));
  return rows.filter((row) => !superseded.has(String(row["id"])));
}

export function sourcesOf(row: AnyRow): readonly string[] {
  return [...cellValues(row, "source"), ...cellValues(row, "sources")];
}
