/// <reference path="./pdfjs.d.ts" />
// A finished PDF → what is drawn on its pages, by an independent reader: pdf.js, from its lists of operators. Its
// text content is never asked for: it puts in spaces of its own.
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import * as pdfjsWorker from "pdfjs-dist/legacy/build/pdf.worker.mjs";

/** Left, top, right, bottom. */
export type Bounds = readonly [number, number, number, number];

export interface ReadGlyph {
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
  /** As #rrggbb. */
  readonly color: string;
  /** From the baseline up, as high as a hanzi's ink, as wide as its advance. */
  readonly bounds: Bounds;
  /** The marked content that it belongs to; undefined in an artifact. */
  readonly mcid: number | undefined;
}

export interface ReadPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly glyphs: readonly ReadGlyph[];
  /** Rules, grounds and other shapes. */
  readonly shapes: readonly Bounds[];
}

interface ShownGlyph {
  readonly unicode?: string;
  /** In thousandths of an em. */
  readonly width: number;
}

type Matrix = readonly [number, number, number, number, number, number];

type Point = readonly [number, number];

/** How far up the ink of a hanzi reaches over the baseline. */
const inkEm = 0.8;

interface State {
  matrix: Matrix;
  face: string;
  color: string;
  sizePt: number;
  /** Horizontal scale, character spacing, rise. */
  scale: number;
  spacingPt: number;
  risePt: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + c * q,
  b * p + d * q,
  a * r + c * s,
  b * r + d * s,
  a * t + c * u + e,
  b * t + d * u + f,
];

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Walks the operators of one page. pdf.js types their arguments as anything: here they are read. */
class PageReader {
  readonly glyphs: ReadGlyph[] = [];
  readonly shapes: Bounds[] = [];
  readonly #heightPt: number;
  readonly #saved: State[] = [];
  readonly #owners: (number | undefined)[] = [];
  readonly #faceOf: (id: string) => string;
  #state: State = {
    matrix: identity,
    face: "",
    color: "#000000",
    sizePt: 0,
    scale: 1,
    spacingPt: 0,
    risePt: 0,
  };
  #line: Matrix = identity;

  constructor(heightPt: number, faceOf: (id: string) => string) {
    this.#heightPt = heightPt;
    this.#faceOf = faceOf;
  }

  take(operator: number, args: readonly unknown[]): void {
    const state = this.#state;
    if (operator === OPS.save) this.#saved.push({ ...state });
    else if (operator === OPS.restore) this.#state = this.#saved.pop() ?? state;
    else if (operator === OPS.transform) state.matrix = multiply(state.matrix, toMatrix(args));
    else if (operator === OPS.beginMarkedContentProps) this.#open(args);
    else if (operator === OPS.beginMarkedContent) this.#owners.push(this.#owners.at(-1));
    else if (operator === OPS.endMarkedContent) this.#owners.pop();
    else if (operator === OPS.constructPath) this.#path(args);
    else this.#takeText(operator, args);
  }

  #takeText(operator: number, args: readonly unknown[]): void {
    const state = this.#state;
    const [first, second] = args;
    if (operator === OPS.setFont) {
      state.face = this.#faceOf(String(first));
      state.sizePt = Number(second);
    } else if (operator === OPS.setFillRGBColor) state.color = String(first);
    else if (operator === OPS.setHScale) state.scale = Number(first) / 100;
    else if (operator === OPS.setCharSpacing) state.spacingPt = Number(first);
    else if (operator === OPS.setTextRise) state.risePt = Number(first);
    else if (operator === OPS.beginText) this.#line = identity;
    else if (operator === OPS.setTextMatrix) this.#line = toMatrix(toNumbers(first));
    else if (operator === OPS.moveText) {
      this.#line = multiply(this.#line, [1, 0, 0, 1, Number(first), Number(second)]);
    } else if (operator === OPS.showText && Array.isArray(first)) this.#show(first);
  }

  #open([tag, id]: readonly unknown[]): void {
    const around = tag === "Artifact" ? undefined : this.#owners.at(-1);
    this.#owners.push(typeof id === "number" ? id : around);
  }

  #show(items: readonly (number | ShownGlyph)[]): void {
    const { matrix, face, color, sizePt, scale, spacingPt, risePt } = this.#state;
    const toPage = multiply(matrix, this.#line);
    // Sizes and advances are drawn as large as the matrix makes them.
    const growth = Math.hypot(toPage[0], toPage[1]);
    let along = 0;
    for (const item of items) {
      if (typeof item === "number") {
        along -= (item / 1000) * sizePt * scale;
        continue;
      }
      const advance = (item.width / 1000) * sizePt * scale;
      const [x, y] = apply(toPage, along, risePt);
      const opposite = apply(toPage, along + advance, risePt + inkEm * sizePt);
      this.glyphs.push({
        text: item.unicode ?? "",
        xPt: x,
        yPt: this.#heightPt - y,
        widthPt: advance * growth,
        sizePt: sizePt * growth,
        isTurned: toPage[0] === 0,
        face,
        color,
        bounds: this.#bounds([x, y], opposite),
        mcid: this.#owners.at(-1),
      });
      along += advance + spacingPt * scale;
    }
    // A second string goes on where the first ended.
    this.#line = multiply(this.#line, [1, 0, 0, 1, along, 0]);
  }

  #path([operator, , extent]: readonly unknown[]): void {
    // Without a box it is empty; a path that only ends is not drawn.
    if (operator === OPS.endPath || !ArrayBuffer.isView(extent)) return;
    const [left = 0, bottom = 0, right = 0, top = 0] = toNumbers(extent);
    const { matrix } = this.#state;
    this.shapes.push(this.#bounds(apply(matrix, left, bottom), apply(matrix, right, top)));
  }

  #bounds([x1, y1]: Point, [x2, y2]: Point): Bounds {
    const height = this.#heightPt;
    return [
      Math.min(x1, x2),
      height - Math.max(y1, y2),
      Math.max(x1, x2),
      height - Math.min(y1, y2),
    ];
  }
}

/** An array of numbers, typed or not. */
function toNumbers(value: unknown): readonly number[] {
  return value instanceof Float32Array || Array.isArray(value) ? Array.from(value, Number) : [];
}

function toMatrix(values: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(Number);
  return [a, b, c, d, e, f];
}

interface Faces {
  has(id: string): boolean;
  get(id: string): { readonly name?: string };
}

function nameOfFace(faces: Faces, id: string): string {
  const name = faces.has(id) ? faces.get(id).name : undefined;
  return (name ?? "").replace(/^[A-Z]{6}\+/u, "");
}

/** Each page's glyphs and shapes, in the order in which they are drawn. */
export async function readPages(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  // A worker in the same thread: there is no file of its own to start one from.
  Object.assign(globalThis, { pdfjsWorker });
  // A copy of its own: it takes the bytes over.
  const source = { data: new Uint8Array(bytes), disableFontFace: true, verbosity: 0 };
  const task = getDocument({ ...source, useSystemFonts: false, stopAtErrors: true });
  try {
    const pdf = await task.promise;
    const pages: ReadPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const [, , widthPt = 0, heightPt = 0] = page.view;
      const { fnArray, argsArray } = await page.getOperatorList();
      const faceOf = (id: string) => nameOfFace(page.commonObjs, id);
      const reader = new PageReader(heightPt, faceOf);
      fnArray.forEach((operator, index) => {
        reader.take(operator, argsArray[index] ?? []);
      });
      pages.push({ widthPt, heightPt, glyphs: reader.glyphs, shapes: reader.shapes });
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
