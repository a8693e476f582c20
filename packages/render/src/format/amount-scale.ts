// In which unit an amount is read: 万 and 亿, million and billion.
import type { Language } from "../brief.ts";
import { type Exact, roundToStep } from "./decimal.ts";
import type { Form } from "./display.ts";

export interface Scale {
  readonly divisor: number;
  readonly decimals: number;
  readonly word: Readonly<{
    zh: string;
    en: string;
    enShort: string;
    ru: string;
  }>;
}

const none = { zh: "", en: "", enShort: "", ru: "" };
const tenThousand = { ...none, zh: "万" };
const hundredMillion = { ...none, zh: "亿" };
const million = { zh: "", en: "million", enShort: "m", ru: "млн" };
const billion = { zh: "", en: "billion", enShort: "bn", ru: "млрд" };

const wan = 10_000;
const yi = 100_000_000;
const milliard = 1_000_000_000;

/** The nearest amount that may be printed, equal in all languages. `exact` keeps every 万 of a debt figure. */
export function roundAmount(value: Exact, form: Form): Exact {
  const size = value.abs();
  if (size.lt(wan)) return roundToStep(value, "0.01");
  return roundToStep(value, form === "exact" || size.lt(yi) ? "100" : "1000000");
}

/** Takes the rounded amount: 99,999,999 is 1亿, not 10,000万. */
export function scaleOf(rounded: Exact, language: Language, form: Form): Scale {
  const size = rounded.abs();
  const small = form === "exact" || size.lt(yi);
  if (size.lt(wan)) return { divisor: 1, decimals: 2, word: none };
  if (language === "zh-CN") {
    return small
      ? { divisor: wan, decimals: 2, word: tenThousand }
      : { divisor: yi, decimals: 2, word: hundredMillion };
  }
  if (small) return { divisor: 1_000_000, decimals: 4, word: million };
  return size.lt(milliard)
    ? { divisor: 1_000_000, decimals: 0, word: million }
    : { divisor: milliard, decimals: 3, word: billion };
}

/** Large figures from 1亿 on keep their zeros, as tables do: 1.40亿美元. */
export function keepsZeros(scale: Scale, form: Form): boolean {
  return form === "large" && (scale.word === hundredMillion || scale.word === billion);
}
