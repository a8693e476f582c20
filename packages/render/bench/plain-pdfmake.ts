// The same Document through pdfmake's own layout, with the same faces: what a ratio is taken against. It is laid
// out as a user of pdfmake would: styled text, tables, charts as SVG, running page numbers.
import { createRequire } from "node:module";
import { join } from "node:path";
import { approximateComposer } from "../src/chart/approximate-composer.ts";
import { drawChart } from "../src/chart/draw-chart.ts";
import { blocksIn } from "../src/document/walk.ts";
import { printSvg } from "../src/html/print-svg.ts";
import type { Block, Chart, Document, Inline, Row } from "../src/index.ts";
import { themes } from "../src/theme/themes.ts";
import { fontFile } from "./materials.ts";

interface Pdfmake {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

const require = createRequire(join(process.cwd(), "package.json"));
const pdfmake: Pdfmake = require("pdfmake");

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setFonts({
  song: { normal: fontFile("serif-400"), bold: fontFile("serif-700") },
  hei: { normal: fontFile("sans-400"), bold: fontFile("sans-700") },
  medium: { normal: fontFile("sans-500"), bold: fontFile("sans-700") },
  kai: { normal: fontFile("kai-500") },
});

let spentMs = 0;
const { prototype } = require("pdfmake/js/LayoutBuilder.js").default;
const layoutDocument = prototype.layoutDocument;
prototype.layoutDocument = function (...all: readonly unknown[]) {
  const before = process.cpuUsage();
  const laid = layoutDocument.apply(this, all);
  const { user, system } = process.cpuUsage(before);
  spentMs += (user + system) / 1000;
  return laid;
};

/** What pdfmake's layout has taken so far, in milliseconds of CPU. */
export const layoutMs = (): number => spentMs;

interface Ink {
  readonly bold?: true;
  readonly font?: string;
  readonly sup?: true;
  readonly link?: string;
}

const inks: Readonly<Record<string, Ink>> = {
  strong: { bold: true },
  em: { font: "kai" },
  sup: { sup: true },
  cite: { sup: true },
};

/** Inlines as pdfmake's styled runs. */
function words(content: readonly Inline[], ink: Ink = {}): object[] {
  return content.flatMap((inline): object[] => {
    if (inline.type === "text") return [{ text: inline.text, ...ink }];
    if (inline.type === "break") return [{ text: "\n" }];
    // pdfmake has no notes and knows no page of a node while it lays out.
    if (inline.type === "note" || inline.type === "page") return [];
    const isAddress = inline.type === "link" && !inline.href.startsWith("#");
    const link = isAddress ? { link: inline.href } : {};
    return words(inline.content, { ...ink, ...inks[inline.type], ...link });
  });
}

function cells(row: Row, ink: Ink = {}): object[] {
  return row.cells.flatMap(({ colspan, content }) => [
    { text: words(content, ink), colSpan: colspan },
    ...Array.from({ length: colspan - 1 }, () => ({})),
  ]);
}

const pictures = new Map<Chart, string>();

/** Made once: what a picture costs its maker is not pdfmake's. */
function picture(chart: Chart): string {
  const known = pictures.get(chart);
  if (known !== undefined) return known;
  const { boxes, heightPt } = drawChart(chart, theme, chartPt, approximateComposer, "zh-CN");
  const svg = printSvg({ widthPt: chartPt, heightPt, boxes, alt: "" })
    .replace(/font-family="[^"]*"/, 'font-family="hei"')
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  pictures.set(chart, svg);
  return svg;
}

const chartPt = 432;

/** Faces and sizes of the bulletin, by the level of a heading. */
const headings: Readonly<Record<number, object>> = {
  1: { font: "song", bold: true, fontSize: 22, alignment: "center" },
  2: { font: "medium", fontSize: 13 },
  3: { font: "kai", fontSize: 12.5 },
};
const small = { font: "hei", fontSize: 8.5 };
const smallVariants: ReadonlySet<string> = new Set(["note", "source", "scope"]);
const theme = themes.bulletin.chart;

function node(block: Block): object[] {
  switch (block.type) {
    case "heading":
      return [{ text: words(block.content), ...headings[block.level], margin: [0, 8] }];
    case "paragraph":
      if (smallVariants.has(block.variant)) return [{ text: words(block.content), ...small }];
      return [{ text: words(block.content), leadingIndent: 24, alignment: "justify" }];
    case "aside":
      return [{ text: words(block.content), leadingIndent: 24, alignment: "justify" }];
    case "list":
      return block.items.map((item) => ({ text: words(item.content), ...small }));
    case "table": {
      const head = block.head.map((row) => cells(row, { font: "medium" }));
      const rows = [...head, ...[...block.body, ...block.foot].map((row) => cells(row))];
      return [
        { text: words(block.caption ?? []), font: "medium", alignment: "center" },
        {
          font: "hei",
          fontSize: 9,
          table: { headerRows: 1, widths: block.columns.map(() => "auto"), body: rows },
        },
      ];
    }
    case "chart":
      return [{ svg: picture(block), width: chartPt }];
    case "key-figures":
      return [
        {
          columns: block.items.map((item) => ({
            stack: [
              { text: words(item.content), bold: true, fontSize: 22 },
              { text: words(item.label), fontSize: 8.5 },
            ],
          })),
        },
      ];
    case "definitions":
      return block.items.map(({ term, value }) => ({
        text: [...words(term), "　", ...words(value)],
      }));
    case "columns":
    case "landscape":
    case "together":
      return blocksIn(block).flatMap(node);
    case "masthead":
      return [{ text: block.name, fontSize: 44, bold: true, alignment: "center" }];
    case "signature":
      return [block.issuer, block.date].map((one) => ({ text: words(one), alignment: "right" }));
    case "imprint":
      return block.rows.map((row) => ({ text: words(row.content) }));
    case "toc":
      return block.entries.map(({ content }) => ({ text: words(content) }));
    case "page-break":
      return [];
  }
}

export function printPlain(document: Document): Promise<Uint8Array> {
  return pdfmake
    .createPdf({
      content: document.blocks.flatMap(node),
      footer: (page: number, pages: number) => ({ text: `${page} / ${pages}`, alignment: "right" }),
      defaultStyle: { font: "song", fontSize: 12, lineHeight: 1.2 },
      info: { creationDate: new Date("2025-03-31") },
    })
    .getBuffer();
}
