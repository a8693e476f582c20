// 约、近、超过、不足: facts of the source, printed before the number in every edition. `rounded` is said in
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
};

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
  return { ...display, before: word + gap + display.before };
}
