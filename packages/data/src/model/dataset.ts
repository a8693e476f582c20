import type { Aggregate } from "./aggregate.ts";
import type { Allocation } from "./allocation.ts";
import type { Assertion } from "./assertion.ts";
import type { Beneficiary } from "./beneficiary.ts";
import type { Budget } from "./budget.ts";
import type { Conflict } from "./conflict.ts";
import type { FinanceLine } from "./finance-line.ts";
import type { FxRate } from "./fx-rate.ts";
import type { IatiLine } from "./iati-line.ts";
import type { Identifier } from "./identifier.ts";
import type { Link } from "./link.ts";
import type { LoanStatus, LoanTerms } from "./loan.ts";
import type { Location } from "./location.ts";
import type { Marker } from "./marker.ts";
import type { Match } from "./match.ts";
import type { Organisation } from "./organisation.ts";
import type { Output } from "./output.ts";
import type { Party } from "./party.ts";
import type { Period } from "./period.ts";
import type { Project } from "./project.ts";
import type { RowRef } from "./quantity.ts";
import type { Region } from "./region.ts";
import type { Indicator, Measurement, Result } from "./result.ts";
import type { RowPlaces } from "./row-places.ts";
import type { Sector } from "./sector.ts";
import type { Source } from "./source.ts";
import type { Text } from "./text.ts";
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
  // Tables that a folder may lack: what imports bring.
  readonly texts: readonly Text[];
  readonly parties: readonly Party[];
  readonly identifiers: readonly Identifier[];
  readonly links: readonly Link[];
  readonly locations: readonly Location[];
  readonly markers: readonly Marker[];
  readonly budgets: readonly Budget[];
  readonly loanTerms: readonly LoanTerms[];
  readonly loanStatuses: readonly LoanStatus[];
  readonly results: readonly Result[];
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly Measurement[];
  readonly iatiLines: readonly IatiLine[];
  /** Where each row stands on disk; key by `rowKey`. */
  readonly places: RowPlaces;
}

/** Plain values alone, which other threads can be given. */
export type DatasetRows = Omit<Dataset, "places">;

export function withoutPlaces(dataset: Dataset): DatasetRows {
  const { places: _, ...rows } = dataset;
  return rows;
}

/** Key of a row in `places`; tables are named as their files: `finance-lines`. */
export function rowKey(row: RowRef): string {
  return `${row.table}/${row.id}`;
}
