// 增长2倍 may mean twice or three times as much: growth is told in per cent, a multiple as 为…的…倍.
import { anyCase, find, pattern, type Rule } from "./rule.ts";

export const timesGrowth: Rule = {
  id: "times-growth",
  severity: "error",
  says: "counts growth in multiples, which readers take in two ways",
  remedy: "write 为上期的…倍, … times the earlier figure, or the growth in per cent",
  inWords: find({
    "zh-CN": [
      pattern`(?:增长|增加|提高|上升|扩大)了?(?:近|约|超过)?‹N›倍`,
      pattern`翻[一二两三四五几]番`,
    ],
    en: [
      anyCase`\b(?:grew|rose|increased|grown|risen|up)\s(?:by\s)?(?:‹N›|two|three|four|five|ten)(?:\stimes|-fold)\b`,
      anyCase`\b(?:‹N›|two|three|four|five|ten) times (?:more|higher|larger|greater)\b`,
    ],
    ru: [
      anyCase`(?<![а-яё])(?:увеличил[а-яё]+|вырос[а-яё]*|возрос[а-яё]*)\sна\s‹N›\sраза?(?![а-яё])`,
      anyCase`(?<![а-яё])на\s‹N›\sраза?\s(?:больше|выше)`,
    ],
  }),
};
