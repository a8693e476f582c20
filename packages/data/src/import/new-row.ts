// What an import of foreign facts gives: rows of our tables one by one, at the end its account.
import type { Diagnostic, Place } from "../diagnostic.ts";
import type { AnyRow } from "../model/tables.ts";
import type { ImportReport } from "./report.ts";

/** A row that passes the schema of its table. */
export interface NewRow {
  /** As in `tables`: `finance-lines`. */
  readonly table: string;
  readonly row: AnyRow;
  /** Of the record, or of the cell, that the row was made of. */
  readonly place: Place;
  /** Counts the records of the source from 1; 0: the source itself and other rows that precede them. */
  readonly record: number;
}

/** What a generator of rows returns. */
export interface Imported {
  readonly report: ImportReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows in the order of the tables' references: a row stands after those that it refers to. */
export type NewRows = Generator<NewRow, Imported, void> | AsyncGenerator<NewRow, Imported, void>;

/** What the user says of the file; the rest is read from it, or made of its name. */
export interface SourceGiven {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** A day, month or year; without it, and without one in the file, the source is undated. */
  readonly published?: string;
  /** What the file is an edition of: a newer edition's word supersedes an older one's. */
  readonly series?: string;
  readonly sha256?: string;
  readonly url?: string;
}
