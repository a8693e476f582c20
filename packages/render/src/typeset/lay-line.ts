// A chosen stretch of pieces → a composed line: glyphs with their final advances, in runs.
import { type Adjustment, widthOfJoint } from "./adjust-line.ts";
import type { LaidLine, LaidRun } from "./hang-on.ts";
import type { Face, Glyph, StyledRun } from "./line.ts";
import type { Row, Span } from "./lines-of-pieces.ts";
import type { DashFit } from "./mark-widths.ts";
import type { Piece, SpaceGlyph } from "./pieces.ts";

export interface LineFrame {
  readonly heightPt: number;
  readonly baselinePt: number;
  /** Where the first glyph starts, from the left edge of the measure. */
  readonly xPt: number;
  readonly runs: readonly StyledRun[];
  /** How many runs of the paragraph precede these. */
  readonly firstRun: number;
}

/** A glyph with its run, and the gap that follows it. */
interface Laid {
  readonly run: number;
  readonly face: Face;
  readonly glyph: Glyph;
  readonly gapPt: number;
  readonly dash?: DashFit | undefined;
}

export function layLine(row: Row, span: Span, adjustment: Adjustment, frame: LineFrame): LaidLine {
  const laid: Laid[] = [];
  const trims = edgeTrims(row, span, adjustment);
  for (let index = span.first; index <= span.last; index += 1) {
    const piece = row.pieces[index];
    const trim = trims[index - span.first];
    if (!piece || !trim) continue;
    if (index > span.first) laid.push(...laySpaces(piece, trim.gapBeforePt));
    const next = row.pieces[index + 1];
    const isGapOwn = index < span.last && next?.spaces.length === 0;
    const gapPt = isGapOwn ? (trims[index + 1 - span.first]?.gapBeforePt ?? 0) : 0;
    laid.push(...layPiece(index === span.last ? withHyphen(piece) : piece, trim, gapPt));
  }
  const runs = toLineRuns(laid, frame);
  const end = runs.at(-1);
  return {
    heightPt: frame.heightPt,
    baselinePt: frame.baselinePt,
    widthPt: end ? end.xPt + end.widthPt : frame.xPt,
    runs,
  };
}

interface Trim {
  readonly gapBeforePt: number;
  readonly leftPt: number;
  readonly rightPt: number;
}

/** What each piece loses of its blank halves: at the line's edges all, inside what its joints take. */
function edgeTrims(row: Row, span: Span, adjustment: Adjustment): readonly Trim[] {
  const lefts: number[] = [];
  const rights: number[] = [];
  const gaps: number[] = [];
  for (let index = span.first; index <= span.last; index += 1) {
    const piece = row.pieces[index];
    const before = row.pieces[index - 1];
    const joint = row.joints[index];
    const isStart = index === span.first;
    const isKept = index === 0 && !row.isStartTrimmed;
    if (isStart || !joint || !before) {
      lefts.push(isKept ? 0 : (piece?.blankLeftPt ?? 0));
      gaps.push(0);
    } else {
      const { gapPt, squeezePt } = widthOfJoint(joint, adjustment);
      const fromBeforePt = Math.min(squeezePt, before.blankRightPt);
      rights[rights.length - 1] = fromBeforePt;
      lefts.push(squeezePt - fromBeforePt);
      gaps.push(gapPt);
    }
    rights.push(piece?.blankRightPt ?? 0);
  }
  return gaps.map((gapBeforePt, index) => ({
    gapBeforePt,
    leftPt: lefts[index] ?? 0,
    rightPt: rights[index] ?? 0,
  }));
}

