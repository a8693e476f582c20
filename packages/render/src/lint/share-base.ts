// A share says what it is a share of; after 其中 the words before say it.
import { anyCase, find, pattern, type Rule } from "./rule.ts";

export const shareBase: Rule = {
  id: "share-base",
  severity: "warning",
  says: "does not say what it is a share of",
  remedy: "name the base: 占贷款承诺额的80%, 80% of loan commitments",
  inWords: find(
    {
      "zh-CN": [pattern`(?<!其中[^\n。]{0,40})占(?:约|近|比|超过|不足)?‹N›%`],
      en: [anyCase`\baccount(?:s|ed|ing)? for ‹N›%(?! of)`],
      ru: [anyCase`составля(?:ет|ют)\s‹N›\s?%(?=[,.;)\n]|$)`],
    },
    ["prose"],
  ),
};
