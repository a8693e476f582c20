// 5个以上 leaves open whether 5 is one of them.
import { find, pattern, type Rule } from "./rule.ts";

export const limitInclusive: Rule = {
  id: "limit-inclusive",
  severity: "warning",
  languages: ["zh-CN"],
  says: "does not say whether the limit itself is meant",
  remedy: "write 超过, 不足, 及以上 or 及以下",
  inWords: find({
    "zh-CN": [
      pattern`(?<![表图第])‹N›(?:%|[万亿]?[个条笔项户人年倍家份]?|[万亿]?(?:美元|元|公里|公顷|人次))(?:以上|以下)`,
    ],
  }),
};
