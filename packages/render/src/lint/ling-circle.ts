// 二〇二五年 takes U+3007 and nothing that looks like it.
import { find, pattern, type Rule } from "./rule.ts";

export const lingCircle: Rule = {
  id: "ling-circle",
  severity: "error",
  languages: ["zh-CN"],
  says: "writes the zero of a year with another character",
  remedy: "write 〇 (U+3007), or the year in digits",
  inWords: find({
    "zh-CN": [
      pattern`[一二三四五六七八九](?=[一二三四五六七八九〇零OoＯ○0]{0,2}[零OoＯ○0])[一二三四五六七八九〇零OoＯ○0]{3}年`,
    ],
  }),
};
