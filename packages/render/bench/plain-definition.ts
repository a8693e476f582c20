// A Document → a definition of pdfmake's: laid out as a user of pdfmake would, with styled text, tables and charts as
// SVG. What others are measured on is made of it too.
import { approximateComposer } from "../src/chart/approximate-composer.ts";
import { drawChart } from "../src/chart/draw-chart.ts";
import { blocksIn } from "../src/document/walk.ts";
import { printSvg } from "../src/html/print-svg.ts";
import type { Block, Chart, Document, Inline, Row } from "../src/index.ts";
import { themes } from "../src/theme/themes.ts";

export interface Ink {
  readonly bold?: true;
  readonly font?: string;
  readonly sup?: true;
  readonly link?: string;
}

/** A node of pdfmake's: the few of its keys that are used. */
export interface Node extends Ink {
  readonly text?: string | readonly (string | Node)[];
  readonly fontSize?: number;
  readonly alignment?: string;
  readonly leadingIndent?: number;
  readonly margin?: readonly number[];
  readonly colSpan?: number;
  readonly svg?: string;
  readonly width?: number;
  readonly columns?: readonly Node[];
  readonly stack?: readonly Node[];
  readonly table?: {
    readonly headerRows: number;
    readonly widths: readonly string[];
    readonly body: readonly (readonly Node[])[];
  };
}

const inks: Readonly<Record<string, Ink>> = {
  strong: { bold: true },
  em: { font: "kai" },
  sup: { sup: true },
  cite: { sup: true },
};

/** Inlines as pdfmake's styled runs. */
function words(content: readonly Inline[], ink: Ink = {}): Node[] {
  return content.flatMap((inline): Node[] => {
    if (inline.type === "text") return [{ text: inline.text, ...ink }];
    if (inline.type === "break") return [{ text: "\n" }];
    // pdfmake has no notes and knows no page of a node while it lays out.
    if (inline.type === "note" || inline.type === "page") return [];
    const isAddress = inline.type === "link" && !inline.href.startsWith("#");
    const link = isAddress ? { link: inline.href } : {};
    return words(inline.content, { ...ink, ...inks[inline.type], ...link });
  });
}

function cells(row: Row, ink: Ink = {}): Node[] {
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
const headings: Readonly<Record<number, Node>> = {
  1: { font: "song", bold: true, fontSize: 22, alignment: "center" },
  2: { font: "medium", fontSize: 13 },
  3: { font: "kai", fontSize: 12.5 },
};
const small = { font: "hei", fontSize: 8.5 };
const smallVariants: ReadonlySet<string> = new Set(["note", "source", "scope"]);
const theme = themes.bulletin.chart;

function node(block: Block): Node[] {
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

/** The body of the document; it can be written as JSON. */
export const definitionOf = (document: Document): readonly Node[] => document.blocks.flatMap(node);
