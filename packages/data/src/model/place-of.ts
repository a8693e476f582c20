// Where a row, or one cell of it, stands on disk.
import type { Place } from "../diagnostic.ts";
import { type Dataset, rowKey } from "./dataset.ts";
import type { RowRef } from "./quantity.ts";

type CellPlaces = (column: string) => Place | undefined;

/** Beside the rows' places, not in them: a place stays a plain value that prints and copies. */
const cellsOfRow = new WeakMap<Place, CellPlaces>();

export function rememberCells(row: Place, cells: CellPlaces): void {
  cellsOfRow.set(row, cells);
}

/** The cell's place; the row's where the cell's is not known; the table's where the row is new. */
export function placeOf(dataset: Dataset, row: RowRef, column?: string): Place {
  const place = dataset.places.get(rowKey(row));
  if (place === undefined) return { file: `${row.table}.csv`, path: row.id };
  return (column === undefined ? undefined : cellsOfRow.get(place)?.(column)) ?? place;
}
