// Digits in groups of three. zh leaves four digits closed (GB/T 15835: 1180公里) and parts from five with
// commas (11,865万元), en parts from four (1,180), ru from five by a no-break space with a decimal comma.
import type { Language } from "../brief.ts";
import { noBreakSpace } from "./display.ts";

const rules: Readonly<Record<Language, { from: number; mark: string; point: string }>> = {
  "zh-CN": { from: 5, mark: ",", point: "." },
  en: { from: 4, mark: ",", point: "." },
  ru: { from: 5, mark: noBreakSpace, point: "," },
};

/** Plain digits (`-11865.5`) as the language prints them (`−11,865.5`). */
export function groupDigits(digits: string, language: Language): string {
  const rule = rules[language];
  const negative = digits.startsWith("-");
  const [whole = "", decimals] = (negative ? digits.slice(1) : digits).split(".");
  const grouped = whole.length < rule.from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, rule.mark);
  return (
    (negative ? "\u2212" : "") + grouped + (decimals === undefined ? "" : rule.point + decimals)
  );
}
