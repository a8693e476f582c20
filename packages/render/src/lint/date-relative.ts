// A brief is read long after it is made: it names the date.
import { anyCase, find, pattern, type Rule } from "./rule.ts";

export const dateRelative: Rule = {
  id: "date-relative",
  severity: "error",
  says: "is true only on the day of writing",
  remedy: "write the date or the year",
  inWords: find({
    "zh-CN": [
      pattern`去年|前年|今年|明年|目前|近日|近期|近年来?|最近|(?<![\d上止至作交限])日前|眼下|现阶段|当前(?!值|版)`,
    ],
    en: [
      anyCase`\b(?:recently|currently|at present|nowadays|last year|this year|next year|so far|as of now|(?<!up )to date)\b`,
    ],
    ru: [
      anyCase`(?<![а-яё])(?:в (?:этом|прошлом|текущем|будущем) году|недавно|в настоящее время|на сегодня(?:шний день)?|в последнее время|сейчас)(?![а-яё])`,
    ],
  }),
};
