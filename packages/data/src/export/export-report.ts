// What an export wrote, what it completed, and what its format cannot carry: the same account for every format.
import type { Diagnostic, Place } from "../diagnostic.ts";

/** Rows, or filled cells of one column, that the file does not hold. */
export interface NotCarried {
  readonly table: string;
  /** Absent where the whole row is meant. */
  readonly column?: string;
  /** What the rows are about, where the table is one of many things: the field of assertions. */
  readonly field?: string;
  /** Kebab-case, stable. */
  readonly reason: string;
  /** The reason in words. */
  readonly because: string;
  readonly count: number;
  readonly first: Place;
}

/** What the file says by a rule of the export, where no row says it in so many words. */
export interface Completed {
  readonly rule: string;
  readonly how: string;
  readonly count: number;
  readonly first: Place;
}

export interface LeftOut {
  readonly place: Place;
  readonly reason: string;
}

export interface ExportReport {
  readonly format: string;
  readonly version?: string;
  readonly records: {
    readonly read: number;
    readonly written: number;
    readonly leftOut: readonly LeftOut[];
  };
  readonly notCarried: readonly NotCarried[];
  readonly completed: readonly Completed[];
  readonly diagnostics: readonly Diagnostic[];
}
