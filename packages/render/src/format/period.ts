// A named span of time with its years: “十四五”期间（2021—2025年）; a lender's fiscal year with its months.
import { daysInMonth } from "@brief/data";
import type { Language } from "../brief.ts";
import { dateInWords } from "./date.ts";

export interface NamedPeriod {
  /** The period's own name in the language; marks and all. */
  readonly label: string;
  /** ISO dates; an absent end is not stated. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

const brackets: Readonly<Record<Language, (words: string) => string>> = {
  "zh-CN": (words) => `（${words}）`,
  en: (words) => ` (${words})`,
  ru: (words) => ` (${words})`,
};

/** Whole years that the name does not already say stand in brackets. */
export function periodInWords({ label, start, end }: NamedPeriod, language: Language): string {
  const years = wholeYears(start, end);
  if (years === undefined || label.includes(years[0])) return label;
  return label + brackets[language](yearsInWords(years, language));
}

function wholeYears(start = "", end = ""): readonly [string, string] | undefined {
  const isWhole = /^\d{4}(-01-01)?$/.test(start) && /^\d{4}(-12-31)?$/.test(end);
  return isWhole ? [start.slice(0, 4), end.slice(0, 4)] : undefined;
}

/** 2021—2025年 / 2021–2025 / 2021–2025 гг.; one year as itself. */
export function yearsInWords([first, last]: readonly [string, string], language: Language): string {
  if (first === last) return dateInWords(first, language);
  switch (language) {
    case "zh-CN":
      return `${first}—${last}年`;
    case "en":
      return `${first}–${last}`;
    case "ru":
      return `${first}–${last}\u00a0гг.`;
  }
}

/** A lender's year that is named by the calendar year it ends in. */
export interface FiscalYear {
  readonly name: string;
  readonly year: number;
  /** 1 to 12; a year that begins in January is the calendar's. */
  readonly firstMonth: number;
}

/** The fiscal year of a day or month; undefined where the date is too rough to say. */
export function fiscalYearOf(date: string, firstMonth: number): number | undefined {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(date) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const isLater = firstMonth > 1 && Number(month) >= firstMonth;
  return Number(year) + (isLater ? 1 : 0);
}

/** 世行2025财年（2024年7月1日至2025年6月30日）. */
export function fiscalYearInWords(
  { name, year, firstMonth }: FiscalYear,
  language: Language,
): string {
  const pad = (month: number): string => String(month).padStart(2, "0");
  const firstYear = firstMonth === 1 ? year : year - 1;
  const lastMonth = firstMonth === 1 ? 12 : firstMonth - 1;
  const [first, last] = [`${firstYear}-${pad(firstMonth)}`, `${year}-${pad(lastMonth)}`];
  switch (language) {
    case "zh-CN": {
      const day = daysInMonth(year, lastMonth);
      const from = dateInWords(`${first}-01`, language);
      return `${name}${year}财年（${from}至${dateInWords(`${last}-${day}`, language)}）`;
    }
    case "en":
      return `${name} FY${year} (${dateInWords(first, language)} to ${dateInWords(last, language)})`;
    case "ru":
      return `${year} финансовый год ${name} (${dateInWords(first, language)} — ${dateInWords(last, language)})`;
  }
}
