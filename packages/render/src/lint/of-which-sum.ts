// 其中, of which, из них: the parts never come to more than the whole, and to less only where it says so.
import type { Figure } from "@brief/data";
import type { Block, Table } from "../document/model.ts";
import { blocksIn, inlineText } from "../document/walk.ts";
import { exact } from "../format/decimal.ts";
import { figureOf, plainRows } from "./columns.ts";
import { type Composed, type Hit, passageAt, type Rule, type Span } from "./rule.ts";

const marker = {
  "zh-CN": /其中/g,
  en: /\b(?:of (?:this|these|which|them))\b/gi,
  ru: /(?<![а-яё])(?:из них|в том числе)(?![а-яё])/gi,
};
const sentenceEnd = {
  "zh-CN": /[。\n]/,
  en: /\.(?=\s|$)|\n/m,
  ru: /(?<!долл)\.(?=\s+[А-ЯЁ]|$)|\n/m,
};
const told =
  /四舍五入|不重复|计一次|大于合计|小于合计|未分类|不详|不含|不计入|出入|核对|差额|其余|round|once|distinct|more than the total|left out|leaves? out|unclassified|n\.a\.|differ|reconcil|the rest of|округл|один раз|без повтор|не включ|не учт|расход|не сведен|н\.д\./i;

/** The finest digit of an amount in a column: 0.01亿, a million. */
const columnStep = "1000000";

interface Known {
  readonly figure: Figure;
  readonly value: string;
}

function known({ figures }: Composed, spans: readonly Span[]): readonly Known[] {
  return spans.flatMap(({ id, value }) => {
    const figure = figures.get(id);
    const adds = figure?.type === "money" || figure?.type === "count";
    return figure !== undefined && adds && value !== "" ? [{ figure, value }] : [];
  });
}

const isLike = (a: Known, b: Known) =>
  a.figure.type === b.figure.type && a.figure.unit === b.figure.unit;

const sum = (parts: readonly Known[]) =>
  parts.reduce((total, { value }) => total.plus(value), exact("0"));

/** The first figure like `whole` of each part: what a part says of itself after that is no part. */
function partsLike(composed: Composed, whole: Known, from: number, to: number): readonly Known[] {
  const words = composed.text.slice(from, to);
  const isParted = /[；;]/.test(words);
  const inside = composed.spans.filter((span) => span.from >= from && span.to <= to);
  const likes = inside.flatMap((span) => {
    const [one] = known(composed, [span]);
    return one !== undefined && isLike(one, whole) ? [{ one, at: span.from - from }] : [];
  });
  if (!isParted) return likes.map(({ one }) => one);
  const segment = (at: number) => words.slice(0, at).split(/[；;]/).length;
  return likes
    .filter(
      ({ at }, index) =>
        !likes.slice(0, index).some((before) => segment(before.at) === segment(at)),
    )
    .map(({ one }) => one);
}

function inSentences(composed: Composed): readonly Hit[] {
  const { language, text, spans } = composed;
  return [...text.matchAll(marker[language])].flatMap((match): readonly Hit[] => {
    const passage = passageAt(composed, match.index);
    if (passage === undefined || passage.role !== "prose") return [];
    const from = match.index + match[0].length;
    const end = text.slice(from, passage.to).search(sentenceEnd[language]);
    const sentence = text.slice(from, end === -1 ? passage.to : from + end);
    const isSplit = /^\s?[:：]/.test(sentence);
    // A part that is split again after a colon is told by what stands before it.
    const again = isSplit ? -1 : sentence.search(/[:：]/);
    const to = from + (again === -1 ? sentence.length : again);
    const before = spans.filter((span) => span.from >= passage.from && span.to <= match.index);
    const [first] = known(
      composed,
      spans.filter((span) => span.from >= from && span.to <= to),
    );
    const whole = first && known(composed, before).findLast((one) => isLike(one, first));
    if (whole === undefined) return [];
    const total = sum(partsLike(composed, whole, from, to));
    const around = text.slice(passage.from, passage.to);
    const isShort = isSplit && total.lt(whole.value) && !told.test(around);
    if (!total.gt(whole.value) && !isShort) return [];
    return [
      {
        from: match.index,
        to,
        says: `has parts of ${total.toFixed()} in all, of a whole of ${whole.value}`,
      },
    ];
  });
}

/** Words that stand by a table and may say why its rows miss the total. */
function wordsBy(blocks: readonly Block[], at: number, table: Table): string {
  const near = [blocks[at - 1], ...blocks.slice(at + 1, at + 5)].flatMap((block) =>
    block?.type === "paragraph" ? [inlineText(block.content)] : [],
  );
  const foot = table.foot.flatMap(({ cells }) => cells.map(({ content }) => inlineText(content)));
  return [...near, ...foot].join(" ");
}

function tableFaults(composed: Composed, table: Table, beside: string) {
  const [total] = plainRows(table.foot);
  if (total === undefined || told.test(beside)) return [];
  const rows = plainRows(table.body).filter(({ indent }) => indent === 0);
  return total.cells.flatMap((cell, index) => {
    const whole = figureOf(composed, cell)?.figure;
    const parts = rows.map(({ cells }) =>
      cells[index] ? figureOf(composed, cells[index])?.figure : undefined,
    );
    if (whole?.value === undefined || (whole.type !== "money" && whole.type !== "count")) return [];
    const values = parts.flatMap((part) =>
      part?.value !== undefined && part.unit === whole.unit ? [part.value] : [],
    );
    if (values.length < rows.length || rows.length === 0) return [];
    const all = values.reduce((sum, value) => sum.plus(value), exact("0"));
    // Less than a step of the column shows nowhere.
    const apart = all.minus(whole.value).abs();
    if (whole.type === "money" ? apart.lt(columnStep) : apart.isZero()) return [];
    return [
      {
        path: cell.path,
        says: `is a total of ${whole.value} under rows of ${all.toFixed()} in all`,
      },
    ];
  });
}

function inTables(composed: Composed, blocks: readonly Block[]): readonly Hit[] {
  return blocks.flatMap((block, at): readonly Hit[] => {
    if (block.type !== "table") return inTables(composed, blocksIn(block));
    return tableFaults(composed, block, wordsBy(blocks, at, block)).flatMap(({ path, says }) => {
      const passage = composed.passages.find((one) => one.path === path);
      return passage === undefined ? [] : [{ from: passage.from, to: passage.to, says }];
    });
  });
}

function inDocument(composed: Composed): readonly Hit[] {
  return [...inSentences(composed), ...inTables(composed, composed.document.blocks)];
}

export const ofWhichSum: Rule = {
  id: "of-which-sum",
  severity: "error",
  says: "has parts that do not come to the whole",
  remedy:
    "give the rest a part of its own (未分类, 不详), or say why it differs: 因四舍五入 …, 在各地各计一次 …",
  inDocument,
};
