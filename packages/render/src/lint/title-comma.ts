// Nothing stands between 《甲》 and 《乙》 (GB/T 15834).
import { find, pattern, type Rule } from "./rule.ts";

export const titleComma: Rule = {
  id: "title-comma",
  severity: "error",
  languages: ["zh-CN"],
  says: "parts titles or quotations that stand side by side",
  remedy: "leave 、 out: 《甲》《乙》",
  inWords: find({
    "zh-CN": [pattern`》、《|”、“`],
  }),
};
