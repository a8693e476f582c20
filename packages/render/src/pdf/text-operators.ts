// Runs of a line → PDF text operators: one text object a line, one text-showing operation for all that has one face,
// size and colour, every glyph where it was composed.
import type { Face, LineRun } from "../typeset/line.ts";
import type { ByteWriter } from "./byte-writer.ts";
import type { EmbeddedFace } from "./embedded-face.ts";

export interface TextOrigin {
  /** Left edge and baseline of the line, from the page's left and top. */
  readonly xPt: number;
  readonly baselinePt: number;
  /** The line runs down the page from there: its left is the baseline, its top where it begins. */
  readonly turned?: true;
}

/** Lengths need no more than a hundredth of a point. */
const hundredths = (value: number): number => Math.round(value * 100);

/**
 * `codes)shift(codes…` of a run from where the pen stands; shifts in whole thousandths of an em to the left,
 * taken from what is written, so that no rounding adds up.
 * @param penPt where the glyph before has left the pen, along the line
 * @returns where the pen is then
 */
function showGlyphs(run: LineRun, face: EmbeddedFace, penPt: number, out: ByteWriter): number {
  const { glyphs, sizePt, stretch = 1 } = run;
  const emPt = (sizePt * stretch) / 1000;
  let pen = penPt;
  let along = run.xPt;
  for (const glyph of glyphs) {
    const { code, width } = face.codeOf(glyph);
    // A trimmed glyph is drawn beside its place.
    const shift = Math.round((pen - along - (glyph.offsetPt ?? 0)) / emPt);
    if (shift !== 0) {
      out.text(")");
      out.decimal(shift, 0);
      out.text("(");
      pen -= shift * emPt;
    }
    out.stringByte(code >>> 8);
    out.stringByte(code & 255);
    pen += width * emPt;
    along += glyph.advancePt;
  }
  return pen;
}

const fills = new Map<string, string>();

/** `#C8161D` → `0.784 0.086 0.114 rg`. */
function fill(color: string): string {
  const known = fills.get(color);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map(
    (at) => Math.round((1000 * Number.parseInt(color.slice(at, at + 2), 16)) / 255) / 1000,
  );
  const made = `${parts.join(" ")} rg`;
  // Colours are a theme's: a dozen.
  if (fills.size < 1000) fills.set(color, made);
  return made;
}

/** The page counts from the top (pdfkit turns it over): text is turned back. */
function moveTo(run: LineRun, { xPt, baselinePt, turned }: TextOrigin, out: ByteWriter): void {
  const along = run.xPt + (run.glyphs[0]?.offsetPt ?? 0);
  out.text(turned ? "0 1 1 0 " : "1 0 0 -1 ");
  out.decimal(hundredths(turned ? xPt + run.risePt : xPt + along), 2);
  out.text(" ");
  out.decimal(hundredths(turned ? baselinePt + along : baselinePt - run.risePt), 2);
  out.text(" Tm\n");
}

/** What the texts before have left on the page. */
export interface TextState {
  /** The face by its name in the document, and its size in hundredths of a point. */
  face: string;
  size: number;
  color: string;
}

export const noText: Readonly<TextState> = { face: "", size: 0, color: "" };

export interface TextWriting {
  readonly faceOf: (face: Face) => EmbeddedFace;
  /** Holds on for the text that follows. */
  readonly state: TextState;
  readonly out: ByteWriter;
}

export function writeText(
  runs: readonly LineRun[],
  origin: TextOrigin,
  { faceOf, state, out }: TextWriting,
): void {
  out.text("BT\n");
  let last: LineRun | undefined;
  let pen = 0;
  for (const run of runs) {
    const face = faceOf(run.face);
    const size = hundredths(run.sizePt);
    const stretch = run.stretch ?? 1;
    const before = last?.stretch ?? 1;
    const isSameFont = face.id === state.face && size === state.size;
    const goesOn =
      last?.risePt === run.risePt && isSameFont && run.color === state.color && stretch === before;
    if (!goesOn) {
      if (last !== undefined) out.text(")] TJ\n");
      if (!isSameFont) {
        out.text(`/${face.id} `);
        out.decimal(size, 2);
        out.text(" Tf\n");
      }
      if (run.color !== state.color) out.text(`${fill(run.color)}\n`);
      if (stretch !== before) stretchTo(stretch, out);
      moveTo(run, origin, out);
      out.text("[(");
      pen = run.xPt + (run.glyphs[0]?.offsetPt ?? 0);
    }
    pen = showGlyphs(run, face, pen, out);
    last = run;
    state.face = face.id;
    state.size = size;
    state.color = run.color;
  }
  out.text(")] TJ\n");
  if ((last?.stretch ?? 1) !== 1) stretchTo(1, out);
  out.text("ET\n");
}

function stretchTo(stretch: number, out: ByteWriter): void {
  out.decimal(hundredths(stretch * 100), 2);
  out.text(" Tz\n");
}
