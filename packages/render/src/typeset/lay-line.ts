// A chosen stretch of pieces → a composed line: glyphs with their final advances, in runs.
import { type Adjustment, widthOfJoint } from "./adjust-line.ts";
import type { LaidLine } from "./hang-on.ts";
import type { Face, Glyph, LineRun, StyledRun } from "./line.ts";
import type { Row, Span } from "./lines-of-pieces.ts";
import type { DashFit } from "./mark-widths.ts";
import type { Ink, Piece } from "./pieces.ts";

export interface LineFrame {
  readonly heightPt: number;
  readonly baselinePt: number;
  /** Where the first glyph starts, from the left edge of the measure. */
  readonly xPt: number;
  readonly runs: readonly StyledRun[];
  /** How many runs of the paragraph precede these. */
  readonly firstRun: number;
}

/** What glyphs of one run of a line have in common, besides the styled run that they are of. */
interface Make {
  readonly face: Face;
  readonly dash?: DashFit | undefined;
}

/** In one walk, with nothing made on the way that the line does not keep: all text of a brief comes by. */
export function layLine(row: Row, span: Span, adjustment: Adjustment, frame: LineFrame): LaidLine {
  const runs = new LineRuns(frame);
  const { first, last } = span;
  const head = row.pieces[first];
  let joint = { gapPt: 0, squeezePt: 0 };
  // What the piece loses of its blank halves: at the line's edges all, inside what its joints take.
  let leftPt = first === 0 && !row.isStartTrimmed ? 0 : (head?.ink.blankLeftPt ?? 0);
  for (let index = first; index <= last; index += 1) {
    const piece = row.pieces[index];
    if (!piece) continue;
    if (index > first && piece.spaces.length > 0) laySpaces(piece, joint.gapPt, runs);
    const next = row.pieces[index + 1];
    const jointAfter = row.joints[index + 1];
    const isLast = index === last || !next || !jointAfter;
    joint = isLast ? { gapPt: 0, squeezePt: 0 } : widthOfJoint(jointAfter, adjustment);
    const { blankRightPt } = piece.ink;
    const rightPt = isLast ? blankRightPt : Math.min(joint.squeezePt, blankRightPt);
    const gapPt = !isLast && next.spaces.length === 0 ? joint.gapPt : 0;
    const ink = index === last ? withHyphen(piece) : piece.ink;
    const end = ink.glyphs.length - 1;
    for (let at = 0; at <= end; at += 1) {
      const glyph = ink.glyphs[at];
      if (!glyph) continue;
      const trimmed = trim(glyph, at === 0 ? leftPt : 0, at === end ? rightPt : 0);
      runs.add(piece.run, ink, trimmed, at === end ? gapPt : 0);
    }
    leftPt = joint.squeezePt - rightPt;
  }
  return runs.close();
}

/** What a piece shows where its line ends with it: inside a word the hyphen follows, and takes up the kerning. */
function withHyphen({ hyphen, ink }: Piece): Ink {
  if (hyphen === undefined) return ink;
  const { glyphs } = ink;
  const kerned = glyphs.map((glyph, index) =>
    index === glyphs.length - 1 ? { ...glyph, advancePt: glyph.advancePt + hyphen.kernPt } : glyph,
  );
  return { ...ink, glyphs: [...kerned, hyphen.glyph] };
}

/** The spaces before a piece; what the joint gained or lost goes to its first breakable space. */
function laySpaces({ spaces }: Piece, gapPt: number, runs: LineRuns): void {
  const naturalPt = spaces.reduce((sum, { glyph }) => sum + glyph.advancePt, 0);
  const breakable = spaces.findIndex(({ kind }) => kind === "space");
  const flexible = Math.max(0, breakable);
  spaces.forEach((space, index) => {
    const advancePt = space.glyph.advancePt + (index === flexible ? gapPt - naturalPt : 0);
    runs.add(space.run, space, { ...space.glyph, advancePt }, 0);
  });
}

