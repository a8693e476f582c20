// The few words that a page has and a printed brief has not: names for what a picture shows, links back.
import type { Language } from "../brief.ts";

interface PageWords {
  readonly item: string;
  readonly series: string;
  readonly value: string;
  readonly touched: string;
  readonly back: string;
  readonly notes: string;
  readonly contents: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  "zh-CN": {
    item: "项目",
    series: "类别",
    value: "数值",
    touched: "涉及",
    back: "返回正文",
    notes: "注释",
    contents: "目录",
  },
  en: {
    item: "Item",
    series: "Class",
    value: "Value",
    touched: "touched",
    back: "Back to text",
    notes: "Notes",
    contents: "Contents",
  },
  ru: {
    item: "Позиция",
    series: "Класс",
    value: "Значение",
    touched: "затронуто",
    back: "Назад к тексту",
    notes: "Примечания",
    contents: "Содержание",
  },
};
