// The last of a list is joined by one word, without a mark before it.
import { anyCase, find, pattern, type Rule } from "./rule.ts";

export const listJoin: Rule = {
  id: "list-join",
  severity: "warning",
  says: "joins the last of a list twice, or by another language",
  remedy: "write 甲、乙和丙, A, B and C, A, B и C",
  inWords: find({
    "zh-CN": [
      pattern`、(?:和(?![田静硕布平谐])|及(?![时其格])|与(?!会))`,
      pattern`(?<=‹H›) (?:and|or) (?=‹H›)`,
    ],
    en: [pattern`,\s(?:[\w’'-]+\s?){1,4},\s(?:and|or)\s(?=\w)`],
    ru: [anyCase`,\s(?:[а-яё-]+\s?){1,2},\sи\s(?=[а-яё])`],
  }),
};
