// 约50个左右 says twice that a figure is rough: one qualifier a figure.
import { anyCase, find, pattern, type Rule } from "./rule.ts";

export const approxDoubled: Rule = {
  id: "approx-doubled",
  severity: "error",
  says: "says twice that the figure is rough",
  remedy: "keep one of the two words",
  inWords: find({
    "zh-CN": [
      pattern`(?:(?<![节合条预制契])约|大约|(?<![附最接])近|将近|超过|不足|至少|逾)‹N›[^\n，。；：、（）]{0,4}?(?:左右|上下|以上|以下)`,
      pattern`(?:(?<![节合条预制契])约|大约|(?<![附最接])近|将近|超过|逾)‹N›[万亿]?(?:余|多)(?![次边元])`,
    ],
    en: [
      anyCase`\b(?:about|around|approximately|nearly|almost|roughly)\s(?:about|around|approximately|nearly|roughly)\b`,
      anyCase`\b(?:about|around|approximately|roughly)\s[^\n.;]{0,30}?\bor so\b`,
      anyCase`\b(?:more than|over|at least)\s[^\n.;]{0,30}?\bor more\b`,
    ],
    ru: [
      anyCase`(?<![а-яё])(?:около|примерно|приблизительно|почти)\s(?:около|примерно|приблизительно|почти)(?![а-яё])`,
      anyCase`(?<![а-яё])(?:более|свыше|не менее)\s[^\n.;]{0,30}?\sи более(?![а-яё])`,
    ],
  }),
};
