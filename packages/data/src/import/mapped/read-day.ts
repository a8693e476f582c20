// A cell of a date, as people of three languages write it → a date text of ours, no more exact than it was written.
import { isCalendarDay } from "../../model/date-span.ts";

export interface DayForm {
  /** Of 5/6/2021; without it such a cell is refused. */
  readonly order?: "day-first" | "month-first";
  /** Month in which the year begins: 7 at the World Bank, whose FY15 begins in July 2014. */
  readonly fiscalYearStart: number;
}

export type ReadDay = { readonly value: string } | { readonly reason: string };

const months: readonly RegExp[] = [
  /^(jan|янв|一月)/,
  /^(feb|фев|二月)/,
  /^(mar|мар|三月)/,
  /^(apr|апр|四月)/,
  /^(may|ма[йя]|五月)/,
  /^(june?$|июн|六月)/,
  /^(july?$|июл|七月)/,
  /^(aug|авг|八月)/,
  /^(sep|сен|九月)/,
  /^(oct|окт|十月)/,
  /^(nov|ноя|十一月)/,
  /^(dec|дек|十二月)/,
];

type Reader = (parts: readonly string[], form: DayForm) => ReadDay;

const yearPart = "((?:19|20)\\d\\d)";

/** The first that fits: each form has one meaning. */
const forms: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [
    new RegExp(
      `^${yearPart}[-/.年]\\s?(\\d{1,2})[-/.月]\\s?(\\d{1,2})[日号]?(?:[t ]\\d{1,2}:.*)?$`,
    ),
    ([y, m, d]) => day(y, m, d),
  ],
  [new RegExp(`^${yearPart}(\\d\\d)(\\d\\d)$`), ([y, m, d]) => day(y, m, d)],
  [new RegExp(`^${yearPart}[-/.年]\\s?(\\d{1,2})(?:月份?)?$`), ([y, m]) => month(y, m)],
  [new RegExp(`^${yearPart}(\\d\\d)$`), ([y, m]) => month(y, m)],
  [new RegExp(`^${yearPart}(?:年度?|г\\.?| ?год[а]?)?$`), ([y]) => whole(y)],
  [
    new RegExp(`^([12i]{1,2})(?:-?е)? полугодие ${yearPart}(?: ?г\\.?| ?года)?$`),
    ([n, y], form) => half(y, roman(n), form),
  ],
  [/^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?: ?г\.?)?$/, ([d, m, y]) => day(y, m, d)],
  [/^(\d{1,2})[-/](\d{1,2})[-/]((?:19|20)\d\d)(?:[t ]\d{1,2}:.*)?$/, slashed],
  [/^(\d{1,2})[./]((?:19|20)\d\d)(?: ?г\.?)?$/, ([m, y]) => month(y, m)],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-zа-я]{3,})\.?,?[ -]((?:19|20)\d\d)(?: ?г\.?| ?года)?$/,
    ([d, m, y]) => day(y, named(m), d),
  ],
  [
    /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)$/,
    ([m, d, y]) => day(y, named(m), d),
  ],
  [/^([a-zа-я]{3,})\.?,?[ -]((?:19|20)\d\d)(?: ?г\.?| ?года)?$/, ([m, y]) => month(y, named(m))],
  [
    new RegExp(`^${yearPart}年?[- ]?(?:h([12])|(上|下)半年)$`),
    ([y, n, word], form) => half(y, nth(n, word), form),
  ],
  [new RegExp(`^h([12])[- /]?${yearPart}$`), ([n, y], form) => half(y, n, form)],
  [/^(?:fy|财年)[- ]?((?:19|20)?\d\d)[- ]?h([12])$/, ([y, n], form) => half(century(y), n, form)],
  [
    new RegExp(`^${yearPart}财年(上|下)半年$`),
    ([y, word], form) => half(y, nth(undefined, word), form),
  ],
  [
    new RegExp(`^${yearPart}年?[- ]?(?:q([1-4])|第?([一二三四1-4])季度?)$`),
    ([y, n, word], form) => quarter(y, n ?? chinese(word), form),
  ],
  [new RegExp(`^q([1-4])[- /]?${yearPart}$`), ([n, y], form) => quarter(y, n, form)],
  [
    /^(?:fy|财年)[- ]?((?:19|20)?\d\d)[- ]?q([1-4])$/,
    ([y, n], form) => quarter(century(y), n, form),
  ],
  [
    new RegExp(`^(?:fy[- ]?((?:19|20)?\\d\\d)|${yearPart}财年)$`),
    ([y, z], form) => fiscal(century(y ?? z), form),
  ],
];

