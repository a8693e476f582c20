// What the steps of a merge share, and how a row leaves it.
import type { Place } from "../../diagnostic.ts";
import type { Assertion } from "../../model/assertion.ts";
import { type AnyRow, cellValues } from "../../model/tables.ts";
import type { NewRow } from "../new-row.ts";
import type { Ledger } from "./account.ts";
import { definitionOf, idOf, type Known, supersededBy } from "./known.ts";
import type { Renames } from "./renames.ts";

export interface MergedRow {
  readonly table: string;
  readonly row: AnyRow;
  readonly place: Place;
  /** `amended`: takes the place of the row with its id, whose `sources` alone are more. */
  readonly change: "new" | "amended";
}

export interface Merging {
  readonly known: Known;
  readonly renames: Renames;
  readonly ledger: Ledger;
  readonly knownOnly: boolean;
  /** Rows that others refer to, new to the dataset and not needed yet. */
  readonly pending: Map<string, NewRow>;
  /** Imported lines that are no lines: the amount that somebody judged is there already. */
  readonly judged: Map<string, Assertion>;
  /** Lines that are there → the imported line that each was found to be. */
  readonly takenLines: Map<string, string>;
  /** Rows on their way out. */
  readonly out: MergedRow[];
}

/** A new row goes out, after those that it refers to and that nobody needed before; under an id of its own. */
export function giveNew(
  merging: Merging,
  table: string,
  row: AnyRow,
  place: Place,
  isOurs = false,
): AnyRow {
  const { known, ledger } = merging;
  const id = idOf(table, row);
  const free = known.freeId(table, id, isOurs);
  const named = free === id ? row : { ...row, [definitionOf(table).keyColumn]: free };
  giveNeeded(merging, table, named);
  for (const older of supersededBy(named)) known.superseded(table).add(older);
  ledger.count(table, "new");
  if (supersededBy(named).length > 0) ledger.count(table, "superseding");
  merging.out.push({ table, row: named, place, change: "new" });
  return named;
}

/** A row that is there gets the sources that it lacks; undefined where it lacks none. */
export function giveSources(
  merging: Merging,
  table: string,
  row: AnyRow,
  sources: readonly string[],
  place: Place,
): AnyRow | undefined {
  const has = cellValues(row, "sources");
  const more = sources.filter((id) => !has.includes(id));
  if (more.length === 0) return undefined;
  const amended = { ...row, sources: [...has, ...more] };
  giveNeeded(merging, table, amended);
  merging.known.replace(table, amended);
  merging.ledger.count(table, "amended");
  merging.out.push({ table, row: amended, place, change: "amended" });
  return amended;
}

function giveNeeded(merging: Merging, table: string, row: AnyRow): void {
  for (const { column, tables } of definitionOf(table).references) {
    for (const id of cellValues(row, column)) {
      const key = tables.map((name) => `${name}/${id}`).find((one) => merging.pending.has(one));
      const needed = key === undefined ? undefined : merging.pending.get(key);
      if (key === undefined || needed === undefined) continue;
      merging.pending.delete(key);
      giveNeeded(merging, needed.table, needed.row);
      merging.ledger.count(needed.table, "new");
      const { place } = needed;
      merging.out.push({ table: needed.table, row: needed.row, place, change: "new" });
    }
  }
}
