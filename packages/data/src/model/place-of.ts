// Where a row, or one cell of it, stands on disk.
import type { Place } from "../diagnostic.ts";
import { type Dataset, rowKey } from "./dataset.ts";
import type { RowRef } from "./quantity.ts";

/** Where the cells of a file stand, by the byte offset of their record. */
export type CellPlaces = (start: number, cell: number) => Place;

/** A record of a file, as far as it tells where it stands. */
interface Placed {
  /** Byte offset. */
  readonly start: number;
  /** The same one for each record of a file. */
  readonly placeOf: CellPlaces;
}

/** What is constructed is the place that it is given. */
class Given {
  constructor(place: Place) {
    // biome-ignore lint/correctness/noConstructorReturn: a private field can only be put on another object this way.
    return place;
  }
}

/** In the place, where only this file sees it: it stays a plain value that prints and copies. A map beside it costs more. */
class Cells extends Given {
  readonly #start: number;
  readonly #placeOf: CellPlaces;
  readonly #columns: readonly string[];

  constructor(place: Place, { start, placeOf }: Placed, columns: readonly string[]) {
    super(place);
    this.#start = start;
    this.#placeOf = placeOf;
    this.#columns = columns;
  }

  static placeOf(row: Place, column: string): Place | undefined {
    if (!(#columns in row)) return undefined;
    const index = row.#columns.indexOf(column);
    return index === -1 ? undefined : row.#placeOf(row.#start, index);
  }
}

/** @returns the place of its first cell, by which `placeOf` finds the others */
export function placeOfRow(record: Placed, columns: readonly string[]): Place {
  const first = record.placeOf(record.start, 0);
  new Cells(first, record, columns);
  return first;
}

/** The cell's place; the row's where the cell's is not known; the table's where the row is new. */
export function placeOf(dataset: Dataset, row: RowRef, column?: string): Place {
  const place = dataset.places.get(rowKey(row));
  if (place === undefined) return { file: `${row.table}.csv`, path: row.id };
  return (column === undefined ? undefined : Cells.placeOf(place, column)) ?? place;
}
