// A record of a list or of the API before anything in it is understood: cells by field, each with its place.
import type { Place } from "../../diagnostic.ts";
import type { Rejected } from "../report.ts";
import type { WbField } from "./fields.ts";

export interface RawCell {
  readonly field: WbField;
  readonly heading: string;
  readonly text: string;
  readonly place: Place;
}

/** Empty cells are left out: empty is not zero. */
export interface RawRecord {
  readonly place: Place;
  readonly cells: readonly RawCell[];
}

export interface RawList {
  readonly file: string;
  readonly format: string;
  readonly fields: readonly WbField[];
  readonly records: readonly RawRecord[];
  /** Records that were read and could not be taken apart. */
  readonly rejected: readonly Rejected[];
}

export function cellsOf(record: RawRecord, field: WbField): readonly RawCell[] {
  return record.cells.filter((cell) => cell.field === field);
}

export function cellOf(record: RawRecord, field: WbField): RawCell | undefined {
  return record.cells.find((cell) => cell.field === field);
}
