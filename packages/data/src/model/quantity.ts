// A quantity on its way to the page: its exact value, and everything that it can be traced to.
import type { Qualifier } from "./cell.ts";

/** A row of the dataset. */
export interface RowRef {
  readonly table: string;
  readonly id: string;
}

export interface Citation {
  /** Source id. */
  readonly id: string;
  readonly locator?: string;
}

/** How a computed value follows from its inputs. `ratio` is the first input over the second. */
export type Operation = "sum" | "count" | "count-distinct" | "difference" | "ratio" | "product";

export interface FormulaInput {
  /** What the input is, for a reader: the project's lender id or short name. */
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly row: RowRef;
  /** How the value follows from others, where the row does not hold it itself. */
  readonly formula?: Formula;
}

/** Rows that were left out of a computed value, and why. */
export interface Exclusion {
  readonly reason:
    | "proposed"
    | "dropped"
    | "unverified"
    | "multi-province"
    | "grant"
    | "amount-unknown"
    | "date-unknown"
    | "place-unknown"
    | "place-estimated"
    | "counted-with-related"
    /** Counted under the sector that its source names first. */
    | "other-sector-first"
    /** What is known does not say whether a condition holds. */
    | "undecided"
    | "no-rate";
  readonly rows: readonly RowRef[];
}

export interface Formula {
  readonly operation: Operation;
  readonly inputs: readonly FormulaInput[];
  readonly excluded: readonly Exclusion[];
}

export type MissingReason = "not-in-sources" | "not-applicable" | "not-computed";

interface Traced {
  readonly qualifier: Qualifier;
  readonly rows: readonly RowRef[];
  readonly sources: readonly Citation[];
  readonly formula?: Formula;
  /** Printed with its mark: only on its own project's sheet and list row. */
  readonly unverified?: true;
  /** A counted amount that carries a doubt mark. */
  readonly doubtful?: true;
}

/**
 * `value` is an exact decimal for money, count, ratio (0.463 = 46.3 %) and measure, a date text for dates.
 * `unit` is an ISO currency for money; project, loan, prefecture, county, highway, source, year … for counts;
 * km, ha, person for measures; "1" for a ratio; "date" for a date.
 */
export type Quantity = Traced & { readonly unit: string } & (
    | { readonly type: "money" | "count" | "ratio" | "measure" | "date"; readonly value: string }
    | {
        readonly type: "money" | "count" | "ratio" | "measure" | "date";
        readonly value: undefined;
        readonly reason: MissingReason;
      }
  );

/** A quantity that has a place in a brief: `portfolio/lenders/44001/amount`. */
export type Figure = Quantity & { readonly id: string };
