// What every reader of tables gives, whatever the file: the cells of a row as text, each with its place.
import type { Place } from "../../diagnostic.ts";

export interface SheetRow {
  readonly cells: readonly string[];
  /** @param column from 0; one past the last cell is the end of the row */
  readonly place: (column: number) => Place;
}

export function isEmptyRow(row: SheetRow): boolean {
  return row.cells.every((cell) => cell.trim() === "");
}
