// Two exact decimals → how much the second differs from the first, in per cent with one decimal.
import {
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from "../model/decimal.ts";

/**
 * Undefined from zero: there is no share of nothing.
 * @example percentChange("140", "150") // "7.1"
 */
export function percentChange(old: string, now: string): string | undefined {
  const size = old.replace(/^-/, "");
  const ratio = divideDecimals(subtractDecimals(now, old), size);
  return ratio === undefined ? undefined : roundDecimal(multiplyDecimals([ratio, "100"]), "0.1");
}

/** Of two shares, 0.463 and 0.432: their difference in percentage points. */
export function percentagePoints(old: string, now: string): string {
  return roundDecimal(multiplyDecimals([subtractDecimals(now, old), "100"]), "0.1");
}

/** `1.50` is `1.5`. */
export function isSameNumber(a: string, b: string): boolean {
  return compareDecimals(a, b) === 0;
}
