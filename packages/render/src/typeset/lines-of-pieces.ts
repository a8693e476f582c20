// Widths of any stretch of pieces as a line, in constant time from running sums.
import { type Joint, type Shrink, shrinkOrder } from "./joints.ts";
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
  const widths = runningSum(pieces, (piece) => piece.widthPt);
  const hans = runningSum(pieces, (piece) => (piece.firstKind === "han" ? 1 : 0));
  const ofJoints = (value: (joint: Joint) => number) =>
    runningSum(joints, (joint) => (joint ? value(joint) : 0));
  const fixed = ofJoints((joint) => joint.spacePt + joint.gapPt - joint.squeezePt);
  const shrinks = new Map(
    shrinkOrder.map((kind) => [kind, ofJoints((joint) => joint.shrinkPt[kind])]),
  );
  const shrinkAll = ofJoints((joint) =>
    shrinkOrder.reduce((sum, kind) => sum + joint.shrinkPt[kind], 0),
  );
  const grows = ofJoints((joint) => joint.growPt);
  const opens = ofJoints((joint) => joint.openness);

  return {
    pieces,
    joints,
    isStartTrimmed,
    naturalPt: (first, last) => {
      const startPt = first === 0 && !isStartTrimmed ? 0 : (pieces[first]?.blankLeftPt ?? 0);
      const end = pieces[last];
      const endPt = (end?.blankRightPt ?? 0) - (end?.hyphen?.widthPt ?? 0);
      return between(widths, first, last) + inside(fixed, first, last) - startPt - endPt;
    },
    shrinkPt: (first, last) => inside(shrinkAll, first, last),
    shrinkOfPt: (kind, first, last) => inside(shrinks.get(kind) ?? grows, first, last),
    growPt: (first, last) => inside(grows, first, last),
    openJoints: (first, last) => inside(opens, first, last),
    hanCount: (first, last) => between(hans, first, last),
  };
}

/** sums[i] is the sum of the first i values. */
function runningSum<Item>(items: readonly Item[], value: (item: Item) => number): Float64Array {
  const sums = new Float64Array(items.length + 1);
  let sum = 0;
  // Not forEach: this runs a dozen times over every piece of a brief.
  let index = 0;
  for (const item of items) {
    sum += value(item);
    index += 1;
    sums[index] = sum;
  }
  return sums;
}

/** Over pieces, both ends included. */
function between(sums: Float64Array, first: number, last: number): number {
  return (sums[last + 1] ?? 0) - (sums[first] ?? 0);
}

/** Over the joints inside a stretch: each stands before its piece. */
function inside(sums: Float64Array, first: number, last: number): number {
  return (sums[last + 1] ?? 0) - (sums[first + 1] ?? 0);
}