/** The glyph starts where its blank would have, and is drawn further left by what was cut there. */
function trim(glyph: Glyph, leftPt: number, rightPt: number): Glyph {
  if (leftPt === 0 && rightPt === 0) return glyph;
  const { id, text } = glyph;
  const advancePt = glyph.advancePt - leftPt - rightPt;
  const offsetPt = (glyph.offsetPt ?? 0) - leftPt;
  return Math.abs(offsetPt) < 1e-9 ? { id, text, advancePt } : { id, text, advancePt, offsetPt };
}

/** Glyphs of a line → its runs: neighbours of one make. */
class LineRuns {
  readonly #frame: LineFrame;
  readonly #runs: LineRun[] = [];
  readonly #of: number[] = [];
  #make: Make | undefined;
  /** Index of their styled run. */
  #run = 0;
  readonly #glyphs: Glyph[] = [];
  /** After the glyph that was added last. */
  #gapPt = 0;
  #xPt: number;

  constructor(frame: LineFrame) {
    this.#frame = frame;
    this.#xPt = frame.xPt;
  }

  /** @param of index of the styled run */
  add(of: number, make: Make, glyph: Glyph, gapPt: number): void {
    if (of === this.#run && isSameMake(this.#make, make)) this.#takeGap();
    else {
      this.#end();
      this.#make = make;
      this.#run = of;
    }
    this.#glyphs.push(glyph);
    this.#gapPt = gapPt;
  }

  close(): LaidLine {
    this.#end();
    const { heightPt, baselinePt, xPt } = this.#frame;
    const end = this.#runs.at(-1);
    const widthPt = end === undefined ? xPt : end.xPt + end.widthPt;
    return { heightPt, baselinePt, widthPt, runs: this.#runs.slice(), of: this.#of.slice() };
  }

  /**
   * Inside a run a gap belongs to the glyph before it; at its end it lies outside, so that the boxes of links and
   * figures stop at the glyph.
   */
  #takeGap(): void {
    const glyph = this.#glyphs.at(-1);
    if (glyph === undefined || this.#gapPt === 0) return;
    const advancePt = glyph.advancePt + this.#gapPt;
    this.#glyphs[this.#glyphs.length - 1] = { ...glyph, advancePt };
  }

  #end(): void {
    if (this.#make === undefined) return;
    // As long as they are: what grows by itself has room for more.
    const glyphs = this.#glyphs.slice();
    const texts: string[] = [];
    let widthPt = 0;
    for (const glyph of glyphs) {
      widthPt += glyph.advancePt;
      texts.push(glyph.text);
    }
    const text = texts.join("");
    const run = this.#runOf(this.#make, { text, xPt: this.#xPt, widthPt, glyphs });
    if (run !== undefined) {
      this.#runs.push(run);
      this.#of.push(this.#frame.firstRun + this.#run);
    }
    this.#xPt += widthPt + this.#gapPt;
    this.#glyphs.length = 0;
    this.#gapPt = 0;
  }

  #runOf(
    { face, dash }: Make,
    { text, xPt, widthPt, glyphs }: Pick<LineRun, "text" | "xPt" | "widthPt" | "glyphs">,
  ): LineRun | undefined {
    const run = this.#frame.runs[this.#run];
    if (run === undefined) return undefined;
    const { style, dotted } = run;
    return {
      text,
      face,
      sizePt: style.sizePt,
      color: style.color,
      risePt: (style.risePt ?? 0) + (dash?.risePt ?? 0),
      ...(dash === undefined || Math.abs(dash.stretch - 1) < 1e-6 ? {} : { stretch: dash.stretch }),
      ...(dotted ? { dotted } : {}),
      xPt,
      widthPt,
      glyphs,
    };
  }
}

/** A dash is drawn by itself, for it is stretched and lifted. */
function isSameMake(make: Make | undefined, other: Make): boolean {
  return (
    make !== undefined &&
    make.face === other.face &&
    make.dash?.stretch === other.dash?.stretch &&
    make.dash?.risePt === other.dash?.risePt
  );
}
