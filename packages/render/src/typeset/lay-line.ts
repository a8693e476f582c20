// A chosen stretch of pieces → a composed line: glyphs with their final advances, in runs.
import { type Adjustment, widthOfJoint } from "./adjust-line.ts";
import type { LaidLine, LaidRun } from "./hang-on.ts";
import type { Face, Glyph, LineRun, StyledRun } from "./line.ts";
import type { Row, Span } from "./lines-of-pieces.ts";
import type { DashFit } from "./mark-widths.ts";
import type { Piece } from "./pieces.ts";

export interface LineFrame {
  readonly heightPt: number;
  readonly baselinePt: number;
  /** Where the first glyph starts, from the left edge of the measure. */
  readonly xPt: number;
  readonly runs: readonly StyledRun[];
  /** How many runs of the paragraph precede these. */
  readonly firstRun: number;
}

/** What glyphs of one run of a line have in common. */
interface Make {
  readonly run: number;
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
  let leftPt = first === 0 && !row.isStartTrimmed ? 0 : (head?.blankLeftPt ?? 0);
  for (let index = first; index <= last; index += 1) {
    const piece = row.pieces[index];
    if (!piece) continue;
    if (index > first && piece.spaces.length > 0) laySpaces(piece, joint.gapPt, runs);
    const next = row.pieces[index + 1];
    const jointAfter = row.joints[index + 1];
    const isLast = index === last || !next || !jointAfter;
    joint = isLast ? { gapPt: 0, squeezePt: 0 } : widthOfJoint(jointAfter, adjustment);
    const rightPt = isLast ? piece.blankRightPt : Math.min(joint.squeezePt, piece.blankRightPt);
    const gapPt = !isLast && next.spaces.length === 0 ? joint.gapPt : 0;
    layGlyphs(index === last ? withHyphen(piece) : piece, { leftPt, rightPt, gapPt }, runs);
    leftPt = joint.squeezePt - rightPt;
  }
  return runs.close();
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
function laySpaces({ spaces }: Piece, gapPt: number, runs: LineRuns): void {
  const naturalPt = spaces.reduce((sum, { glyph }) => sum + glyph.advancePt, 0);
  const breakable = spaces.findIndex(({ kind }) => kind === "space");
  const flexible = Math.max(0, breakable);
  spaces.forEach((space, index) => {
    const advancePt = space.glyph.advancePt + (index === flexible ? gapPt - naturalPt : 0);
    runs.add(space, { ...space.glyph, advancePt }, 0);
  });
}

interface Trim {
  /** Off the blank of its first glyph and of its last. */
  readonly leftPt: number;
  readonly rightPt: number;
  /** After its last. */
  readonly gapPt: number;
}

function layGlyphs(piece: Piece, trim: Trim, runs: LineRuns): void {
  const { glyphs } = piece;
  const last = glyphs.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const glyph = glyphs[index];
    if (!glyph) continue;
    const leftPt = index === 0 ? trim.leftPt : 0;
    const rightPt = index === last ? trim.rightPt : 0;
    const isWhole = leftPt === 0 && rightPt === 0;
    runs.add(
      piece,
      isWhole ? glyph : trimmed(glyph, leftPt, rightPt),
      index === last ? trim.gapPt : 0,
    );
  }
}

/** The glyph starts where its blank would have, and is drawn further left by what was cut there. */
function trimmed(glyph: Glyph, leftPt: number, rightPt: number): Glyph {
  const { id, text } = glyph;
  const advancePt = glyph.advancePt - leftPt - rightPt;
  const offsetPt = (glyph.offsetPt ?? 0) - leftPt;
  return Math.abs(offsetPt) < 1e-9 ? { id, text, advancePt } : { id, text, advancePt, offsetPt };
}

/** Glyphs of a line → its runs: neighbours of one make. */
class LineRuns {
  readonly #frame: LineFrame;
  readonly #runs: LaidRun[] = [];
  #make: Make | undefined;
  #glyphs: Glyph[] = [];
  /** After the glyph that was added last. */
  #gapPt = 0;
  #xPt: number;

  constructor(frame: LineFrame) {
    this.#frame = frame;
    this.#xPt = frame.xPt;
  }

  add(make: Make, glyph: Glyph, gapPt: number): void {
    if (isSameMake(this.#make, make)) this.#takeGap();
    else {
      this.#end();
      this.#make = make;
    }
    this.#glyphs.push(glyph);
    this.#gapPt = gapPt;
  }

  close(): LaidLine {
    this.#end();
    const { heightPt, baselinePt, xPt } = this.#frame;
    const end = this.#runs.at(-1)?.run;
    const widthPt = end === undefined ? xPt : end.xPt + end.widthPt;
    return { heightPt, baselinePt, widthPt, runs: this.#runs };
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
    const glyphs = this.#glyphs;
    let widthPt = 0;
    let text = "";
    for (let index = 0; index < glyphs.length; index += 1) {
      widthPt += glyphs[index]?.advancePt ?? 0;
      text += glyphs[index]?.text ?? "";
    }
    const run = this.#runOf(this.#make, { text, xPt: this.#xPt, widthPt, glyphs });
    if (run !== undefined) this.#runs.push({ of: this.#frame.firstRun + this.#make.run, run });
    this.#xPt += widthPt + this.#gapPt;
    this.#glyphs = [];
    this.#gapPt = 0;
  }

  #runOf(
    { run: index, face, dash }: Make,
    { text, xPt, widthPt, glyphs }: Pick<LineRun, "text" | "xPt" | "widthPt" | "glyphs">,
  ): LineRun | undefined {
    const run = this.#frame.runs[index];
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
    make.run === other.run &&
    make.face === other.face &&
    make.dash?.stretch === other.dash?.stretch &&
    make.dash?.risePt === other.dash?.risePt
  );
}
