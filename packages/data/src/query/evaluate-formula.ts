// A formula put through again: what a reader with the inputs would get. Every computed quantity is made by it.
import {
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
} from "../model/decimal.ts";
import type { Formula, FormulaInput } from "../model/quantity.ts";

/**
 * The value of a formula as an exact decimal, or undefined where it has none: a ratio to nothing or to zero,
 * or inputs in two currencies. `count` counts the inputs, `count-distinct` their different values,
 * `difference` takes the later inputs from the first, `ratio` divides the first by the second.
 */
export function evaluateFormula(formula: Formula): string | undefined {
  const { operation, inputs } = formula;
  const values = inputs.map((input) => input.value);
  if (operation === "count") return String(inputs.length);
  if (operation === "count-distinct") return String(new Set(values).size);
  if (operation === "product") return multiplyDecimals(values);
  if (!haveOneUnit(inputs)) return undefined;
  if (operation === "sum") return addDecimals(values);
  const [first, ...rest] = values;
  if (first === undefined) return undefined;
  if (operation === "difference") return subtractDecimals(first, addDecimals(rest));
  return rest[0] === undefined ? undefined : divideDecimals(first, rest[0]);
}

function haveOneUnit(inputs: readonly FormulaInput[]): boolean {
  return inputs.every((input) => input.unit === inputs[0]?.unit);
}
