// Runs of a line → PDF text operators: one text object a line, one text-showing operation a run, every glyph
// where it was composed.
import type { Face, Glyph, LineRun } from "../typeset/line.ts";
import type { EmbeddedFace } from "./embedded-face.ts";

export interface TextOrigin {
  /** Left edge and baseline of the line, from the page's left and top. */
  readonly xPt: number;
  readonly baselinePt: number;
  readonly pageHeightPt: number;
  /** The line runs down the page from there: its left is the baseline, its top where it begins. */
  readonly turned?: true;
}

/** PDF numbers have no exponent, and need no more than a thousandth of a point. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Glyphs off by less than this stand where their own advance puts them. */
const leastShift = 0.05;

/** `[<codes> shift <codes> …] TJ`, shifts in thousandths of an em to the left. */
function showGlyphs(run: LineRun, face: EmbeddedFace): string {
  const { glyphs, sizePt, stretch = 1 } = run;
  const perEm = 1000 / sizePt / stretch;
  let operators = "[<";
  let isOpen = true;
  glyphs.forEach((glyph, index) => {
    const { hex, width } = face.codeOf(glyph);
    if (!isOpen) operators += "<";
    operators += hex;
    isOpen = true;
    const next = glyphs[index + 1];
    if (next === undefined) return;
    const shift = width - advancePt(glyph, next) * perEm;
    if (Math.abs(shift) < leastShift) return;
    operators += `> ${Math.round(shift * 10) / 10} `;
    isOpen = false;
  });
  return `${operators}>] TJ`;
}

/** A trimmed glyph is drawn beside its place: its offset moves into the advances around it. */
function advancePt(glyph: Glyph, next: Glyph): number {
  return glyph.advancePt - (glyph.offsetPt ?? 0) + (next.offsetPt ?? 0);
}

/** `#C8161D` → `0.784 0.086 0.114 rg`. */
function fill(color: string): string {
  const parts = [1, 3, 5].map((at) => number(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  return `${parts.join(" ")} rg`;
}

export function textOperators(
  runs: readonly LineRun[],
  { xPt, baselinePt, pageHeightPt, turned }: TextOrigin,
  faceOf: (face: Face) => EmbeddedFace,
): string {
  // pdfkit counts from the top; text is set upright.
  const operators = [`q 1 0 0 -1 0 ${number(pageHeightPt)} cm BT`];
  let font = "";
  let color = "";
  let scale = 1;
  for (const run of runs) {
    const face = faceOf(run.face);
    const wanted = `/${face.font.id} ${number(run.sizePt)} Tf`;
    if (wanted !== font) operators.push(wanted);
    if (run.color !== color) operators.push(fill(run.color));
    const stretch = run.stretch ?? 1;
    if (stretch !== scale) operators.push(`${number(stretch * 100)} Tz`);
    const along = run.xPt + (run.glyphs[0]?.offsetPt ?? 0);
    const [axes, x, y] = turned
      ? ["0 -1 1 0", xPt + run.risePt, pageHeightPt - baselinePt - along]
      : ["1 0 0 1", xPt + along, pageHeightPt - baselinePt + run.risePt];
    operators.push(`${axes} ${number(x)} ${number(y)} Tm`, showGlyphs(run, face));
    font = wanted;
    color = run.color;
    scale = stretch;
  }
  if (scale !== 1) operators.push("100 Tz");
  operators.push("ET Q");
  return operators.join("\n");
}
