// A Document → its words as rules see them: passages one after the other, figures with their place in the text.
import type { Dataset, Figure } from "@brief/data";
import type { Block, Document, Inline } from "../document/model.ts";
import { blocksIn, type Passage as DocumentPassage, passagesOf } from "../document/walk.ts";
import type { Composed, Passage, Role, Span } from "./rule.ts";

const titles = new Set([
  "subtitle",
  "kicker",
  "author",
  "affiliation",
  "recipient",
  "annexes",
  "annex",
]);

/** Of all that a block holds; its title may be of another role. */
function roleOf(block: Block): Role {
  switch (block.type) {
    case "heading":
      return block.level === 1 ? "label" : "heading";
    case "paragraph":
      return titles.has(block.variant) ? "label" : "prose";
    case "aside":
      return "prose";
    case "list":
      return block.variant === "source" ? "source" : "prose";
    case "table":
    case "chart":
      return "cell";
    case "key-figures":
    case "definitions":
    case "masthead":
    case "signature":
    case "imprint":
    case "columns":
    case "landscape":
    case "together":
    case "toc":
    case "page-break":
      return "label";
  }
}

interface Reading {
  text: string;
  readonly passages: Passage[];
  readonly spans: Span[];
}

/** Source and note marks stand in no sentence; a line break parts words. */
function readInlines(content: readonly Inline[], reading: Reading): void {
  for (const inline of content) {
    switch (inline.type) {
      case "text":
        reading.text += inline.text;
        break;
      case "break":
        reading.text += "\n";
        break;
      case "figure": {
        const from = reading.text.length;
        readInlines(inline.content, reading);
        const { figure: id, value } = inline;
        reading.spans.push({ from, to: reading.text.length, id, value });
        break;
      }
      case "cite":
      case "note":
      case "page":
        break;
      default:
        readInlines(inline.content, reading);
    }
  }
}

function readPassage({ path, content }: DocumentPassage, role: Role, reading: Reading): void {
  const from = reading.text.length;
  readInlines(content, reading);
  reading.passages.push({ from, to: reading.text.length, role, path });
  reading.text += "\n";
}

function readBlock(block: Block, reading: Reading): void {
  // The table of contents says the headings again.
  if (block.type === "toc") return;
  const inner = blocksIn(block);
  if (inner.length > 0) {
    for (const one of inner) readBlock(one, reading);
    return;
  }
  const role = roleOf(block);
  const hasTitle = block.type === "table" || block.type === "chart";
  for (const passage of passagesOf(block)) {
    const isTitle = hasTitle && block.type === "table" && passage.path === block.path;
    readPassage(passage, isTitle ? "label" : role, reading);
  }
}

export function readWords(
  document: Document,
  figures: readonly Figure[],
  facts: Dataset,
): Composed {
  const reading: Reading = { text: "", passages: [], spans: [] };
  for (const block of document.blocks) readBlock(block, reading);
  if (document.foot !== undefined) {
    readPassage({ path: "", content: document.foot }, "label", reading);
  }
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return { language: document.language, ...reading, document, figures: byId, facts };
}
