// Marks take the width of the script around them; digits and % are always half-width.
import { anyCase, find, pattern, type Rule } from "./rule.ts";

export const widthForm: Rule = {
  id: "width-form",
  severity: "error",
  says: "has a mark or a digit of the wrong width",
  remedy: "write full-width marks in Chinese text, in pairs, and half-width digits and %",
  inWords: find({
    "zh-CN": [
      pattern`(?<=‹H›)[,;:?!]|[,;?!](?=‹H›)`,
      pattern`(?<=‹H›)[()]|[()](?=‹H›)`,
      pattern`（[^（）()\n]*\)|\([^（）()\n]*）`,
      pattern`[０-９Ａ-Ｚａ-ｚ％]+`,
    ],
    en: [
      pattern`[０-９Ａ-Ｚａ-ｚ％]+`,
      pattern`(?<=[A-Za-z])[，。；：（）、]|[，。；：（）、](?=[A-Za-z])`,
    ],
    ru: [
      pattern`[０-９Ａ-Ｚａ-ｚ％]+`,
      anyCase`(?<=[а-яё])[，。；：（）、]|[，。；：（）、](?=[а-яё])`,
    ],
  }),
};
