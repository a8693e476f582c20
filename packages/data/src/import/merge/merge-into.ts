// A dataset and the rows of an import → the dataset with them: what a merge gives, held whole.
import type { Place } from "../../diagnostic.ts";
import { type Dataset, rowKey } from "../../model/dataset.ts";
import { type AnyRow, rowsOf, tables } from "../../model/tables.ts";
import type { NewRows } from "../new-row.ts";
import { idOf } from "./known.ts";
import { type Merged, type MergeOptions, mergeRows } from "./merge-rows.ts";
import type { MergedRow } from "./merging.ts";

export interface MergedDataset extends Merged {
  readonly dataset: Dataset;
}

export async function mergeInto(
  existing: Dataset,
  rows: NewRows,
  options: MergeOptions = {},
): Promise<MergedDataset> {
  const merged = mergeRows(existing, rows, options);
  const given: MergedRow[] = [];
  let next = await merged.next();
  for (; next.done !== true; next = await merged.next()) given.push(next.value);
  return { dataset: withRows(existing, given), ...next.value };
}

/** New rows stand after those that are there; a row that was amended stands where it stood. */
export function withRows(existing: Dataset, given: readonly MergedRow[]): Dataset {
  const places = new Map<string, Place>(existing.places);
  const changed: Record<string, readonly AnyRow[]> = {};
  for (const definition of tables) {
    const { name } = definition;
    const ofTable = given.filter(({ table }) => table === name);
    if (ofTable.length === 0) continue;
    const amended = new Map(
      ofTable.filter(({ change }) => change === "amended").map(({ row }) => [idOf(name, row), row]),
    );
    const added = ofTable.filter(({ change }) => change === "new");
    for (const { row, place } of added)
      places.set(rowKey({ table: name, id: idOf(name, row) }), place);
    changed[definition.rows] = [
      ...rowsOf(existing, definition).map((row) => amended.get(idOf(name, row)) ?? row),
      ...added.map(({ row }) => row),
    ];
  }
  // Each changed key is the `rows` of one table, its rows of that table's schema.
  return { ...existing, ...(changed as Partial<Dataset>), places };
}
