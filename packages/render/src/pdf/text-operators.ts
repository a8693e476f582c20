// Runs of a line → PDF text operators: one text object a line, one text-showing operation for all that has one face,
// size and colour, every glyph where it was composed.
import type { Face, LineRun } from "../typeset/line.ts";
import type { EmbeddedFace } from "./embedded-face.ts";

export interface TextOrigin {
  /** Left edge and baseline of the line, from the page's left and top. */
  readonly xPt: number;
  readonly baselinePt: number;
  /** The line runs down the page from there: its left is the baseline, its top where it begins. */
  readonly turned?: true;
}

/** PDF numbers have no exponent, and need no more than a hundredth of a point. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * `(codes)shift(codes)…` of a run from where the pen stands; shifts in whole thousandths of an em to the left,
 * taken from what is written, so that no rounding adds up.
 * @param penPt where the glyph before has left the pen, along the line
 * @returns the operators, and where the pen is then
 */
function showGlyphs(run: LineRun, face: EmbeddedFace, penPt: number) {
  const { glyphs, sizePt, stretch = 1 } = run;
  const emPt = (sizePt * stretch) / 1000;
  let operators = "";
  let pen = penPt;
  let along = run.xPt;
  for (let index = 0; index < glyphs.length; index += 1) {
    const glyph = glyphs[index];
    if (glyph === undefined) continue;
    const { bytes, width } = face.codeOf(glyph);
    // A trimmed glyph is drawn beside its place.
    const shift = Math.round((pen - along - (glyph.offsetPt ?? 0)) / emPt);
    if (shift !== 0) {
      operators += `)${shift}(`;
      pen -= shift * emPt;
    }
    operators += bytes;
    pen += width * emPt;
    along += glyph.advancePt;
  }
  return { operators, pen };
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
function matrix(run: LineRun, { xPt, baselinePt, turned }: TextOrigin): string {
  const along = run.xPt + (run.glyphs[0]?.offsetPt ?? 0);
  return turned
    ? `0 1 1 0 ${number(xPt + run.risePt)} ${number(baselinePt + along)} Tm`
    : `1 0 0 -1 ${number(xPt + along)} ${number(baselinePt - run.risePt)} Tm`;
}

/** What the texts before have left on the page. */
export interface TextState {
  font: string;
  color: string;
}

export function textOperators(
  runs: readonly LineRun[],
  origin: TextOrigin,
  faceOf: (face: Face) => EmbeddedFace,
  state: TextState = { font: "", color: "" },
): string {
  let operators = "BT";
  let last: LineRun | undefined;
  let pen = 0;
  for (const run of runs) {
    const face = faceOf(run.face);
    const font = `/${face.id} ${number(run.sizePt)} Tf`;
    const stretch = run.stretch ?? 1;
    const before = last?.stretch ?? 1;
    const goesOn =
      last?.risePt === run.risePt &&
      font === state.font &&
      run.color === state.color &&
      stretch === before;
    if (!goesOn) {
      if (last !== undefined) operators += ")] TJ";
      if (font !== state.font) operators += `\n${font}`;
      if (run.color !== state.color) operators += `\n${fill(run.color)}`;
      if (stretch !== before) operators += `\n${number(stretch * 100)} Tz`;
      operators += `\n${matrix(run, origin)}\n[(`;
      pen = run.xPt + (run.glyphs[0]?.offsetPt ?? 0);
    }
    const shown = showGlyphs(run, face, pen);
    operators += shown.operators;
    pen = shown.pen;
    last = run;
    state.font = font;
    state.color = run.color;
  }
  operators += ")] TJ";
  if ((last?.stretch ?? 1) !== 1) operators += "\n100 Tz";
  return `${operators}\nET`;
}
