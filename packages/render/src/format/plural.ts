// Which form of a noun a number takes. PluralRules is the one part of Intl in use: its rules for these three
// languages are fixed, where dates and numbers differ from one engine's data to another's.
import type { Language } from "../brief.ts";

export type PluralForm = "one" | "few" | "many" | "other";

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  "zh-CN": new Intl.PluralRules("zh-CN"),
  en: new Intl.PluralRules("en"),
  ru: new Intl.PluralRules("ru"),
};

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

/** 1st, 2nd, 11th; of digits of any length. */
export function ordinalEn(digits: string): string {
  const form = ordinals.select(Number(digits.length > 6 ? `1${digits.slice(-6)}` : digits));
  return digits + (endings[form] ?? "th");
}

/** The form for an exact decimal; a number written with decimals is never singular in en. */
export function pluralForm(digits: string, language: Language): PluralForm {
  const fraction = /\.(\d*[1-9])0*$/.exec(digits)?.[1] ?? "";
  // Plural rules look at the last digits of the whole part alone, so long counts stay exact.
  const whole = digits.replace(/\..*$/, "").replace("-", "");
  const tail = whole.length > 6 ? `1${whole.slice(-6)}` : whole;
  const form = rules[language].select(fraction === "" ? Number(tail) : Number(`${tail}.5`));
  return form === "one" || form === "few" || form === "many" ? form : "other";
}

/** Russian: one, few, many. The genitive of the singular is the form of 2–4, of the others that of 5. */
export type RussianNoun = readonly [one: string, few: string, many: string];

export function russianNoun(noun: RussianNoun, digits: string, genitive: boolean): string {
  const form = pluralForm(digits, "ru");
  if (form === "other") return noun[1];
  if (genitive) return form === "one" ? noun[1] : noun[2];
  return noun[{ one: 0 as const, few: 1 as const, many: 2 as const }[form]];
}
