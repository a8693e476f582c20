// A range of per cents, of 万 or of 亿 says its unit at both ends.
import { find, pattern, type Rule } from "./rule.ts";

export const rangeUnit: Rule = {
  id: "range-unit",
  severity: "error",
  languages: ["zh-CN"],
  says: "leaves its first number without the unit of the second",
  remedy: "write the unit twice and a wave between: 15%～30%, 9亿～16亿元",
  inWords: find({
    "zh-CN": [pattern`(?<![\d.A-Za-z%％万亿\-–—])\d[\d.,]*\s?[-–—~～至]\s?\d[\d.,]*(?:[%％万亿])`],
  }),
};
