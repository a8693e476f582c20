// A finished PDF as its glyphs in the order in which they are drawn, with their faces and colours; read by an independent reader.
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface InkedGlyph {
  readonly text: string;
  /** Origin, from the page's left and top. */
  readonly xPt: number;
  readonly yPt: number;
  /** Its advance in the embedded face, stretched as it is drawn. */
  readonly widthPt: number;
  readonly sizePt: number;
  /** Runs down the page. */
  readonly isTurned: boolean;
  /** PostScript name of its face, without the mark of a subset. */
  readonly face: string;
  readonly color: string;
}

interface ShownGlyph {
  readonly unicode?: string;
  /** In thousandths of an em. */
  readonly width: number;
}

interface TextState {
  sizePt: number;
  /** Horizontal scale, character spacing, rise. */
  scale: number;
  spacingPt: number;
  risePt: number;
  xPt: number;
  yPt: number;
  /** Where a line runs, in the page's axes: [1, 0] to the right, [0, -1] down. */
  along: readonly [number, number];
  face: string;
  color: string;
}

function show(
  items: readonly (number | ShownGlyph)[],
  state: TextState,
  heightPt: number,
): InkedGlyph[] {
  const glyphs: InkedGlyph[] = [];
  const move = (distancePt: number) => {
    state.xPt += distancePt * state.along[0];
    state.yPt += distancePt * state.along[1];
  };
  for (const item of items) {
    if (typeof item === "number") {
      move((-item / 1000) * state.sizePt * state.scale);
      continue;
    }
    const widthPt = (item.width / 1000) * state.sizePt * state.scale;
    glyphs.push({
      text: item.unicode ?? "",
      xPt: state.xPt,
      yPt: heightPt - state.yPt - state.risePt,
      widthPt,
      sizePt: state.sizePt,
      isTurned: state.along[0] === 0,
      face: state.face,
      color: state.color,
    });
    move(widthPt + state.spacingPt * state.scale);
  }
  return glyphs;
}

async function glyphsOf(page: import("pdfjs-dist").PDFPageProxy): Promise<readonly InkedGlyph[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const heightPt = page.view[3] ?? 0;
  const upright: TextState = {
    sizePt: 0,
    scale: 1,
    spacingPt: 0,
    risePt: 0,
    xPt: 0,
    yPt: 0,
    along: [1, 0],
    face: "",
    color: "#000000",
  };
  const state = { ...upright };
  return fnArray.flatMap((operator, index) => {
    const args = argsArray[index];
    if (operator === OPS.setFont) {
      state.sizePt = args[1];
      state.face = String(page.commonObjs.get(args[0]).name).replace(/^[A-Z]{6}\+/u, "");
    }
    if (operator === OPS.setFillRGBColor) state.color = args[0];
    if (operator === OPS.setHScale) state.scale = args[0] / 100;
    if (operator === OPS.setCharSpacing) state.spacingPt = args[0];
    if (operator === OPS.setTextRise) state.risePt = args[0];
    if (operator === OPS.setTextMatrix) {
      const [matrix] = args;
      state.xPt = matrix[4];
      state.yPt = matrix[5];
      state.along = [matrix[0], matrix[1]];
    }
    return operator === OPS.showText ? show(args[0], state, heightPt) : [];
  });
}

/** Each page's glyphs. */
export async function readInks(bytes: Uint8Array): Promise<readonly (readonly InkedGlyph[])[]> {
  const source = { data: bytes.slice(), disableFontFace: true, verbosity: 0 };
  const pdf = await getDocument(source).promise;
  const pages: (readonly InkedGlyph[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await glyphsOf(await pdf.getPage(number)));
  }
  await pdf.destroy();
  return pages;
}
