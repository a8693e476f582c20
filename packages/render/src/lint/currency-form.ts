// Each language names a currency in one way.
import { find, pattern, type Rule } from "./rule.ts";

export const currencyForm: Rule = {
  id: "currency-form",
  severity: "error",
  says: "is no form of an amount in this language",
  remedy: "print the amount with {{amount …}}: 1.5亿美元, US$150 million, 150 млн долл. США",
  inWords: find({
    "zh-CN": [pattern`[￥¥]\s?\d|RMB|(?:US)?\$\s?\d|\bUSD\b|\bCNY\s?\d|美金`],
    en: [
      pattern`\bUSD\s?\d|(?<![A-Z])\$\s?\d|US\$\s\d|[￥¥]\s?\d|\bRMB\b|\d ?(?:USD|CNY)\b|\d (?:million|billion) (?:yuan|dollars)\b`,
    ],
    ru: [
      pattern`\d\s?(?:млн|млрд|тыс\.)?\s?(?:US)?\$|(?:US)?\$\s?\d|\bUSD\b|\bCNY\b|\bRMB\b|[￥¥]`,
      pattern`\d\s?(?:млн\s|млрд\s|тыс\.\s)?долл\.(?!\sСША)`,
    ],
  }),
};
