// A rate on its way from a cell to a row of fx-rates.
import type { Place } from "../../diagnostic.ts";
import type { FxRate } from "../../model/fx-rate.ts";

export type DatePrecision = "day" | "month" | "year";

/** A rate as a row has it, before the whole table has shown what its dates and directions mean. */
export interface Quotation {
  readonly base?: string;
  readonly quote?: string;
  /** Where only one of the two is named. */
  readonly currency?: string;
  readonly date: string;
  readonly rate: string;
  readonly kind?: FxRate["kind"];
  readonly frequency?: string;
  readonly isOwnArea: boolean;
  readonly place: Place;
  readonly record: number;
}

/** Units of `quote` for one of `base`. */
export type Directed = Quotation & { readonly base: string; readonly quote: string };
