// Glyphs and their places → the em boxes of a line's characters, as a layout dump states them. The same for
// composed lines and for a finished PDF, so that the two can be compared.
import { isWestern, isWideMark, type Kind, kindOf } from "../src/typeset/classes.ts";
import { setMarkWidth } from "../src/typeset/mark-widths.ts";
import { bodyPt } from "./case.ts";

/** A drawn glyph; a mark whose blank half was cut is drawn that much further left. */
export interface DrawnGlyph {
  readonly text: string;
  readonly xPt: number;
  /** The glyph's advance in its face. */
  readonly naturalPt: number;
  readonly sizePt: number;
}

export interface DumpLine {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Character, left edge and width in em; gaps stand between. */
  readonly glyphs: readonly (readonly [string, number, number])[];
  /** One word, which nothing may open: it need not reach the edge. */
  readonly singleCluster?: true;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The em box that a mark stands in (mark-widths.ts): its face may draw it narrower. */
function boxed(drawn: DrawnGlyph): DrawnGlyph & { readonly kind: Kind } {
  const { text, xPt, naturalPt, sizePt } = drawn;
  const kind = kindOf(text.codePointAt(0) ?? 0, "zh-CN");
  const mark = { kind, text, sizePt, language: "zh-CN", isBesideHan: false } as const;
  const [box] = setMarkWidth([{ id: 0, text, advancePt: naturalPt }], mark);
  const widthPt = box?.advancePt ?? naturalPt;
  return { ...drawn, kind, xPt: xPt - (box?.offsetPt ?? 0), naturalPt: widthPt };
}

/** @param widthEm the measure: what would stand beyond it has been cut off a mark's blank half */
export function toDumpLine(glyphs: readonly DrawnGlyph[], widthEm: number): DumpLine {
  const boxes = glyphs.map(boxed);
  const dumped: [string, number, number][] = [];
  let edge = 0;
  boxes.forEach(({ text, kind, xPt, naturalPt }, index) => {
    const startEm = xPt / bodyPt;
    let endEm = startEm + naturalPt / bodyPt;
    const next = boxes[index + 1];
    // An opener's ink fills the right half of its box: drawn left of its place it overlaps with the left.
    const overlapEm = next?.kind === "opener" ? next.naturalPt / bodyPt / 2 : 0;
    if (next !== undefined) endEm = Math.min(endEm, next.xPt / bodyPt + overlapEm);
    if (isWideMark(kind) && kind !== "opener" && endEm > widthEm + 0.02) endEm = widthEm;
    const leftEm = kind === "opener" ? Math.max(startEm, edge) : startEm;
    dumped.push(...spread(text, leftEm, endEm - leftEm));
    edge = endEm;
  });
  const last = dumped.at(-1);
  const isWord = boxes.every(({ kind }) => isWestern(kind));
  return {
    text: dumped.map(([character]) => character).join(""),
    ...(isWord ? { singleCluster: true } : {}),
    x0: round(dumped[0]?.[1] ?? 0),
    x1: round(last === undefined ? 0 : last[1] + last[2]),
    glyphs: dumped.map(([character, x, width]) => [character, round(x), round(width)]),
  };
}

/** One glyph of several characters (——) shares its box out among them. */
function spread(text: string, xEm: number, widthEm: number): [string, number, number][] {
  const characters = [...text];
  const shareEm = widthEm / characters.length;
  return characters.map((character, index) => [character, xEm + index * shareEm, shareEm]);
}
