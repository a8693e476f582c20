// Document → Document with its numbers: sections, tables and charts, references to them, sources and their marks.

import { joinCites } from "./join-cites.ts";
import type { Block, Document, Inline, List } from "./model.ts";
import { chineseNumber, type Label, labelOf } from "./number-words.ts";
import { mapBlocksIn, type RewriteContent, rewriteBlock, rewriteInlines } from "./rewrite.ts";
import { sourceOrder } from "./source-order.ts";
import { blocksIn, passagesOfDocument, visitBlocks, visitInlines } from "./walk.ts";

const text = (words: string): Inline => ({ type: "text", text: words });

/** Words before a content, in one text with its first words. */
function before(words: string, content: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = content;
  return first?.type === "text" ? [text(words + first.text), ...rest] : [text(words), ...content];
}

/** Words of a heading's number by its level; decimal numbers stop at the second (2.1). */
const numberWords: Readonly<
  Record<"chinese" | "decimal" | "none", Readonly<Record<number, (counts: Counts) => string>>>
> = {
  chinese: {
    2: ([count]) => `${chineseNumber(count)}、`,
    3: ([, count]) => `（${chineseNumber(count)}）`,
    4: ([, , count]) => `${count}. `,
    5: ([, , , count]) => `（${count}）`,
  },
  decimal: {
    2: ([section]) => `${section}. `,
    3: ([section, part]) => `${section}.${part} `,
  },
  none: {},
};

/** How many headings of levels 2 to 5 there are so far, each since the last one above it. */
type Counts = readonly [number, number, number, number];

function countOn([a, b, c, d]: Counts, level: number): Counts {
  if (level === 2) return [a + 1, 0, 0, 0];
  if (level === 3) return [a, b + 1, 0, 0];
  return level === 4 ? [a, b, c + 1, 0] : [a, b, c, d + 1];
}

/** Numbers for headings under the title. */
function headingNumbers(document: Document): ReadonlyMap<Block, string> {
  const numbers = new Map<Block, string>();
  const wordsOf = numberWords[document.numbering ?? "none"];
  let counts: Counts = [0, 0, 0, 0];
  visitBlocks(document.blocks, (block) => {
    if (block.type !== "heading" || block.level === 1) return;
    counts = countOn(counts, block.level);
    const number = wordsOf[block.level]?.(counts);
    if (number !== undefined) numbers.set(block, number);
  });
  return numbers;
}

/** Anchors that a reference names. */
function referredTo(document: Document): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { content } of passagesOfDocument(document)) {
    visitInlines(content, (inline) => {
      if (inline.type === "link" && inline.href.startsWith("#")) anchors.add(inline.href);
    });
  }
  return anchors;
}

/** Where nothing is numbered, a caption has a number only for those who refer to it. */
function captionLabels(document: Document): ReadonlyMap<Block, Label> {
  const labels = new Map<Block, Label>();
  const counts = { table: 0, chart: 0 };
  const wanted = document.numbering === "none" ? referredTo(document) : undefined;
  visitBlocks(document.blocks, (block) => {
    if (block.type !== "table" && block.type !== "chart") return;
    if (block.caption === undefined) return;
    if (wanted !== undefined && !wanted.has(`#${block.id}`)) return;
    counts[block.type] += 1;
    labels.set(block, labelOf(block.type, counts[block.type], document.language));
  });
  return labels;
}

/** Fills in references and source marks. */
function fillIn(
  labels: ReadonlyMap<Block, Label>,
  sources: ReadonlyMap<string, number>,
): RewriteContent {
  const names = new Map<string, string>();
  for (const [block, { name }] of labels) {
    if ("id" in block && block.id !== undefined) names.set(`#${block.id}`, name);
  }
  const fillReference = (inline: Inline): Inline => {
    const name = inline.type === "link" ? names.get(inline.href) : undefined;
    if (inline.type !== "link" || name === undefined || inline.content.length > 0) return inline;
    return { ...inline, content: [{ type: "nobreak", content: [text(name)] }] };
  };
  return (content) => joinCites(content.map(fillReference), sources);
}

function numberSources(list: List, sources: ReadonlyMap<string, number>): List {
  const last = sources.size + 1;
  const numberOf = (anchor: string | undefined) => sources.get(anchor ?? "");
  const items = list.items
    .map((item) => {
      const number = numberOf(item.anchor);
      return number === undefined ? item : { ...item, number };
    })
    .toSorted((left, right) => (left.number ?? last) - (right.number ?? last));
  return { ...list, items };
}

/**
 * `order` is the source order of the Chinese edition, so that [3] is the same source in every language;
 * a source it does not know follows. A Document is numbered once: without `numbering` it is given back.
 */
export function numberDocument(
  document: Document,
  order: readonly string[] = sourceOrder(document),
): Document {
  const { numbering, ...rest } = document;
  if (numbering === undefined) return document;
  const headings = headingNumbers(document);
  const labels = captionLabels(document);
  const ids = [...new Set([...order, ...sourceOrder(document)])];
  const sources = new Map(ids.map((id, index) => [id, index + 1]));
  const fill = fillIn(labels, sources);

  const numbered = (block: Block): Block => {
    if (blocksIn(block).length > 0) return mapBlocksIn(block, numbered);
    const heading = headings.get(block);
    const label = labels.get(block);
    const filled = rewriteBlock(block, fill);
    if (filled.type === "heading" && heading !== undefined) {
      return { ...filled, content: before(heading, filled.content) };
    }
    if ((filled.type === "table" || filled.type === "chart") && filled.caption && label) {
      return { ...filled, caption: before(label.name + label.gap, filled.caption) };
    }
    if (filled.type === "list" && filled.variant === "source") {
      return numberSources(filled, sources);
    }
    return filled;
  };

  return {
    ...rest,
    ...(document.foot && { foot: rewriteInlines(document.foot, fill) }),
    blocks: document.blocks.map(numbered),
  };
}
