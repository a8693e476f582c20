// Ranges and routes: — in Chinese, – in English, a spaced — between clauses in Russian.
import { anyCase, find, pattern, type Rule } from "./rule.ts";

export const dashForm: Rule = {
  id: "dash-form",
  severity: "error",
  says: "has the wrong dash",
  remedy: "write 2021—2025年 and 乌鲁木齐—奎屯, 2021–2025, and « — » with spaces in Russian",
  inWords: find({
    "zh-CN": [
      pattern`(?<=‹H›)\s?[-–]\s?(?=‹H›)`,
      pattern`(?<!\d)(?:19|20)\d\d[-–~](?:19|20)?\d\d(?=年)`,
      pattern`--+`,
    ],
    en: [
      pattern`(?<![\w/])(?:19|20)\d\d[-—](?:19|20)\d\d(?![\w-])`,
      pattern`--+`,
      pattern`(?<=[A-Za-z]) - (?=[A-Za-z])`,
    ],
    ru: [
      pattern`(?<![\w/])(?:19|20)\d\d[-—](?:19|20)\d\d(?![\w-])`,
      pattern`--+`,
      anyCase`(?<=[а-яё»)]) [-–] (?=[а-яё«(])`,
      anyCase`(?<=[а-яё])—(?=[а-яё])`,
    ],
  }),
};
