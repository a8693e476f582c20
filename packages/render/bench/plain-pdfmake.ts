// The same Document through pdfmake's own layout, with the same faces: what a ratio is taken against.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Block, Document, Inline, Row } from "../src/index.ts";
import { inlineText } from "../src/index.ts";

interface Pdfmake {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

const pdfmake: Pdfmake = createRequire(import.meta.url)("pdfmake");
const face = (name: string): string =>
  fileURLToPath(new URL(`../fonts/${name}.ttf`, import.meta.url));

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setFonts({
  song: { normal: face("serif-400"), bold: face("serif-700") },
  hei: { normal: face("sans-400"), bold: face("sans-700") },
});

const words = (content: readonly Inline[]): string => inlineText(content);

function cells(row: Row): object[] {
  return row.cells.flatMap(({ colspan, content }) => [
    { text: words(content), colSpan: colspan },
    ...Array.from({ length: colspan - 1 }, () => ({})),
  ]);
}

function node(block: Block): object[] {
  switch (block.type) {
    case "heading":
      return [
        { text: words(block.content), font: "hei", bold: true, fontSize: 13, margin: [0, 8] },
      ];
    case "paragraph":
    case "aside":
      return [{ text: words(block.content), leadingIndent: 24, alignment: "justify" }];
    case "list":
      return block.items.map((item) => ({ text: words(item.content), fontSize: 8.5 }));
    case "table": {
      const rows = [...block.head, ...block.body, ...block.foot].map(cells);
      return [
        { text: words(block.caption ?? []), font: "hei", alignment: "center" },
        {
          fontSize: 10.5,
          table: { headerRows: 1, widths: block.columns.map(() => "auto"), body: rows },
        },
      ];
    }
    case "chart":
      return [{ text: block.alt, fontSize: 8 }];
    case "key-figures":
      return [{ columns: block.items.map((item) => ({ text: words(item.content), bold: true })) }];
    case "definitions":
      return block.items.map(({ term, value }) => ({ text: `${words(term)}　${words(value)}` }));
    case "columns":
      return block.columns.flat().flatMap(node);
    case "masthead":
      return [{ text: block.name, fontSize: 44, bold: true, alignment: "center" }];
    case "imprint":
      return block.rows.map((row) => ({ text: words(row.content) }));
    case "page-break":
      return [];
  }
}

export function printPlain(document: Document): Promise<Uint8Array> {
  return pdfmake
    .createPdf({
      content: document.blocks.flatMap(node),
      defaultStyle: { font: "song", fontSize: 12, lineHeight: 1.2 },
      info: { creationDate: new Date("2025-03-31") },
    })
    .getBuffer();
}
