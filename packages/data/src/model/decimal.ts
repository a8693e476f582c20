// Arithmetic on exact decimal strings: money and measures are never floats.
import { Decimal as Exact } from "decimal.js";

/** 40 digits hold any sum of amounts exactly; only quotients are cut. */
const Calculator = Exact.clone({ precision: 40 });

const plainForm = /^(-?\d+)(?:\.(\d+))?$/;

/** In whole numbers of the smallest place that any of them has: sums of thousands are asked for again and again. */
export function addDecimals(values: readonly string[]): string {
  const parts = values.map((value) => plainForm.exec(value));
  const places = parts.reduce((most, part) => Math.max(most, part?.[2]?.length ?? 0), 0);
  let sum = 0n;
  for (const part of parts) {
    if (part === null) return addLoosely(values);
    const [, whole = "", fraction = ""] = part;
    sum += BigInt(whole + fraction.padEnd(places, "0"));
  }
  return fromUnits(sum, places);
}

/** Of other forms, as 1e6. */
function addLoosely(values: readonly string[]): string {
  return plain(values.reduce((sum, value) => sum.plus(value), new Calculator(0)));
}

/** Without zeros at the end, as all decimals here. */
function fromUnits(units: bigint, places: number): string {
  if (places === 0) return units.toString();
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const fraction = digits.slice(-places).replace(/0+$/, "");
  return `${sign}${digits.slice(0, -places)}${fraction === "" ? "" : `.${fraction}`}`;
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

const wholeForm = /^(?:0|[1-9]\d*)$/;

/** Negative, zero or positive, as a sort wants it. */
export function compareDecimals(a: string, b: string): number {
  // Whole numbers, as most amounts are: by their digits.
  if (!wholeForm.test(a) || !wholeForm.test(b)) return new Calculator(a).comparedTo(b);
  if (a.length !== b.length) return a.length < b.length ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function plain(value: Exact): string {
  return value.toFixed();
}
