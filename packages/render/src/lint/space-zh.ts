// The layout sets the gap between digits and characters; none is typed.
import { find, pattern, type Rule } from "./rule.ts";

export const spaceZh: Rule = {
  id: "space-zh",
  severity: "warning",
  languages: ["zh-CN"],
  says: "has a typed space, beside the gap that the layout sets",
  remedy: "take the space out",
  inWords: find({
    "zh-CN": [pattern`(?<=[\d\uFFFC])[ \u00a0]+(?=‹H›)|(?<=‹H›)[ \u00a0]+(?=\d|\uFFFC|‹H›)`],
  }),
};
