// A Document and what its pages have told → the same as it is printed: pages named in words, notes with their numbers.
import type { Block, Document, Inline, NodePath } from "./model.ts";
import { pageWords } from "./number-words.ts";
import { mapBlocksIn, type RewriteContent, rewriteBlock } from "./rewrite.ts";

/** What words depend on the pages they stand on. */
export interface PrintedNumbers {
  /** Page of a node that contents or references name. */
  readonly pages: ReadonlyMap<NodePath, number>;
  /** Number of a note on its page; empty where a theme counts them through the document. */
  readonly notes: ReadonlyMap<NodePath, number>;
}

export function withNumbers(document: Document, { pages, notes }: PrintedNumbers): Document {
  const text = (words: string | number): Inline => ({ type: "text", text: `${words}` });
  const pageOf = (node: NodePath) => pages.get(node) ?? 0;
  const print: RewriteContent = (content) =>
    content.map((inline) => {
      if (inline.type === "page") {
        return text(pageWords(pageOf(inline.target), document.language));
      }
      const number = inline.type === "note" ? notes.get(inline.path) : undefined;
      return inline.type === "note" && number !== undefined ? { ...inline, number } : inline;
    });
  const printToc = (block: Block): Block => {
    if (block.type !== "toc") return mapBlocksIn(block, printToc);
    const entries = block.entries.map((entry) => ({
      ...entry,
      content: [...entry.content, text(pageOf(entry.target))],
    }));
    return { ...block, entries };
  };
  return {
    ...document,
    blocks: document.blocks.map((block) => printToc(rewriteBlock(block, print))),
  };
}