export function readDay(written: string, form: DayForm): ReadDay {
  const text = digitsOf(written.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim());
  for (const [pattern, read] of forms) {
    const found = pattern.exec(text);
    if (found !== null) return read(found.slice(1), form);
  }
  return { reason: "is no date of a known form" };
}

/** 二〇一五年六月 → 2015年6月. */
function digitsOf(text: string): string {
  if (!/^[一二][〇○零一二三四五六七八九]{3}年/u.test(text)) return text;
  return text
    .replace(/^[^年]+/u, (year) => [...year].map(chinese).join(""))
    .replace(/([一二三四五六七八九十]{1,3})(?=[月日号])/gu, (number) =>
      String(chineseNumber(number)),
    );
}

function chinese(word: string | undefined): string {
  if (word === undefined || word === "") return "";
  if (word === "○" || word === "零") return "0";
  const at = "〇一二三四五六七八九".indexOf(word);
  return at === -1 ? word : String(at);
}

function chineseNumber(word: string): number {
  const [tens = "", ones = ""] = word.includes("十") ? word.split("十") : ["0", word];
  return Number(chinese(tens) || "1") * 10 + Number(chinese(ones) || "0");
}

function slashed(
  [first = "", second = "", year = ""]: readonly string[],
  { order }: DayForm,
): ReadDay {
  const [isDay, isMonth] = [Number(first) > 12, Number(second) > 12];
  if (isDay || (order === "day-first" && !isMonth)) return day(year, second, first);
  if (isMonth || order === "month-first" || first === second) return day(year, first, second);
  return { reason: "may be day/month or month/day: say `order` in the mapping" };
}

function day(year = "", month = "", date = ""): ReadDay {
  if (!isCalendarDay(Number(year), Number(month), Number(date)))
    return { reason: "is no day of the calendar" };
  return { value: `${year}-${two(month)}-${two(date)}` };
}

function month(year = "", of = ""): ReadDay {
  if (Number(of) < 1 || Number(of) > 12 || of === "")
    return { reason: "is no month of the calendar" };
  return { value: `${year}-${two(of)}` };
}

function whole(year = ""): ReadDay {
  return { value: year };
}

/** The second half of a year that begins in July ends in June of the year it is named after. */
function half(year = "", n = "", { fiscalYearStart }: DayForm): ReadDay {
  return span(year, { count: 2, nth: Number(n), mark: "H", start: fiscalYearStart });
}

function quarter(year = "", n = "", { fiscalYearStart }: DayForm): ReadDay {
  return span(year, { count: 4, nth: Number(n), mark: "Q", start: fiscalYearStart });
}

interface Part {
  readonly count: 2 | 4;
  readonly nth: number;
  readonly mark: "H" | "Q";
  readonly start: number;
}

function span(year: string, { count, nth, mark, start }: Part): ReadDay {
  const length = 12 / count;
  const first = start - 1 + (nth - 1) * length;
  if (first % length !== 0)
    return { reason: `is no ${mark === "H" ? "half" : "quarter"} of a calendar year` };
  const of = Number(year) - (start === 1 ? 0 : 1) + Math.floor(first / 12);
  return { value: `${of}-${mark}${(first % 12) / length + 1}` };
}

function fiscal(year: string, { fiscalYearStart }: DayForm): ReadDay {
  if (fiscalYearStart === 1) return { value: year };
  return { reason: "is a fiscal year over two calendar years: give the half or the day" };
}

function named(word = ""): string {
  const at = months.findIndex((pattern) => pattern.test(word));
  return at === -1 ? "" : String(at + 1);
}

function nth(number: string | undefined, word: string | undefined): string {
  return number ?? (word === "上" ? "1" : "2");
}

function roman(word = ""): string {
  return word === "i" ? "1" : word === "ii" ? "2" : word;
}

function century(year = ""): string {
  if (year.length === 4) return year;
  return `${Number(year) > 60 ? "19" : "20"}${year}`;
}

function two(number: string): string {
  return number.padStart(2, "0");
}
