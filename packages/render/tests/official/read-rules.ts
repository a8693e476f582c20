// A finished PDF as the straight strokes on its pages; read by an independent reader.
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** From the page's left and top, on the middle of the stroke. */
export interface ReadRule {
  readonly x1Pt: number;
  readonly y1Pt: number;
  readonly x2Pt: number;
  readonly y2Pt: number;
  readonly thicknessPt: number;
  readonly color: string;
}

export interface ReadPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly rules: readonly ReadRule[];
}

/** Move and line, each with its point, as the reader packs a path: [0, x, y, 1, x, y]. */
function lineOf(path: Readonly<Record<number, number>>): readonly number[] | undefined {
  const [move, x1 = 0, y1 = 0, line, x2 = 0, y2 = 0, more] = Object.values(path);
  return move === 0 && line === 1 && more === undefined ? [x1, y1, x2, y2] : undefined;
}

async function rulesOf(page: import("pdfjs-dist").PDFPageProxy): Promise<readonly ReadRule[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  let [thicknessPt, color] = [1, "#000000"];
  return fnArray.flatMap((operator, index): readonly ReadRule[] => {
    const args = argsArray[index];
    if (operator === OPS.setLineWidth) thicknessPt = args[0];
    if (operator === OPS.setStrokeRGBColor) color = args[0];
    if (operator !== OPS.constructPath || args[0] !== OPS.stroke) return [];
    const line = lineOf(args[1][0]);
    if (line === undefined) return [];
    const [x1Pt = 0, y1Pt = 0, x2Pt = 0, y2Pt = 0] = line;
    return [{ x1Pt, y1Pt, x2Pt, y2Pt, thicknessPt, color }];
  });
}

export async function readRules(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const source = { data: bytes.slice(), disableFontFace: true, verbosity: 0 };
  const pdf = await getDocument(source).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , widthPt = 0, heightPt = 0] = page.view;
    pages.push({ widthPt, heightPt, rules: await rulesOf(page) });
  }
  await pdf.destroy();
  return pages;
}
