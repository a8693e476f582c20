// A Document with other inlines: the counterpart of walk.ts that gives a new value.
import type { Block, Chart, Inline, List, Row } from "./model.ts";

/** Neighbours are seen together, so that several can become one. */
export type RewriteContent = (content: readonly Inline[]) => readonly Inline[];

/** A content after those within it. */
export function rewriteInlines(
  content: readonly Inline[],
  rewrite: RewriteContent,
): readonly Inline[] {
  return rewrite(
    content.map((inline) =>
      "content" in inline
        ? { ...inline, content: rewriteInlines(inline.content, rewrite) }
        : inline,
    ),
  );
}

/** Only the fields named, only where they are. */
function rewriteFields<Holder extends object, Name extends keyof Holder>(
  holder: Holder,
  names: readonly Name[],
  rewrite: RewriteContent,
): Holder {
  const fields = names.flatMap((name) => {
    const content = holder[name];
    // The names given below are those of inlines.
    return Array.isArray(content) ? [[name, rewriteInlines(content, rewrite)] as const] : [];
  });
  return { ...holder, ...Object.fromEntries(fields) };
}

function rewriteRow(row: Row, rewrite: RewriteContent): Row {
  return { ...row, cells: row.cells.map((cell) => rewriteFields(cell, ["content"], rewrite)) };
}

function rewriteChart(chart: Chart, rewrite: RewriteContent): Chart {
  const data = chart.data.map((datum) => {
    const figure = datum.figure && rewriteInlines([datum.figure], rewrite)[0];
    return figure?.type === "figure" ? { ...datum, figure } : datum;
  });
  return { ...rewriteFields(chart, ["caption"], rewrite), data };
}

function rewriteList(list: List, rewrite: RewriteContent): List {
  const items = list.items.map((item) => ({
    ...rewriteFields(item, ["content"], rewrite),
    ...(item.list && { list: rewriteList(item.list, rewrite) }),
  }));
  return { ...list, items };
}

/** A block with other blocks in it; one that holds none as it is. */
export function mapBlocksIn(block: Block, map: (block: Block) => Block): Block {
  if (block.type === "columns") {
    return { ...block, columns: block.columns.map((column) => column.map(map)) };
  }
  const holds = block.type === "landscape" || block.type === "together";
  return holds ? { ...block, blocks: block.blocks.map(map) } : block;
}

export function rewriteBlock(block: Block, rewrite: RewriteContent): Block {
  const rows = (part: readonly Row[]) => part.map((row) => rewriteRow(row, rewrite));
  switch (block.type) {
    case "heading":
    case "aside":
      return rewriteFields(block, ["content"], rewrite);
    case "paragraph":
      return rewriteFields(block, ["content", "right"], rewrite);
    case "list":
      return rewriteList(block, rewrite);
    case "table": {
      const { head, body, foot } = block;
      const captioned = rewriteFields(block, ["caption"], rewrite);
      return { ...captioned, head: rows(head), body: rows(body), foot: rows(foot) };
    }
    case "chart":
      return rewriteChart(block, rewrite);
    case "key-figures":
      return {
        ...block,
        items: block.items.map((item) =>
          rewriteFields(item, ["label", "content", "basis"], rewrite),
        ),
      };
    case "definitions":
      return {
        ...block,
        items: block.items.map((item) => rewriteFields(item, ["term", "value"], rewrite)),
      };
    case "columns":
    case "landscape":
    case "together":
      return mapBlocksIn(block, (inner) => rewriteBlock(inner, rewrite));
    case "masthead": {
      const { signers, ...head } = rewriteFields(block, ["number", "issue", "date"], rewrite);
      const names = signers?.names.map((name) => rewriteInlines(name, rewrite));
      return { ...head, ...(signers && names && { signers: { ...signers, names } }) };
    }
    case "signature":
      return rewriteFields(block, ["issuer", "date"], rewrite);
    case "imprint":
      return {
        ...block,
        rows: block.rows.map((row) => rewriteFields(row, ["content", "right"], rewrite)),
      };
    case "toc":
      return {
        ...block,
        entries: block.entries.map((entry) => rewriteFields(entry, ["content"], rewrite)),
      };
    case "page-break":
      return block;
    default:
      return unreachable(block);
  }
}

function unreachable(block: never): never {
  throw new TypeError(`no such block: ${JSON.stringify(block)}`);
}
