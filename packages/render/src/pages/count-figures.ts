// Document → the running number of each printed figure, so that two prints of one figure stay apart.
import type { Block, Document, Inline } from "../document/model.ts";

/** By the inline itself: a figure that is composed twice (a repeated head) keeps its number. */
export type Occurrences = ReadonlyMap<Inline, number>;

export function countFigures(document: Document): Occurrences {
  const counted = new Map<Inline, number>();
  const count = (content: readonly Inline[]): void => {
    for (const inline of content) {
      if (inline.type === "figure") counted.set(inline, counted.size + 1);
      if ("content" in inline) count(inline.content);
    }
  };
  document.blocks.flatMap(contentsOf).forEach(count);
  if (document.foot !== undefined) count(document.foot);
  return counted;
}

type Contents = readonly (readonly Inline[])[];

function contentsOf(block: Block): Contents {
  switch (block.type) {
    case "heading":
    case "aside":
      return [block.content];
    case "paragraph":
      return [block.content, block.right ?? []];
    case "list":
      return block.items.map((item) => item.content);
    case "table": {
      const rows = [...block.head, ...block.body, ...block.foot];
      return [block.caption ?? [], ...rows.flatMap((row) => row.cells.map((cell) => cell.content))];
    }
    case "chart":
      return [
        block.caption ?? [],
        ...block.data.map((datum) => (datum.figure === undefined ? [] : [datum.figure])),
      ];
    case "key-figures":
      return block.items.flatMap((item) => [item.content, item.label]);
    case "definitions":
      return block.items.flatMap((item) => [item.term, item.value]);
    case "columns":
      return block.columns.flat().flatMap(contentsOf);
    case "masthead":
      return [block.issue ?? [], block.date ?? []];
    case "imprint":
      return block.rows.flatMap((row) => [row.content, row.right ?? []]);
    case "page-break":
      return [];
    default:
      return block satisfies never;
  }
}
