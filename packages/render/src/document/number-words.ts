// Words of numbers and labels per language.
import type { Document } from "./model.ts";

const digits = "零一二三四五六七八九";

/** 1 to 99 in Chinese characters: 一, 十, 十二, 二十, 三十四. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`;
  return head === "" || ones > 0 ? head + (digits[ones] ?? "") : head;
}

export interface Label {
  /** As it stands before the caption: 表1, Table 1, Таблица 1. */
  readonly name: string;
  /** As a reference says it: 表1, Table 1, табл. 1. */
  readonly reference: string;
  /** What parts it from the caption. */
  readonly gap: string;
}

const brackets = { "zh-CN": ["（", "）"], en: ["(", ")"], ru: ["(", ")"] } as const;

/** A unit behind a title: （亿美元）, (US$ million). */
export function bracketed(unit: string, language: Document["language"]): string {
  const [open, close] = brackets[language];
  return `${open}${unit}${close}`;
}

const labels = {
  "zh-CN": { table: "表", chart: "图", space: "", gap: "\u3000", quotes: ["“", "”"] },
  en: { table: "Table", chart: "Figure", space: " ", gap: ". ", quotes: ["“", "”"] },
  ru: { table: "Таблица", chart: "Рисунок", space: " ", gap: ". ", quotes: ["«", "»"] },
} as const;

/** A Russian sentence would bend the word; its abbreviation is the same in every case. */
const shortened = { table: "табл.", chart: "рис." } as const;

export function labelOf(
  type: "table" | "chart",
  count: number,
  language: Document["language"],
): Label {
  const words = labels[language];
  const named = (word: string) => `${word}${words.space}${count}`;
  return {
    name: named(words[type]),
    reference: named(language === "ru" ? shortened[type] : words[type]),
    gap: words.gap,
  };
}

/** How many headings of levels 2 to 5 there are so far, each since the last one above it. */
export type Counts = readonly [number, number, number, number];

export function countOn([a, b, c, d]: Counts, level: number): Counts {
  if (level === 2) return [a + 1, 0, 0, 0];
  if (level === 3) return [a, b + 1, 0, 0];
  return level === 4 ? [a, b, c + 1, 0] : [a, b, c, d + 1];
}

export type Numbering = NonNullable<Document["numbering"]>;

/** Words of a heading's number by its level; decimal numbers stop at the second (2.1). */
const numberWords: Readonly<
  Record<Numbering, Readonly<Record<number, (counts: Counts) => string>>>
> = {
  chinese: {
    2: ([count]) => `${chineseNumber(count)}、`,
    3: ([, count]) => `（${chineseNumber(count)}）`,
    4: ([, , count]) => `${count}. `,
    5: ([, , , count]) => `（${count}）`,
  },
  decimal: {
    2: ([section]) => `${section}. `,
    3: ([section, part]) => `${section}.${part} `,
  },
  none: {},
};

/** As it stands before the heading: 一、 （一） 1. 1.1; nothing where there is none. */
export function headingNumber(level: number, counts: Counts, numbering: Numbering): string {
  return numberWords[numbering][level]?.(counts) ?? "";
}

const sectionWords = { en: "section", ru: "раздел" } as const;

/** As a reference says it: 第一部分（二）, section 1.2; undefined where the number alone would not find it. */
export function sectionName(
  level: number,
  [section, part]: Counts,
  numbering: Numbering,
  language: Document["language"],
): string | undefined {
  if (numbering === "none" || level > 3) return undefined;
  const figures = level === 2 ? `${section}` : `${section}.${part}`;
  if (language !== "zh-CN") return `${sectionWords[language]} ${figures}`;
  if (numbering === "decimal") return `第${figures}部分`;
  const within = level === 2 ? "" : `（${chineseNumber(part)}）`;
  return `第${chineseNumber(section)}部分${within}`;
}

/** Words of a heading as a reference quotes them. */
export function quoted(words: string, language: Document["language"]): string {
  const [open, close] = labels[language].quotes;
  return `${open}${words}${close}`;
}

const circled = 20;

/** The mark of a note: ① to ⑳, then (21); raised digits in the other languages. */
export function noteMark(number: number, language: Document["language"]): string {
  if (language !== "zh-CN") return `${number}`;
  return number <= circled ? String.fromCodePoint(0x2460 + number - 1) : `(${number})`;
}

/** A page in brackets after the name of what stands on it. */
export function pageWords(page: number | string, language: Document["language"]): string {
  if (language === "zh-CN") return `（第${page}页）`;
  return language === "en" ? ` (page\u00a0${page})` : ` (с.\u00a0${page})`;
}
