// Outer and inner marks of quotation, each language its own.
import { anyCase, find, pattern, type Rule } from "./rule.ts";

export const quoteNesting: Rule = {
  id: "quote-nesting",
  severity: "error",
  says: "has the wrong marks of quotation",
  remedy: "write “外‘内’外” in Chinese and English, «внешние „внутренние“» in Russian",
  inWords: find({
    "zh-CN": [pattern`"[^"\n]*‹H›[^"\n]*"`, pattern`(?<![“\w])‘[^’\n]*“`, pattern`“[^”\n]*“`],
    en: [pattern`"[^"\n]*"`, pattern`“[^”\n]*“`],
    ru: [pattern`"[^"\n]*"`, anyCase`(?<!„[^“\n]*)“[^”\n]*[а-яё][^”\n]*”`, pattern`«[^»\n]*«`],
  }),
};
