// Widths of any stretch of pieces as a line, in constant time from running sums.
import { type Joint, shrinkOrder } from "./joints.ts";
import type { Piece } from "./pieces.ts";

/** A stretch of pieces, `last` included, set as one line. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface SpanWidth {
  readonly naturalPt: number;
  /** By how much the joints can give, in shrinkOrder. */
  readonly shrinkPt: readonly number[];
  /** First growth of spaces and Han–Western gaps. */
  readonly growPt: number;
  /** Joints that take part in the even stretch. */
  readonly openJoints: number;
}

export interface Row {
  readonly pieces: readonly Piece[];
  /** The joint before each piece; the first has none. */
  readonly joints: readonly (Joint | undefined)[];
  /** An opener at the very start keeps its blank half (first line of an indented paragraph). */
  readonly isStartTrimmed: boolean;
  readonly measureSpan: (span: Span) => SpanWidth;
  readonly hanCount: (span: Span) => number;
}

export function toRow(
  pieces: readonly Piece[],
  joints: readonly (Joint | undefined)[],
  isStartTrimmed: boolean,
): Row {
  const widths = runningSum(pieces.map((piece) => piece.widthPt));
  const hans = runningSum(pieces.map((piece) => (piece.firstKind === "han" ? 1 : 0)));
  const fixed = runningSum(
    joints.map((joint) => (joint ? joint.spacePt + joint.gapPt - joint.squeezePt : 0)),
  );
  const shrinks = shrinkOrder.map((kind) =>
    runningSum(joints.map((joint) => joint?.shrinkPt[kind] ?? 0)),
  );
  const grows = runningSum(joints.map((joint) => joint?.growPt ?? 0));
  const opens = runningSum(joints.map((joint) => (joint?.isOpen ? 1 : 0)));

  const measureSpan = ({ first, last }: Span): SpanWidth => {
    const inner = (sums: readonly number[]) => between(sums, first + 1, last + 1);
    const startPt = first === 0 && !isStartTrimmed ? 0 : (pieces[first]?.blankLeftPt ?? 0);
    const endPt = pieces[last]?.blankRightPt ?? 0;
    return {
      naturalPt: between(widths, first, last + 1) + inner(fixed) - startPt - endPt,
      shrinkPt: shrinks.map(inner),
      growPt: inner(grows),
      openJoints: inner(opens),
    };
  };
  const hanCount = ({ first, last }: Span) => between(hans, first, last + 1);
  return { pieces, joints, isStartTrimmed, measureSpan, hanCount };
}

/** sums[i] is the sum of the first i values. */
function runningSum(values: readonly number[]): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}

function between(sums: readonly number[], from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
