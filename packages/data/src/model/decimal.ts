// Arithmetic on exact decimal strings: money and measures are never floats.
import { Decimal as Exact } from "decimal.js";

/** 40 digits hold any sum of amounts exactly; only quotients are cut. */
const Calculator = Exact.clone({ precision: 40 });

export function addDecimals(values: readonly string[]): string {
  return plain(values.reduce((sum, value) => sum.plus(value), new Calculator(0)));
}

export function subtractDecimals(from: string, value: string): string {
  return plain(new Calculator(from).minus(value));
}

/** A quotient to ten decimal places, more than any page prints; undefined when dividing by zero. */
export function divideDecimals(value: string, by: string): string | undefined {
  const divisor = new Calculator(by);
  return divisor.isZero() ? undefined : plain(new Calculator(value).div(divisor).toDP(10));
}

export function multiplyDecimals(values: readonly string[]): string {
  return plain(values.reduce((product, value) => product.times(value), new Calculator(1)));
}

/** The nearest multiple of `step`, halves away from zero: 12345000 to the million is 12000000. */
export function roundDecimal(value: string, step: string): string {
  return plain(new Calculator(value).toNearest(step, Exact.ROUND_HALF_UP));
}

/** Negative, zero or positive, as a sort wants it. */
export function compareDecimals(a: string, b: string): number {
  return new Calculator(a).comparedTo(b);
}

function plain(value: Exact): string {
  return value.toFixed();
}
