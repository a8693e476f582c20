// The transactions of some types of one activity → their exact sum, where all are in one currency.
import { addDecimals } from "../../model/decimal.ts";
import type { IatiTransaction } from "../iati/activity.ts";
import { noCurrency } from "./money-rows.ts";

export interface Sum {
  readonly count: number;
  /** Each that occurs; XXX where one is not given. */
  readonly currencies: readonly string[];
  /** Undefined of no transaction, of several currencies, and of none. */
  readonly value: string | undefined;
  readonly currency: string | undefined;
}

export function sumOf(transactions: readonly IatiTransaction[], types: readonly string[]): Sum {
  const summed = transactions.filter(({ type }) => types.includes(type));
  const currencies = [...new Set(summed.map(({ currency }) => currency ?? noCurrency))];
  const [only, ...others] = currencies;
  const isSum = only !== undefined && only !== noCurrency && others.length === 0;
  return {
    count: summed.length,
    currencies,
    value: isSum ? addDecimals(summed.map(({ value }) => value)) : undefined,
    currency: isSum ? only : undefined,
  };
}
