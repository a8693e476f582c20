// An older edition was found after newer ones: what it adds must not outlast them, nor what it replaces stay away.
import type { Place } from "../../diagnostic.ts";
import { type AnyRow, cellValues } from "../../model/tables.ts";
import { idOf } from "./known.ts";
import { giveNew, type Merging } from "./merging.ts";
import { contentOf } from "./set-content.ts";
import { sourcesOf, standingAt, timelineOf } from "./timeline.ts";

export interface LaterState {
  readonly series: string;
  readonly day: string;
  /** The rows that stood on the day before the older edition was merged. */
  readonly standing: readonly AnyRow[];
}

export interface ToKeep {
  readonly table: string;
  readonly there: AnyRow[];
  /** Oldest first. */
  readonly later: readonly LaterState[];
  readonly place: Place;
}

/** Where another set would stand on a newer edition's day than stood before, that edition's rows are stated once more. */
export function keepLater(merging: Merging, { table, there, later, place }: ToKeep): void {
  for (const state of later) {
    const { own, daysOf } = timelineOf(merging.known, there, state);
    const now = standingAt(own, daysOf, state.day);
    const ids = (rows: readonly AnyRow[]) => new Set(rows.map((row) => idOf(table, row)));
    const [before, after] = [ids(state.standing), ids(now)];
    const extra = now.filter((row) => !before.has(idOf(table, row)));
    const missing = state.standing.filter((row) => !after.has(idOf(table, row)));
    if (sayTheSame(extra, missing)) continue;
    const stated = state.standing.find((row) => daysOf(row).includes(state.day));
    if (stated === undefined) continue;
    const source = sourcesOf(stated).find((id) => merging.known.dayOf(id) === state.day) ?? "";
    // One row at least is needed to say that the extra ones no longer hold.
    const again = missing.length > 0 ? missing : [stated];
    const given = again.map((row, at) => {
      const replaced = [row, ...(at === 0 ? extra : [])].map((one) => idOf(table, one));
      return restated(merging, { table, row, replaced, source, place });
    });
    there.push(...given);
  }
}

function sayTheSame(some: readonly AnyRow[], others: readonly AnyRow[]): boolean {
  const contents = (rows: readonly AnyRow[]) => rows.map((row) => contentOf(row)).toSorted();
  return contents(some).join("\n") === contents(others).join("\n");
}

interface Restated {
  readonly table: string;
  readonly row: AnyRow;
  readonly replaced: readonly string[];
  /** Of the edition on whose day the row holds again. */
  readonly source: string;
  readonly place: Place;
}

function restated(merging: Merging, { table, row, replaced, source, place }: Restated): AnyRow {
  const id = idOf(table, row);
  const cited = cellValues(row, "sources").length > 0 ? { sources: [source] } : { source };
  const again = { ...row, ...cited, id: `${id}.again`, supersedes: replaced };
  const given = giveNew(merging, table, again, place, true);
  if (table === "results") restateChildren(merging, id, idOf(table, given), place);
  return given;
}

function restateChildren(merging: Merging, from: string, to: string, place: Place): void {
  for (const indicator of merging.known.childrenOf("indicators", from)) {
    const id = String(indicator["id"]);
    const own = { ...indicator, id: `${id}.again`, result: to };
    const given = String(giveNew(merging, "indicators", own, place, true)["id"]);
    for (const measured of merging.known.childrenOf("measurements", id)) {
      const again = { ...measured, id: `${String(measured["id"])}.again`, indicator: given };
      giveNew(merging, "measurements", again, place, true);
    }
  }
}