function layPiece(piece: Piece, trim: Trim, gapPt: number): readonly Laid[] {
  const count = piece.glyphs.length;
  return piece.glyphs.map((glyph, index) => {
    const leftPt = index === 0 ? trim.leftPt : 0;
    const rightPt = index === count - 1 ? trim.rightPt : 0;
    // The glyph starts where its blank would have, and is drawn further left by what was cut there.
    const offsetPt = (glyph.offsetPt ?? 0) - leftPt;
    return {
      run: piece.run,
      face: piece.face,
      dash: piece.dash,
      glyph: {
        id: glyph.id,
        text: glyph.text,
        advancePt: glyph.advancePt - leftPt - rightPt,
        ...(Math.abs(offsetPt) < 1e-9 ? {} : { offsetPt }),
      },
      gapPt: index === count - 1 ? gapPt : 0,
    };
  });
}

/** A piece as its line ends with it: inside a word the hyphen follows, and takes up the kerning. */
function withHyphen(piece: Piece): Piece {
  const { hyphen, glyphs } = piece;
  if (hyphen === undefined) return piece;
  const kerned = glyphs.map((glyph, index) =>
    index === glyphs.length - 1 ? { ...glyph, advancePt: glyph.advancePt + hyphen.kernPt } : glyph,
  );
  return { ...piece, glyphs: [...kerned, hyphen.glyph] };
}

/** The spaces before a piece; what the joint gained or lost goes to its first breakable space. */
function laySpaces(piece: Piece, gapPt: number): readonly Laid[] {
  const spaces = piece.spaces;
  const naturalPt = spaces.reduce((sum, space) => sum + space.glyph.advancePt, 0);
  const flexible = Math.max(
    0,
    spaces.findIndex((space) => space.kind === "space"),
  );
  return spaces.map((space: SpaceGlyph, index) => ({
    run: space.run,
    face: space.face,
    glyph: {
      ...space.glyph,
      advancePt: space.glyph.advancePt + (index === flexible ? gapPt - naturalPt : 0),
    },
    gapPt: 0,
  }));
}

function toLineRuns(laid: readonly Laid[], frame: LineFrame): readonly LaidRun[] {
  const runs: LaidRun[] = [];
  let xPt = frame.xPt;
  let index = 0;
  while (index < laid.length) {
    const head = laid[index];
    if (!head) break;
    let end = index + 1;
    while (isSameRun(head, laid[end])) end += 1;
    const stretch = laid.slice(index, end);
    // Inside a run a gap belongs to the glyph before it; at its end it lies outside, so that the boxes of
    // links and figures stop at the glyph.
    const glyphs = stretch.map(({ glyph, gapPt }, at) =>
      at === stretch.length - 1 || gapPt === 0
        ? glyph
        : { ...glyph, advancePt: glyph.advancePt + gapPt },
    );
    const run = toLineRun(glyphs, head, xPt, frame);
    if (run) runs.push(run);
    xPt += glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0) + (stretch.at(-1)?.gapPt ?? 0);
    index = end;
  }
  return runs;
}

function isSameRun(head: Laid, other: Laid | undefined): boolean {
  return other?.run === head.run && other.face === head.face && isSameDash(head.dash, other.dash);
}

/** Neighbours of one make: a dash is drawn by itself, for it is stretched and lifted. */
function isSameDash(left: DashFit | undefined, right: DashFit | undefined): boolean {
  return left?.stretch === right?.stretch && left?.risePt === right?.risePt;
}

function toLineRun(
  glyphs: readonly Glyph[],
  { run: index, face, dash }: Laid,
  xPt: number,
  { runs, firstRun }: LineFrame,
): LaidRun | undefined {
  const run = runs[index];
  if (!run) return undefined;
  const { style, dotted } = run;
  return {
    of: firstRun + index,
    text: glyphs.map((glyph) => glyph.text).join(""),
    face,
    sizePt: style.sizePt,
    color: style.color,
    risePt: (style.risePt ?? 0) + (dash?.risePt ?? 0),
    ...(dash === undefined || Math.abs(dash.stretch - 1) < 1e-6 ? {} : { stretch: dash.stretch }),
    ...(dotted ? { dotted } : {}),
    xPt,
    widthPt: glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0),
    glyphs,
  };
}
