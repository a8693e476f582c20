// 约, about, около stand only before a figure that its source gives as rough: none is added to an exact one.
import type { Composed, Hit, Rule } from "./rule.ts";

const before = {
  "zh-CN": /(?:(?<![节合条预制契])约|(?<![附最接])近|大约|将近)$/,
  en: /\b(?:about|around|approximately|nearly|almost|roughly)\s$/i,
  ru: /(?<![а-яё])(?:около|примерно|приблизительно|почти)\s$/i,
};
/** The longest of these words with its space. */
const reach = 16;

function inDocument({ language, text, spans, figures }: Composed): readonly Hit[] {
  return spans.flatMap(({ id, from, to }) => {
    const found = before[language].exec(text.slice(Math.max(0, from - reach), from));
    if (found === null || figures.get(id)?.qualifier !== "exact") return [];
    return [{ from: from - found[0].length, to }];
  });
}

export const approxInvented: Rule = {
  id: "approx-invented",
  severity: "error",
  says: "calls a figure rough that its source gives exactly",
  remedy: "take the word out: {{amount …}} prints 约 where the source says it",
  inDocument,
};
