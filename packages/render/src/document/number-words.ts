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
  /** As a reference says it: 表1, Table 1. */
  readonly name: string;
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
  "zh-CN": { table: "表", chart: "图", space: "", gap: "\u3000" },
  en: { table: "Table", chart: "Figure", space: " ", gap: ". " },
  ru: { table: "Таблица", chart: "Рисунок", space: " ", gap: ". " },
} as const;

export function labelOf(
  type: "table" | "chart",
  count: number,
  language: Document["language"],
): Label {
  const words = labels[language];
  return { name: `${words[type]}${words.space}${count}`, gap: words.gap };
}
