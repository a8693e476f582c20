// What stands where a value is not known: unknown is never zero and never an empty cell.
import type { MissingReason } from "@brief/data";
import type { Language } from "../brief.ts";
import type { Form } from "./display.ts";

const words: Readonly<Record<MissingReason, Readonly<Record<Language, string>>>> = {
  "not-in-sources": { "zh-CN": "不详", en: "n.a.", ru: "н.д." },
  "not-computed": {
    "zh-CN": "不计算",
    en: "not computed",
    ru: "не рассчитывается",
  },
  "not-applicable": {
    "zh-CN": "不适用",
    en: "not applicable",
    ru: "неприменимо",
  },
};

/** 不详 / n.a. / н.д. in prose, — in cells, charts and bare places. */
export function formatMissing(reason: MissingReason, language: Language, form: Form): string {
  return form === "table" ? "—" : words[reason][language];
}
