// 约、近、超过、不足 before the number, 及以上、及以下 behind it: facts of the source, printed in every edition. `rounded` is said in
// words by the template (取整数), since it qualifies the source's rounding and not the value.
import type { Qualifier } from "@brief/data";
import type { Language } from "../brief.ts";
import { type Display, noBreakSpace } from "./display.ts";

const words: Readonly<Record<Qualifier, Readonly<Record<Language, string>>>> = {
  exact: { "zh-CN": "", en: "", ru: "" },
  rounded: { "zh-CN": "", en: "", ru: "" },
  approx: { "zh-CN": "约", en: "about", ru: "около" },
  nearly: { "zh-CN": "近", en: "nearly", ru: "почти" },
  "more-than": { "zh-CN": "超过", en: "more than", ru: "более" },
  "less-than": { "zh-CN": "不足", en: "less than", ru: "менее" },
  "at-least": { "zh-CN": "及以上", en: "or more", ru: "и более" },
  "at-most": { "zh-CN": "及以下", en: "or less", ru: "и менее" },
};

/** Limits that take the number in stand behind it and its unit. */
const standsBehind = (qualifier: Qualifier): boolean =>
  qualifier === "at-least" || qualifier === "at-most";

export function qualifierWord(qualifier: Qualifier, language: Language): string {
  return words[qualifier][language];
}

/** Words after these stand in the genitive in Russian: около 21 проекта, but почти 21 проект. */
export function takesGenitive(qualifier: Qualifier): boolean {
  return qualifier === "approx" || qualifier === "more-than" || qualifier === "less-than";
}

export function withQualifier(display: Display, qualifier: Qualifier, language: Language): Display {
  const word = qualifierWord(qualifier, language);
  if (word === "") return display;
  const gap = language === "zh-CN" ? "" : noBreakSpace;
  if (standsBehind(qualifier)) return { ...display, after: display.after + gap + word };
  return { ...display, before: word + gap + display.before };
}
