// The same brief by two others, from pdfmake's definition of it: Typst, through its binding for Node, and pdfkit laid
// out by hand. Loaded only where they are asked for.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { faceNames, fontFile } from "./faces.ts";
import type { Node } from "./plain-definition.ts";

const require = createRequire(join(process.cwd(), "package.json"));

export interface Peer {
  readonly name: string;
  /** @param turn another one each time, so that nothing of the last print can be used again whole */
  print(turn: number): Promise<Uint8Array>;
}

const typstFonts: Readonly<Record<string, string>> = {
  song: "Noto Serif SC",
  hei: "Noto Sans SC",
  medium: "Noto Sans SC",
  kai: "LXGW WenKai",
};

/** Text as a literal: no sign of it means anything to Typst. */
const literal = (text: string): string => `#${JSON.stringify(text)};`;

function typstStyle({ font, bold, fontSize }: Node): string {
  const weight = bold === true ? 700 : font === "medium" ? 500 : undefined;
  return [
    ...(font === undefined ? [] : [`font: "${typstFonts[font]}"`]),
    ...(weight === undefined ? [] : [`weight: ${weight}`]),
    ...(fontSize === undefined ? [] : [`size: ${fontSize}pt`]),
  ].join(", ");
}

function typstWords(words: Node["text"]): string {
  if (words === undefined) return "";
  if (typeof words === "string") return literal(words);
  return words
    .map((run) => {
      if (typeof run === "string") return literal(run);
      const text = typstWords(run.text);
      const styled = `#text(${typstStyle(run)})[${text}]`;
      const raised = run.sup === true ? `#super[${styled}]` : styled;
      return run.link === undefined ? raised : `#link(${JSON.stringify(run.link)})[${raised}]`;
    })
    .join("");
}

function typstNode(node: Node): string {
  if (node.svg !== undefined) {
    return `#image(bytes(${JSON.stringify(node.svg)}), format: "svg", width: ${node.width}pt)\n`;
  }
  if (node.columns !== undefined) {
    const cells = node.columns.map((column) => `[${(column.stack ?? []).map(typstNode).join("")}]`);
    return `#grid(columns: ${cells.length}, ${cells.join(", ")})\n`;
  }
  if (node.table !== undefined) {
    const { body, widths, headerRows } = node.table;
    const rows = body.map((row) =>
      row.flatMap((cell) => {
        // pdfmake fills what a wide cell covers with empty ones.
        if (cell.text === undefined) return [];
        return `table.cell(colspan: ${cell.colSpan ?? 1})[${typstWords(cell.text)}]`;
      }),
    );
    const head = rows.slice(0, headerRows).flat().join(", ");
    const rest = rows.slice(headerRows).flat().join(", ");
    return `#[#set text(${typstStyle(node)})\n#table(columns: ${widths.length}, table.header(${head}), ${rest})]\n`;
  }
  const indent = node.leadingIndent === undefined ? "" : "#h(24pt)";
  const align = node.alignment === "center" || node.alignment === "right" ? node.alignment : "left";
  return `#align(${align})[#text(${typstStyle(node)})[${indent}${typstWords(node.text)}]]\n\n`;
}

const typstHead = `#set page(paper: "a4", margin: (x: 40pt, y: 40pt), footer: align(right)[#context counter(page).display("1 / 1", both: true)])
#set text(font: "Noto Serif SC", size: 12pt, lang: "zh", region: "cn")
#set par(justify: true)
`;

interface Typst {
  readonly NodeCompiler: {
    create(args: object): {
      pdf(source: { readonly mainFileContent: string }): Uint8Array;
      evictCache(maxAge: number): void;
    };
  };
}

