// 截至 a day, 截止 for what ends: 截止2025年3月31日 is wrong.
import { find, pattern, type Rule } from "./rule.ts";

export const jiezhi: Rule = {
  id: "jiezhi",
  severity: "error",
  languages: ["zh-CN"],
  says: "closes something; the day that facts run to takes 截至",
  remedy: "write 截至",
  inWords: find({
    "zh-CN": [pattern`截止(?:到|至)?(?=\d|\uFFFC|[上本去今]年|目前)`],
  }),
};
