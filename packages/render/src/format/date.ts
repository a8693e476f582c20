// A day, month, quarter, half-year or year in words, to the precision its source gives and no finer.
import type { Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { type Display, type Form, isKnown, noBreakSpace, plain } from "./display.ts";
import { formatMissing } from "./missing.ts";
import { withQualifier } from "./qualifier.ts";

const monthsEn =
  "January February March April May June July August September October November December".split(
    " ",
  );
const monthsRuOfDay =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
const monthsRu =
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const ordinalsZh = "一二三四";
const ordinalsEn = ["first", "second", "third", "fourth"];
const ordinalsRu = ["первый", "второй", "третий", "четвёртый"];
const halvesRu = ["первое", "второе"];

export function formatDate(quantity: Quantity, language: Language, form: Form): Display {
  if (!isKnown(quantity)) return plain(formatMissing(quantity.reason, language, form));
  const number =
    form === "table" || form === "bare" ? quantity.value : dateInWords(quantity.value, language);
  return withQualifier(plain(number), quantity.qualifier, language);
}

/** The year alone: 2015年 / 2015. */
export function formatYear(quantity: Quantity, language: Language, form: Form): Display {
  if (!isKnown(quantity)) return plain(formatMissing(quantity.reason, language, form));
  const year = quantity.value.slice(0, 4);
  const words = form === "table" || form === "bare" ? year : dateInWords(year, language);
  return withQualifier(plain(words), quantity.qualifier, language);
}

/** `2025-03-31`, `2021-03`, `2023-Q1`, `2021-H1`, `2015`; anything else stands as it is. */
export function dateInWords(date: string, language: Language): string {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/.exec(date);
  if (match === null) return date;
  const [, year = "", quarter, half, month, day] = match;
  const part: DatePart = {
    year,
    quarter: toIndex(quarter),
    half: toIndex(half),
    month: toIndex(month),
    day: day === undefined ? undefined : String(Number(day)),
  };
  return writers[language](part);
}

interface DatePart {
  readonly year: string;
  readonly quarter: number | undefined;
  readonly half: number | undefined;
  readonly month: number | undefined;
  readonly day: string | undefined;
}

function toIndex(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits) - 1;
}

const writers: Readonly<Record<Language, (part: DatePart) => string>> = {
  "zh-CN": dateZh,
  en: dateEn,
  ru: dateRu,
};

function dateZh({ year, quarter, half, month, day }: DatePart): string {
  if (quarter !== undefined) return `${year}年第${ordinalsZh[quarter] ?? ""}季度`;
  if (half !== undefined) return `${year}年${half === 0 ? "上" : "下"}半年`;
  if (month === undefined) return `${year}年`;
  return `${year}年${month + 1}月${day === undefined ? "" : `${day}日`}`;
}

function dateEn({ year, quarter, half, month, day }: DatePart): string {
  if (quarter !== undefined) return `${ordinalsEn[quarter] ?? ""} quarter of ${year}`;
  if (half !== undefined) return `${ordinalsEn[half] ?? ""} half of ${year}`;
  if (month === undefined) return year;
  const name = monthsEn[month] ?? "";
  return day === undefined ? `${name} ${year}` : `${day}${noBreakSpace}${name} ${year}`;
}

function dateRu({ year, quarter, half, month, day }: DatePart): string {
  const ofYear = `${year}${noBreakSpace}г.`;
  if (quarter !== undefined) return `${ordinalsRu[quarter] ?? ""} квартал ${ofYear}`;
  if (half !== undefined) return `${halvesRu[half] ?? ""} полугодие ${ofYear}`;
  if (month === undefined) return ofYear;
  if (day === undefined) return `${monthsRu[month] ?? ""} ${ofYear}`;
  return `${day}${noBreakSpace}${monthsRuOfDay[month] ?? ""} ${ofYear}`;
}
