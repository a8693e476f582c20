// Document → Document with its numbers: sections, tables and charts, references to them, contents, sources and
// their marks, notes.
import { fillTocs } from "./fill-tocs.ts";
import { joinCites } from "./join-cites.ts";
import type { Block, Document, Heading, Inline, List, NodePath } from "./model.ts";
import {
  type Counts,
  countOn,
  headingNumber,
  type Label,
  labelOf,
  quoted,
  sectionName,
} from "./number-words.ts";
import { mapBlocksIn, type RewriteContent, rewriteBlock, rewriteInlines } from "./rewrite.ts";
import { sourceOrder } from "./source-order.ts";
import {
  blocksIn,
  inlineText,
  isReference,
  notesOf,
  passagesOfDocument,
  visitBlocks,
  visitInlines,
} from "./walk.ts";

const text = (words: string): Inline => ({ type: "text", text: words });

/** Words before a content, in one text with its first words. */
function before(words: string, content: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = content;
  return first?.type === "text" ? [text(words + first.text), ...rest] : [text(words), ...content];
}

/** How many headings there are up to each under the title. */
function sectionCounts(document: Document): ReadonlyMap<Block, Counts> {
  const found = new Map<Block, Counts>();
  let counts: Counts = [0, 0, 0, 0];
  visitBlocks(document.blocks, (block) => {
    if (block.type !== "heading" || block.level === 1) return;
    counts = countOn(counts, block.level);
    found.set(block, counts);
  });
  return found;
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

/** What a reference leads to: how it is called, and where it stands. */
interface Target {
  readonly name: string;
  readonly path: NodePath;
}

interface Numbers {
  readonly sections: ReadonlyMap<Block, Counts>;
  readonly labels: ReadonlyMap<Block, Label>;
  readonly sources: ReadonlyMap<string, number>;
}

/** Tables, charts and headings with an id, by the address that leads to them. */
function targetsOf(document: Document, { sections, labels }: Numbers): ReadonlyMap<string, Target> {
  const { numbering = "none", language } = document;
  const targets = new Map<string, Target>();
  const nameOf = (heading: Heading): string => {
    const counts = sections.get(heading);
    const name = counts && sectionName(heading.level, counts, numbering, language);
    return name ?? quoted(inlineText(heading.content), language);
  };
  visitBlocks(document.blocks, (block) => {
    if (!("id" in block) || block.id === undefined) return;
    const name = block.type === "heading" ? nameOf(block) : labels.get(block)?.reference;
    if (name !== undefined) targets.set(`#${block.id}`, { name, path: block.path });
  });
  return targets;
}

/** Fills in references, source marks and the numbers of notes. */
function fillIn(document: Document, numbers: Numbers): RewriteContent {
  const targets = targetsOf(document, numbers);
  const notes = new Map(notesOf(document.blocks).map(({ path }, index) => [path, index + 1]));
  const fillReference = (inline: Inline): Inline => {
    const target = isReference(inline) ? targets.get(inline.href) : undefined;
    if (!isReference(inline) || target === undefined) return inline;
    const page = inline.content.map((): Inline => ({ type: "page", target: target.path }));
    return {
      ...inline,
      content: [{ type: "nobreak", content: [text(target.name)] }, ...page],
    };
  };
  const fillNote = (inline: Inline): Inline => {
    const number = inline.type === "note" ? notes.get(inline.path) : undefined;
    return inline.type === "note" && number !== undefined ? { ...inline, number } : inline;
  };
  return (content) => joinCites(content.map(fillReference).map(fillNote), numbers.sources);
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
  const sections = sectionCounts(document);
  const labels = captionLabels(document);
  const ids = [...new Set([...order, ...sourceOrder(document)])];
  const sources = new Map(ids.map((id, index) => [id, index + 1]));
  const fill = fillIn(document, { sections, labels, sources });

  const numbered = (block: Block): Block => {
    if (blocksIn(block).length > 0) return mapBlocksIn(block, numbered);
    const counts = sections.get(block);
    const label = labels.get(block);
    const filled = rewriteBlock(block, fill);
    if (filled.type === "heading" && counts !== undefined) {
      const number = headingNumber(filled.level, counts, numbering);
      return number === "" ? filled : { ...filled, content: before(number, filled.content) };
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
    blocks: fillTocs(document.blocks.map(numbered), document.language),
  };
}
