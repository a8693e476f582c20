// Values of data as exact decimals, and the unit that a chart shows them in.
import { Decimal } from "decimal.js";
import type { Datum } from "../document/model.ts";

export const Exact = Decimal.clone({ precision: 60, toExpNeg: -1000, toExpPos: 1000 });
export type Exact = Decimal;

/** The value of a datum; undefined where it has no figure or its figure is unknown. */
export function datumValue(datum: Datum): Exact | undefined {
  const text = datum.figure?.value ?? "";
  return /^-?\d+(\.\d+)?$/.test(text) ? new Exact(text) : undefined;
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce((total, value) => total.plus(value), new Exact(0));
}

export function largest(values: readonly Exact[]): Exact {
  return values.reduce((most, value) => (value.gt(most) ? value : most), new Exact(0));
}

const unitWords: readonly (readonly [RegExp, number])[] = [
  [/billion|млрд/, 1_000_000_000],
  [/million|млн/, 1_000_000],
  [/亿/, 100_000_000],
  [/万/, 10_000],
];

/** Axis figures are in the unit that the chart names: 单位：亿美元 divides by 100,000,000. */
export function divisorOf(unit: string | undefined): number {
  return unitWords.find(([word]) => word.test(unit ?? ""))?.[1] ?? 1;
}
