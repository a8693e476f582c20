// Blocks with numbered headings → the same with these headings listed in their contents.
import type { Block, Document, Heading, Inline, Toc, TocEntry } from "./model.ts";
import { mapBlocksIn } from "./rewrite.ts";
import { visitBlocks } from "./walk.ts";

type Language = Document["language"];

/** Words of a heading for its entry: marks stay with the heading, its links are no links here, its lines one. */
function entryWords(content: readonly Inline[], language: Language): readonly Inline[] {
  return content.flatMap((inline): readonly Inline[] => {
    switch (inline.type) {
      case "text":
        return [inline];
      case "break":
        return language === "zh-CN" ? [] : [{ type: "text", text: " " }];
      case "cite":
      case "note":
      case "page":
        return [];
      case "link":
        return entryWords(inline.content, language);
      default:
        return [{ ...inline, content: entryWords(inline.content, language) }];
    }
  });
}

function fillToc(toc: Toc, headings: readonly Heading[], language: Language): Toc {
  const listed = headings.flatMap(({ path, level, content }) =>
    level === 2 || (level === 3 && toc.depth === 3)
      ? [{ target: path, level, content: entryWords(content, language) }]
      : [],
  );
  const entries = listed.map(
    (entry, index): TocEntry => ({ path: `${toc.path}.entry.${index + 1}`, ...entry }),
  );
  return { ...toc, entries };
}

export function fillTocs(blocks: readonly Block[], language: Language): readonly Block[] {
  const headings: Heading[] = [];
  visitBlocks(blocks, (block) => {
    if (block.type === "heading") headings.push(block);
  });
  const filled = (block: Block): Block =>
    block.type === "toc" ? fillToc(block, headings, language) : mapBlocksIn(block, filled);
  return blocks.map(filled);
}
