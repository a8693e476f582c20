// Nothing falls by a whole multiple of itself.
import { anyCase, find, pattern, type Rule } from "./rule.ts";

export const timesFall: Rule = {
  id: "times-fall",
  severity: "error",
  says: "counts a fall in multiples",
  remedy: "write the fall in per cent: 下降50%, down 50%, на 50 % меньше",
  inWords: find({
    "zh-CN": [pattern`(?:下降|减少|降低|缩小|回落)了?(?:近|约|超过)?‹N›倍`],
    en: [anyCase`\b(?:‹N› times|twice|three times|two times)\s(?:less|fewer|lower|smaller)\b`],
    ru: [anyCase`(?<![а-яё])(?:в\s‹N›\sраза?|вдвое|втрое|вчетверо)\s(?:меньше|ниже|реже)`],
  }),
};
