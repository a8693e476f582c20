// The order in which a brief mentions its sources; the Chinese edition's order numbers them in every language.
import type { Document } from "./model.ts";
import { passagesOfDocument, visitBlocks, visitInlines } from "./walk.ts";

/** Source ids by first mention, then those listed but never mentioned. */
export function sourceOrder(document: Document): readonly string[] {
  const order = new Set<string>();
  for (const { content } of passagesOfDocument(document)) {
    visitInlines(content, (inline) => {
      if (inline.type === "cite") order.add(inline.source);
    });
  }
  visitBlocks(document.blocks, (block) => {
    if (block.type !== "list") return;
    for (const { anchor } of block.items) if (anchor !== undefined) order.add(anchor);
  });
  return [...order];
}
