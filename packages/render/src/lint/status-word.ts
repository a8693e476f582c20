// A loan is called what its finance line is: approved is not 已签约, dropped is not 取消.
import { stagesOf } from "./fact-index.ts";
import { type Composed, type Hit, passageAt, type Rule, type Span } from "./rule.ts";

const signed = { "zh-CN": /已签约|已签署/, en: /\bsigned\b/i, ru: /подписан/i };
const cancelled = { "zh-CN": /取消/, en: /\bcancell?ed\b/i, ru: /аннулирован/i };

/** A full stop ends a sentence before a capital: `US$1.5 million` and `долл. США` hold none that matters here. */
const sentenceEnd = /[。；;]|\.(?=\s+[A-ZА-ЯЁ])/g;

/** The sentence that a figure stands in, or all cells of its row. */
function wordsAround(composed: Composed, { from }: Span): readonly { from: number; to: number }[] {
  const { text, passages } = composed;
  const passage = passageAt(composed, from);
  if (passage === undefined) return [];
  if (passage.role === "cell") {
    const row = `${passage.path?.replace(/\.cell\.\d+$/, "") ?? ""}.`;
    return passages.filter(({ path }) => path?.startsWith(row) === true);
  }
  const ends = [...text.slice(passage.from, passage.to).matchAll(sentenceEnd)].map(
    ({ index }) => passage.from + index + 1,
  );
  const start = ends.findLast((end) => end <= from) ?? passage.from;
  return [{ from: start, to: ends.find((end) => end > from) ?? passage.to }];
}

function inDocument(composed: Composed): readonly Hit[] {
  const { language, text, spans, figures, facts } = composed;
  // Most texts use neither word.
  const hasSigned = signed[language].test(text);
  const hasCancelled = cancelled[language].test(text);
  if (!hasSigned && !hasCancelled) return [];
  return spans.flatMap((span) => {
    const figure = figures.get(span.id);
    if (figure === undefined || figure.type !== "money") return [];
    const stages = stagesOf(facts, figure);
    const wrong =
      stages.size === 1 && stages.has("approved")
        ? signed[language]
        : stages.size === 1 && stages.has("dropped")
          ? cancelled[language]
          : undefined;
    if (wrong === undefined) return [];
    return wordsAround(composed, span).flatMap((words) => {
      const found = wrong.exec(text.slice(words.from, words.to));
      if (found === null) return [];
      const from = words.from + found.index;
      return [{ from, to: from + found[0].length }];
    });
  });
}

export const statusWord: Rule = {
  id: "status-word",
  severity: "error",
  says: "is another stage than the one of the finance line",
  remedy:
    "name the stage of the line: 批准 approved, 签约 signed, 终止准备 dropped before approval, 取消 cancelled after it",
  inDocument,
};
