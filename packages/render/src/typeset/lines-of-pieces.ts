// Widths of any stretch of pieces as a line, in constant time from running sums.
import { type Joint, nothing, type Shrink } from "./joints.ts";
import type { Piece } from "./pieces.ts";

/** A stretch of pieces, `last` included, set as one line. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export class Row {
  readonly pieces: readonly Piece[];
  /** The joint before each piece; the first has none. */
  readonly joints: readonly (Joint | undefined)[];
  /** An opener at the very start keeps its blank half (first line of an indented paragraph). */
  readonly isStartTrimmed: boolean;
  readonly #widths: RunningSums;
  #more: RunningSums | undefined;

  constructor(
    pieces: readonly Piece[],
    joints: readonly (Joint | undefined)[],
    isStartTrimmed: boolean,
  ) {
    this.pieces = pieces;
    this.joints = joints;
    this.isStartTrimmed = isStartTrimmed;
    this.#widths = sumWidths(pieces, joints);
  }

  /** With the hyphen of a line that ends inside a word. */
  naturalPt(first: number, last: number): number {
    const isTrimmed = first > 0 || this.isStartTrimmed;
    const startPt = isTrimmed ? (this.pieces[first]?.ink.blankLeftPt ?? 0) : 0;
    const end = this.pieces[last];
    const endPt = (end?.ink.blankRightPt ?? 0) - (end?.hyphen?.widthPt ?? 0);
    const sums = this.#widths;
    return (
      sums.over(width.pieces, first, last) +
      sums.inside(width.joints, first, last) -
      startPt -
      endPt
    );
  }

  /** By how much the joints can give in all. */
  shrinkPt(first: number, last: number): number {
    return this.#sums().inside(column.shrink, first, last);
  }

  /** By how much one class of them can. */
  shrinkOfPt(kind: Shrink, first: number, last: number): number {
    return this.#sums().inside(column[kind], first, last);
  }

  /** First growth of spaces and Han–Western gaps. */
  growPt(first: number, last: number): number {
    return this.#sums().inside(column.grow, first, last);
  }

  /** How many joints take part in the even stretch, by their openness. */
  openJoints(first: number, last: number): number {
    return this.#sums().inside(column.open, first, last);
  }

  hanCount(first: number, last: number): number {
    return this.#sums().over(column.han, first, last);
  }

  /** Asked of what is broken or justified: most cells are neither. */
  #sums(): RunningSums {
    this.#more ??= sumUp(this.pieces, this.joints);
    return this.#more;
  }
}

/** Sums over the first pieces, or over the joints before them, in several columns of one block of memory. */
class RunningSums {
  readonly #columns: number;
  readonly #sums: Float64Array;

  constructor(columns: number, pieces: number) {
    this.#columns = columns;
    this.#sums = new Float64Array(columns * (pieces + 1));
  }

  /** Of the next piece; piece by piece. */
  add(column: number, piece: number, value: number): void {
    const at = piece * this.#columns + column;
    this.#sums[at + this.#columns] = (this.#sums[at] ?? 0) + value;
  }

  /** Over pieces, both ends included. */
  over(column: number, first: number, last: number): number {
    return this.#to(column, last + 1) - this.#to(column, first);
  }

  /** Over the joints inside a stretch: each stands before its piece. */
  inside(column: number, first: number, last: number): number {
    return this.#to(column, last + 1) - this.#to(column, first + 1);
  }

  #to(column: number, piece: number): number {
    return this.#sums[piece * this.#columns + column] ?? 0;
  }
}

/** Of the sums that every row has, and of those that some are asked for. */
const width = { pieces: 0, joints: 1 } as const;
const column = {
  space: 0,
  bracket: 1,
  pause: 2,
  gap: 3,
  stop: 4,
  shrink: 5,
  grow: 6,
  open: 7,
  han: 8,
} as const;
const columns = Object.keys(column).length;

function sumWidths(pieces: readonly Piece[], joints: readonly (Joint | undefined)[]): RunningSums {
  const sums = new RunningSums(2, pieces.length);
  pieces.forEach((piece, index) => {
    const joint = joints[index];
    sums.add(width.pieces, index, piece.ink.widthPt);
    const fixedPt = joint === undefined ? 0 : joint.spacePt + joint.gapPt - joint.squeezePt;
    sums.add(width.joints, index, fixedPt);
  });
  return sums;
}

function sumUp(pieces: readonly Piece[], joints: readonly (Joint | undefined)[]): RunningSums {
  const sums = new RunningSums(columns, pieces.length);
  pieces.forEach((piece, index) => {
    const joint = joints[index];
    const { space, bracket, pause, gap, stop } = joint?.shrinkPt ?? nothing;
    sums.add(column.space, index, space);
    sums.add(column.bracket, index, bracket);
    sums.add(column.pause, index, pause);
    sums.add(column.gap, index, gap);
    sums.add(column.stop, index, stop);
    sums.add(column.shrink, index, space + bracket + pause + gap + stop);
    sums.add(column.grow, index, joint?.growPt ?? 0);
    sums.add(column.open, index, joint?.openness ?? 0);
    sums.add(column.han, index, piece.ink.firstKind === "han" ? 1 : 0);
  });
  return sums;
}
