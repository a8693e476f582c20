// What is not known is no zero and no hole: 不详, n.a., н.д. in sentences, — in cells.
import { inlineText, visitBlocks } from "../document/walk.ts";
import { type Composed, find, type Hit, pattern, type Rule } from "./rule.ts";

const broken = pattern`(?<![\w/])(?:N/A|n/a|NULL|null|NaN|undefined|н/д|Н/Д)(?![\w/-])`;

/** A figure without a value prints words: 不详, n.a., —; neither 0 nor nothing. */
function isZero(words: string): boolean {
  return words.trim() === "" || words.replace(/\D/g, "") === "0";
}

function inDocument(composed: Composed): readonly Hit[] {
  const { text, spans } = composed;
  const zeros = spans.filter(({ from, to, value }) => value === "" && isZero(text.slice(from, to)));
  return [...zeros, ...emptyCells(composed)];
}

/** Cells of the body that say nothing, where the row says something. */
function emptyCells(composed: Composed): readonly Hit[] {
  const empty: string[] = [];
  visitBlocks(composed.document.blocks, (block) => {
    if (block.type !== "table") return;
    for (const row of [...block.body, ...block.foot]) {
      for (const cell of row.cells) {
        const isMark = cell.content.some(({ type }) => type === "cite" || type === "note");
        if (inlineText(cell.content).trim() === "" && !isMark) empty.push(cell.path);
      }
    }
  });
  if (empty.length === 0) return [];
  return composed.passages.filter(({ path }) => path !== undefined && empty.includes(path));
}

export const unknownAsZero: Rule = {
  id: "unknown-as-zero",
  severity: "error",
  says: "stands for what is not known",
  remedy: "write 不详, n.a. or н.д. in a sentence and — in a cell; 0 is a number that is known",
  inWords: find({ "zh-CN": [broken], en: [broken], ru: [broken] }),
  inDocument,
};
