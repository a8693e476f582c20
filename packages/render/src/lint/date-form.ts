// One form of a date a language, as the date helper writes it.
import { find, pattern, type Rule } from "./rule.ts";

export const dateForm: Rule = {
  id: "date-form",
  severity: "error",
  says: "is no form of a date that all editions share",
  remedy:
    "print a date of the view with {{date …}}: 2025年3月31日, 31 March 2025, 31 марта 2025 г.",
  inWords: find({
    "zh-CN": [
      pattern`\d{4}年0\d月|月0\d日`,
      pattern`(?<![\d.])\d{4}[./]\d{1,2}[./]\d{1,2}(?![\d.])`,
      pattern`(?<!\d)’?\d{2}年(?=\d{1,2}月|底|初|末)`,
      pattern`(?:截至|自|于|从|至)\d{2}年(?!间|来|内)`,
      pattern`(?<!\d)\d{1,2}/\d{1,2}/\d{4}`,
    ],
    en: [
      pattern`(?<!\d)\d{1,2}/\d{1,2}/\d{4}`,
      pattern`\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:st|nd|rd|th)?(?:,\s?\d{4}|(?=[\s,.;)]|$)(?!\s?\d{3}))`,
      pattern`\b\d{1,2}(?:st|nd|rd|th)\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b`,
    ],
    ru: [
      pattern`(?<![\d.])\d{1,2}[./]\d{1,2}[./]\d{4}`,
      pattern`\d{1,2}\s(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\s\d{4}(?!\d|\s?г)`,
      pattern`(?<!\d)0\d\s(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)`,
    ],
  }),
};