/** @param remembers whether what it remembers of the print before may be used again */
export async function openTypst(
  content: readonly Node[],
  { remembers }: { readonly remembers: boolean },
): Promise<Peer> {
  const { NodeCompiler }: Typst = require("@myriaddreamin/typst-ts-node-compiler");
  const fontBlobs = faceNames.map((face) => readFileSync(fontFile(face)));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  const source = typstHead + content.map(typstNode).join("");
  return {
    name: remembers ? "Typst, paragraphs remembered" : "Typst, of new words",
    print(turn) {
      if (!remembers) compiler.evictCache(0);
      return Promise.resolve(
        compiler.pdf({ mainFileContent: `${source}\n// ${turn}\n#h(${turn}pt)` }),
      );
    },
  };
}

interface PdfKit {
  readonly x: number;
  y: number;
  readonly page: { readonly height: number };
  registerFont(name: string, file: string): this;
  font(name: string): this;
  fontSize(size: number): this;
  text(words: string, x?: number, y?: number, options?: object): this;
  heightOfString(words: string, options: object): number;
  addPage(): this;
  on(event: "data", take: (chunk: Uint8Array) => void): this;
  on(event: "end", take: () => void): this;
  end(): void;
}

const bareWords = (words: Node["text"]): string =>
  typeof words === "string" || words === undefined
    ? (words ?? "")
    : words.map((run) => (typeof run === "string" ? run : bareWords(run.text))).join("");

const kitFaces: Readonly<Record<string, string>> = {
  song: "serif-400",
  hei: "sans-400",
  medium: "sans-500",
  kai: "kai-500",
  "song bold": "serif-700",
  "hei bold": "sans-700",
  "medium bold": "sans-700",
};

const widthPt = 515;
const edgePt = 40;

function kitNode(node: Node, kit: PdfKit, around: Node): void {
  const { font = "song", bold, fontSize = 12 } = { ...around, ...node };
  kit.font(`${font}${bold === true ? " bold" : ""}`).fontSize(fontSize);
  if (node.columns !== undefined) {
    for (const column of node.columns)
      for (const one of column.stack ?? []) kitNode(one, kit, node);
  } else if (node.table !== undefined) {
    for (const row of node.table.body) kitRow(row, kit);
  } else if (node.svg !== undefined) kitPicture(node.svg, kit);
  else {
    const options = { width: widthPt, indent: node.leadingIndent ?? 0, align: node.alignment };
    kit.text(bareWords(node.text), edgePt, kit.y, options);
  }
}

function kitRow(row: readonly Node[], kit: PdfKit): void {
  const each = widthPt / row.length;
  const cells = row.map((cell, index) => ({
    words: bareWords(cell.text),
    x: edgePt + index * each,
    width: each * (cell.colSpan ?? 1) - 4,
  }));
  const heights = cells.map(({ words, width }) => kit.heightOfString(words, { width }));
  const height = Math.max(...heights) + 4;
  if (kit.y + height > kit.page.height - edgePt) kit.addPage();
  const top = kit.y;
  for (const { words, x, width } of cells) if (words !== "") kit.text(words, x, top, { width });
  kit.y = top + height;
}

/** pdfkit draws no SVG: the words of the picture, one under the other. */
function kitPicture(svg: string, kit: PdfKit): void {
  const words = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text ?? "");
  kit.font("hei").fontSize(8.5).text(words.join(" "), edgePt, kit.y, { width: widthPt });
}

export function openPdfkit(content: readonly Node[]): Peer {
  const PDFDocument: new (options: object) => PdfKit = require("pdfkit");
  return {
    name: "pdfkit by hand",
    print: () =>
      new Promise((resolve) => {
        const chunks: Uint8Array[] = [];
        const kit = new PDFDocument({ size: "A4", margin: edgePt });
        kit.on("data", (chunk) => chunks.push(chunk));
        kit.on("end", () => resolve(Buffer.concat(chunks)));
        for (const [name, face] of Object.entries(kitFaces)) kit.registerFont(name, fontFile(face));
        for (const node of content) kitNode(node, kit, {});
        kit.end();
      }),
  };
}
