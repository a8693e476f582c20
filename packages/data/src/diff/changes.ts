// What tells one dataset from another, row by row: enough to make the second from the first.
import type { AnyRow } from "../model/tables.ts";

export interface AddedRow {
  readonly key: string;
  readonly row: AnyRow;
  /** Key of the row that it stands after in the newer table; absent for the first row. */
  readonly after?: string;
}

export interface RemovedRow {
  readonly key: string;
  readonly row: AnyRow;
}

/** Absent = the cell is empty. */
export interface CellChange {
  readonly column: string;
  readonly old?: unknown;
  readonly new?: unknown;
}

export interface ChangedRow {
  readonly key: string;
  /** In the schema's order of columns. */
  readonly cells: readonly CellChange[];
}

export interface TableChanges {
  /** As its file: `finance-lines`. */
  readonly table: string;
  readonly added: readonly AddedRow[];
  readonly removed: readonly RemovedRow[];
  readonly changed: readonly ChangedRow[];
  /** All keys of the newer table, where rows that both have stand in another order. */
  readonly order?: readonly string[];
}

/** Tables that differ, in the order of the tables; none for equal datasets. */
export type Changes = readonly TableChanges[];
