import type { Place } from "../diagnostic.ts";
import type { Aggregate } from "./aggregate.ts";
import type { Allocation } from "./allocation.ts";
import type { Assertion } from "./assertion.ts";
import type { Beneficiary } from "./beneficiary.ts";
import type { Conflict } from "./conflict.ts";
import type { FinanceLine } from "./finance-line.ts";
import type { FxRate } from "./fx-rate.ts";
import type { Match } from "./match.ts";
import type { Organisation } from "./organisation.ts";
import type { Output } from "./output.ts";
import type { Period } from "./period.ts";
import type { Project } from "./project.ts";
import type { RowRef } from "./quantity.ts";
import type { Region } from "./region.ts";
import type { Sector } from "./sector.ts";
import type { Source } from "./source.ts";
import type { Transaction } from "./transaction.ts";

/** All facts, row by row, in the order of the tables. */
export interface Dataset {
  readonly sources: readonly Source[];
  readonly organisations: readonly Organisation[];
  readonly regions: readonly Region[];
  readonly sectors: readonly Sector[];
  readonly projects: readonly Project[];
  readonly financeLines: readonly FinanceLine[];
  readonly transactions: readonly Transaction[];
  readonly allocations: readonly Allocation[];
  readonly outputs: readonly Output[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly aggregates: readonly Aggregate[];
  readonly periods: readonly Period[];
  readonly fxRates: readonly FxRate[];
  readonly assertions: readonly Assertion[];
  readonly conflicts: readonly Conflict[];
  readonly matches: readonly Match[];
  /** Where each row stands on disk; key by `rowKey`. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Key of a row in `places`; tables are named as their files: `finance-lines`. */
export function rowKey(row: RowRef): string {
  return `${row.table}/${row.id}`;
}
