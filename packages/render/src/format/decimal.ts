// Exact decimal arithmetic for printed figures, under one rounding rule for all languages and units:
// half up, away from zero, as readers of printed tables expect (2.345 → 2.35, -2.345 → -2.35).
import { Decimal } from "decimal.js";

/** Our own constructor: no exponents for any length of digits, untouched by settings made elsewhere. */
export const Exact = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -1000,
  toExpPos: 1000,
});
export type Exact = Decimal;

export function exact(value: string): Exact {
  return new Exact(value);
}

/** The nearest multiple of `step`. */
export function roundToStep(value: Exact, step: string): Exact {
  return value.div(step).toDecimalPlaces(0).mul(step);
}

/** Digits with at most this many decimals, trailing zeros dropped: 1.50 → `1.5`. Never `-0`. */
export function shortDigits(value: Exact, decimals: number): string {
  const rounded = value.toDecimalPlaces(decimals);
  return rounded.isZero() ? "0" : rounded.toFixed();
}

/** Digits with exactly this many decimals: 1.5 → `1.50`. Never `-0.00`. */
export function fixedDigits(value: Exact, decimals: number): string {
  const rounded = value.toDecimalPlaces(decimals);
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(decimals);
}
