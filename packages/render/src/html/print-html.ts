// A document as one page that stands alone: no script, no outside file, every figure with its id.
import { type ChartTheme, sheetCharts } from "../chart/chart-theme.ts";
import type { Block, Document } from "../document/model.ts";
import { blocksIn } from "../document/walk.ts";
import { element, escapeHtml } from "./escape.ts";
import { printBlocks } from "./print-blocks.ts";
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
  const inlines = createInlinePrinter();
  const setting = {
    theme: options.charts ?? sheetCharts,
    language: document.language,
    inlines,
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
  const blocks = printBlocks(document.blocks, setting);
  const foot =
    document.foot === undefined
      ? []
      : [element("p", inlines.printLevel(document.foot), { class: "foot" })];
  return element("main", `\n${[...marks, ...title, blocks, ...foot].join("\n")}\n`, {
    class: "brief",
    lang: document.language,
  });
}

function hasTitle(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    return (block.type === "heading" && block.level === 1) || hasTitle(blocksIn(block));
  });
}
