// By how much printed parts miss their printed total.
import { addDecimals, roundDecimal, subtractDecimals } from "../model/decimal.ts";
import type { Quantity } from "../model/quantity.ts";

/** Money is printed to the million: 亿 with two decimals, US$ million with none. */
const stepOfPrint = "1000000";

/**
 * The sum of the parts, each rounded as it is printed, less the rounded total. It is 0 where the column adds up;
 * otherwise the table says so in a note.
 */
export function roundingDifference(parts: readonly Quantity[], total: Quantity): string {
  if (total.value === undefined) return "0";
  const rounded = parts.flatMap(({ value }) =>
    value === undefined ? [] : [roundDecimal(value, stepOfPrint)],
  );
  return subtractDecimals(addDecimals(rounded), roundDecimal(total.value, stepOfPrint));
}
