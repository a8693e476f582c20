// The last place that an edition gives in a column: a difference within half of it is rounding, not a restatement.
import {
  compareDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from "../../model/decimal.ts";
import { type AmountField, amountFields } from "./fields.ts";
import type { Parts } from "./total-definition.ts";

/** Column → step in dollars; "10000" for a column of millions with two decimals. */
export type AmountSteps = Readonly<Record<AmountField, string>>;

const steps = ["100000", "10000", "1000", "100", "10"];
/** A few round amounts are just round amounts. */
const leastValues = 20;

export function amountSteps({ projects }: { readonly projects: readonly Parts[] }): AmountSteps {
  const step = (field: AmountField) => {
    const values = new Set(projects.flatMap(({ amounts }) => amounts[field]?.value ?? []));
    if (values.size < leastValues) return "1";
    const all = [...values];
    return (
      steps.find((one) => all.every((v) => compareDecimals(roundDecimal(v, one), v) === 0)) ?? "1"
    );
  };
  const [total = "1", ibrd = "1", ida = "1", grant = "1", cost = "1"] = amountFields.map(step);
  return { total, ibrd, ida, grant, cost };
}

/** Half of the coarser step; nothing where both are in dollars. */
export function roundingTolerance(older: string, newer: string): string {
  const coarser = compareDecimals(older, newer) > 0 ? older : newer;
  return coarser === "1" ? "0" : multiplyDecimals([coarser, "0.5"]);
}

const roundStep = "100000";
const roundShare = "0.001";

/** One of the two is the other in tenths of a million: 289.26 and 289.3. Less than a thousandth is no news. */
export function isRoundOf(a: string, b: string): boolean {
  const isRound = [a, b].some(
    (value) => compareDecimals(roundDecimal(value, roundStep), value) === 0,
  );
  const difference = subtractDecimals(a, b).replace(/^-/, "");
  return (
    isRound &&
    compareDecimals(difference, multiplyDecimals([roundStep, "0.5"])) <= 0 &&
    compareDecimals(difference, multiplyDecimals([a.replace(/^-/, ""), roundShare])) <= 0
  );
}
