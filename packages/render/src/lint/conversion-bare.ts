// A converted amount says its rate, the kind of rate and its day.
import { find, pattern, type Rule } from "./rule.ts";

export const conversionBare: Rule = {
  id: "conversion-bare",
  severity: "error",
  says: "converts an amount and does not say how",
  remedy:
    "add rate, kind and date: （按2015年6月月均市场汇率1美元合6.2052元折算，折合人民币9.31亿元）; or leave it out",
  inWords: find({
    "zh-CN": [
      pattern`\d(?:[万亿])?(?:美元|欧元|日元|英镑)（(?![^）\n]*(?:汇率|折算|中间价))(?:约|折合|合|人民币|折|为){0,4}\d[\d.,]*(?:[万亿])?元）`,
      pattern`\d(?:[万亿])?元（(?![^）\n]*(?:汇率|折算|中间价))(?:约|折合|合|折|为){0,4}\d[\d.,]*(?:[万亿])?(?:美元|欧元|日元|英镑)）`,
    ],
    en: [
      pattern`(?:US\$|EUR\s|JPY\s)\d[\d.,]*(?:\s(?:million|billion))?\s\((?![^)\n]*(?:\bper\b|\brate\b))(?:about\s|or\s|nearly\s)?CNY\s\d[^)\n]*\)`,
      pattern`CNY\s\d[\d.,]*(?:\s(?:million|billion))?\s\((?![^)\n]*(?:\bper\b|\brate\b))(?:about\s|or\s|nearly\s)?(?:US\$|EUR\s)\d[^)\n]*\)`,
    ],
    ru: [
      pattern`долл\.\sСША\s\((?![^)\n]*курс)(?:около\s|или\s|почти\s)?\d[^)\n]*юан[^)\n]*\)`,
      pattern`юан[а-яё]*\s\((?![^)\n]*курс)(?:около\s|или\s|почти\s)?\d[^)\n]*долл[^)\n]*\)`,
    ],
  }),
};
