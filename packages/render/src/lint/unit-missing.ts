// A quantity in a sentence has its unit beside it; in a column the caption gives it.
import { find, pattern, type Rule } from "./rule.ts";

export const unitMissing: Rule = {
  id: "unit-missing",
  severity: "error",
  says: "is a quantity without its unit",
  remedy: "write the unit: 1.5亿美元, 1180公里, US$150 million",
  inWords: find(
    {
      "zh-CN": [
        pattern`\d[万亿](?=[，。；、）\n]|$)`,
        pattern`(?:全长|长度|里程|面积|贷款额?|赠款|总投资|承诺额|金额)(?:为|约|达|合计|共){0,2}\d[\d.,]*(?=[，。；、）\n]|$)`,
      ],
      en: [
        pattern`(?<!US\$|[A-Z]{3}\s)(?<![\d.,$])\d[\d.,]*\s(?:million|billion)(?=[,.;)\n]|$)`,
        pattern`\b(?:loans?|grants?|cost|commitments?) of \d[\d.,]*(?=[,;)\n]|\.?$|\.\s)`,
      ],
      ru: [pattern`\d\s(?:млн|млрд|тыс\.)(?=[,;)\n]|$|\.(?:\s|$))`],
    },
    ["prose", "label"],
  ),
};
