// 等 after a whole list, or beside ……, says that there is more where there is not.
import { find, pattern, type Rule } from "./rule.ts";

export const dengMisuse: Rule = {
  id: "deng-misuse",
  severity: "error",
  languages: ["zh-CN"],
  says: "says that there is more, where nothing more is",
  remedy: "leave 等 out, or give the count after it: 甲、乙等3个",
  inWords: find({
    "zh-CN": [
      pattern`共‹N›[^\n：:，。；]{0,4}[：:][^\n。；]*等(?=[。；\n]|$)`,
      pattern`……等|等……|、[^\n、。；，]+、等(?=[。；\n]|$)`,
    ],
  }),
};
