// What an import read, took, refused and noticed: the same account for every foreign format.
import type { Place } from "../diagnostic.ts";

export interface Rejected {
  readonly place: Place;
  readonly reason: string;
}

export interface Counted {
  readonly rule: string;
  readonly count: number;
  readonly first: Place;
}

export interface Amounts {
  readonly count: number;
  /** ISO currency → exact decimal. */
  readonly sum: Readonly<Record<string, string>>;
}

export interface ImportReport {
  readonly file: string;
  readonly format: string;
  readonly version?: string;
  readonly records: {
    readonly read: number;
    readonly taken: number;
    readonly rejected: readonly Rejected[];
  };
  readonly projects: number;
  readonly activities: number;
  readonly identifiers: {
    readonly distinct: number;
    readonly duplicated: number;
    readonly missing: number;
  };
  /** By IATI transaction type code. */
  readonly transactions: Readonly<Record<string, Amounts>>;
  readonly warnings: readonly Counted[];
}
