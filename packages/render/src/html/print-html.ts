// A document as one page that stands alone: no script, no outside file, every figure with its id.
import { type ChartTheme, sheetCharts } from "../chart/chart-theme.ts";
import { headingAnchor } from "../document/anchors.ts";
import type { Block, Document, NodePath } from "../document/model.ts";
import { blocksIn, passagesOfDocument, visitBlocks, visitInlines } from "../document/walk.ts";
import { element, escapeHtml } from "./escape.ts";
import { printBlocks, printNotes } from "./print-blocks.ts";
import { createInlinePrinter } from "./print-inlines.ts";
import { htmlStyles } from "./styles.ts";

export interface HtmlOptions {
  /** Left out where the page around it links the styles as a file. */
  readonly styles?: boolean;
  readonly charts?: ChartTheme;
}

export function printHtml(document: Document, options: HtmlOptions = {}): string {
  const style = (options.styles ?? true) ? `${element("style", htmlStyles)}\n` : "";
  return `<!doctype html>
<html lang="${escapeHtml(document.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${element("title", escapeHtml(document.title))}
${style}</head>
<body>
${printMain(document, options)}
</body>
</html>
`;
}

/** The document's part of a page. */
export function printMain(document: Document, options: HtmlOptions = {}): string {
  const inlines = createInlinePrinter(document.language, citedIn(document));
  const setting = {
    theme: options.charts ?? sheetCharts,
    language: document.language,
    inlines,
    headingIds: headingIdsOf(document.blocks),
  };
  // A masthead says the mark itself.
  const said = document.blocks.some(
    (block) => block.type === "masthead" && block.mark === document.mark,
  );
  const marks = [document.draft, said ? undefined : document.mark].flatMap((mark) =>
    mark === undefined ? [] : [element("p", escapeHtml(mark), { class: "mark" })],
  );
  // Every page has one first heading, seen or not.
  const title = hasTitle(document.blocks)
    ? []
    : [element("h1", escapeHtml(document.title), { class: "unseen" })];
  // The imprint closes the document: notes stand before it.
  const end = document.blocks.findIndex(({ type }) => type === "imprint");
  const cut = end === -1 ? document.blocks.length : end;
  const text = printBlocks(document.blocks.slice(0, cut), setting);
  const close = printBlocks(document.blocks.slice(cut), setting);
  const blocks = [text, printNotes(setting), close].filter((part) => part !== "");
  const foot =
    document.foot === undefined
      ? []
      : [element("p", inlines.printLevel(document.foot), { class: "foot" })];
  return element("main", `\n${[...marks, ...title, ...blocks, ...foot].join("\n")}\n`, {
    class: "brief",
    lang: document.language,
  });
}

function citedIn(document: Document): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { content } of passagesOfDocument(document)) {
    visitInlines(content, (inline) => {
      if (inline.type === "cite") cited.add(inline.source);
    });
  }
  return cited;
}

/** Of the headings that have an id of their own, or that contents list. */
function headingIdsOf(blocks: readonly Block[]): ReadonlyMap<NodePath, string> {
  const ids = new Map<NodePath, string>();
  visitBlocks(blocks, (block) => {
    if (block.type !== "toc") return;
    for (const { target } of block.entries) ids.set(target, headingAnchor(target));
  });
  visitBlocks(blocks, (block) => {
    if (block.type === "heading" && block.id !== undefined) ids.set(block.path, block.id);
  });
  return ids;
}

function hasTitle(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    return (block.type === "heading" && block.level === 1) || hasTitle(blocksIn(block));
  });
}
