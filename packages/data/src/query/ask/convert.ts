// An amount in another currency, by a named rate and no other.
import type { Dataset } from "../../model/dataset.ts";
import { divideDecimals, multiplyDecimals } from "../../model/decimal.ts";
import type { FxRate } from "../../model/fx-rate.ts";
import type { Formula, FormulaInput, RowRef } from "../../model/quantity.ts";
import { namedRow } from "./named-row.ts";
import type { Question } from "./question.ts";

export type Conversion = NonNullable<Question["convert"]>;

export interface Converter {
  /** Undefined where no rate that was named goes from the input's currency to the one asked for. */
  readonly convert: (input: FormulaInput) => FormulaInput | undefined;
  readonly sources: readonly string[];
}

/** A rate is used in the direction that it is quoted in, or by division in the other. */
export function converterOf(dataset: Dataset, { to, rates }: Conversion): Converter {
  const named = rates.map((id) => namedRow("exchange rate", id, dataset.fxRates));
  return {
    sources: named.map((rate) => rate.source),
    convert: (input) => {
      if (input.unit === to) return input;
      const rate = named.find(({ base, quote }) => isBetween(base, quote, [input.unit, to]));
      return rate === undefined ? undefined : converted(input, rate, to);
    },
  };
}

function isBetween(base: string, quote: string, pair: readonly string[]): boolean {
  return pair.includes(base) && pair.includes(quote) && base !== quote;
}

function converted(input: FormulaInput, rate: FxRate, to: string): FormulaInput | undefined {
  const isDirect = rate.quote === to;
  const value = isDirect
    ? multiplyDecimals([input.value, rate.rate])
    : divideDecimals(input.value, rate.rate);
  if (value === undefined) return undefined;
  const row: RowRef = { table: "fx-rates", id: rate.id };
  const pair = `${rate.quote} for 1 ${rate.base}`;
  const formula: Formula = {
    operation: isDirect ? "product" : "ratio",
    inputs: [input, { label: pair, value: rate.rate, unit: pair, row }],
    excluded: [],
  };
  return { label: input.label, value, unit: to, row: input.row, formula };
}
