// Widths of any stretch of pieces as a line, in constant time from running sums.
import { type Joint, nothing, type Shrink } from "./joints.ts";
import type { Piece } from "./pieces.ts";

/** A stretch of pieces, `last` included, set as one line. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface Row {
  readonly pieces: readonly Piece[];
  /** The joint before each piece; the first has none. */
  readonly joints: readonly (Joint | undefined)[];
  /** An opener at the very start keeps its blank half (first line of an indented paragraph). */
  readonly isStartTrimmed: boolean;
  /** With the hyphen of a line that ends inside a word. */
  readonly naturalPt: (first: number, last: number) => number;
  /** By how much the joints can give in all, and one class of them. */
  readonly shrinkPt: (first: number, last: number) => number;
  readonly shrinkOfPt: (kind: Shrink, first: number, last: number) => number;
  /** First growth of spaces and Han–Western gaps. */
  readonly growPt: (first: number, last: number) => number;
  /** How many joints take part in the even stretch, by their openness. */
  readonly openJoints: (first: number, last: number) => number;
  readonly hanCount: (first: number, last: number) => number;
}

export function toRow(
  pieces: readonly Piece[],
  joints: readonly (Joint | undefined)[],
  isStartTrimmed: boolean,
): Row {
  const { width, fixed } = sumWidths(pieces, joints);
  let summed: RowSums | undefined;
  // Asked of what is broken or justified: most cells are neither.
  const sums = (): RowSums => {
    summed ??= sumUp(pieces, joints);
    return summed;
  };
  return {
    pieces,
    joints,
    isStartTrimmed,
    naturalPt: (first, last) => {
      const startPt = first === 0 && !isStartTrimmed ? 0 : (pieces[first]?.blankLeftPt ?? 0);
      const end = pieces[last];
      const endPt = (end?.blankRightPt ?? 0) - (end?.hyphen?.widthPt ?? 0);
      return between(width, first, last) + inside(fixed, first, last) - startPt - endPt;
    },
    shrinkPt: (first, last) => inside(sums().shrinkAll, first, last),
    shrinkOfPt: (kind, first, last) => inside(sums().shrink[kind], first, last),
    growPt: (first, last) => inside(sums().grow, first, last),
    openJoints: (first, last) => inside(sums().open, first, last),
    hanCount: (first, last) => between(sums().han, first, last),
  };
}

/** At i, the sum over the first i pieces, or over the joints before them. */
type Sums = Float64Array;

interface RowSums {
  readonly han: Sums;
  readonly shrink: Readonly<Record<Shrink, Sums>>;
  readonly shrinkAll: Sums;
  readonly grow: Sums;
  readonly open: Sums;
}

function sumWidths(pieces: readonly Piece[], joints: readonly (Joint | undefined)[]) {
  const width = new Float64Array(pieces.length + 1);
  const fixed = new Float64Array(pieces.length + 1);
  pieces.forEach((piece, index) => {
    const joint = joints[index];
    add(width, index, piece.widthPt);
    add(fixed, index, joint === undefined ? 0 : joint.spacePt + joint.gapPt - joint.squeezePt);
  });
  return { width, fixed };
}

function sumUp(pieces: readonly Piece[], joints: readonly (Joint | undefined)[]): RowSums {
  const make = (): Sums => new Float64Array(pieces.length + 1);
  const shrink = { space: make(), bracket: make(), pause: make(), gap: make(), stop: make() };
  const sums = { shrink, han: make(), shrinkAll: make(), grow: make(), open: make() };
  pieces.forEach((piece, index) => {
    const joint = joints[index];
    add(sums.han, index, piece.firstKind === "han" ? 1 : 0);
    const { space, bracket, pause, gap, stop } = joint?.shrinkPt ?? nothing;
    add(shrink.space, index, space);
    add(shrink.bracket, index, bracket);
    add(shrink.pause, index, pause);
    add(shrink.gap, index, gap);
    add(shrink.stop, index, stop);
    add(sums.shrinkAll, index, space + bracket + pause + gap + stop);
    add(sums.grow, index, joint?.growPt ?? 0);
    add(sums.open, index, joint?.openness ?? 0);
  });
  return sums;
}

function add(sums: Sums, index: number, value: number): void {
  sums[index + 1] = (sums[index] ?? 0) + value;
}

/** Over pieces, both ends included. */
function between(sums: Sums, first: number, last: number): number {
  return (sums[last + 1] ?? 0) - (sums[first] ?? 0);
}

/** Over the joints inside a stretch: each stands before its piece. */
function inside(sums: Sums, first: number, last: number): number {
  return (sums[last + 1] ?? 0) - (sums[first + 1] ?? 0);
}
