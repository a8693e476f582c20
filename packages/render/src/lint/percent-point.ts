// A share that goes from 40% to 46% rises by 6 percentage points, not by 6%.
import { anyCase, find, pattern, type Rule } from "./rule.ts";

export const percentPoint: Rule = {
  id: "percent-point",
  severity: "error",
  says: "tells a change of a share in per cent",
  remedy: "write percentage points: 个百分点, percentage points, п. п.",
  inWords: find({
    "zh-CN": [
      pattern`由‹N›%(?:提高|上升|增加|增长|下降|降低|回落|降)[到至]‹N›%，[^\n。；]{0,8}?(?:提高|上升|增加|增长|下降|降低|回落)了?‹N›%`,
      pattern`占比[^\n。；]{0,20}?(?:提高|上升|增加|增长|下降|降低|回落)了?‹N›%`,
    ],
    en: [
      anyCase`\bfrom ‹N›% to ‹N›%,? (?:up|down|an? (?:rise|increase|fall|drop) of|(?:rising|falling) by) ‹N›%`,
      anyCase`\bshare\b[^\n.;]{0,40}?\b(?:up|down|rose by|fell by|increased by) ‹N›%`,
    ],
    ru: [
      anyCase`с\s‹N›\s?%\sдо\s‹N›\s?%,?\s(?:рост\s|снижение\s)?на\s‹N›\s?%`,
      anyCase`(?<![а-яё])дол[яиюей]{1,2}\s[^\n.;]{0,40}?\sна\s‹N›\s?%`,
    ],
  }),
};
