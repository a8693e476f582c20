// Pushes a line in or opens it, so that it ends at the measure: how much each joint gets.

import { type Joint, shrinkOrder } from "./joints.ts";
import { isTorn, type LineFit, tolerancePt } from "./line-cost.ts";
import type { Row, Span } from "./lines-of-pieces.ts";

export interface Adjustment {
  /** Share of each class's give that is used, in shrinkOrder. */
  readonly shrinkShares: readonly number[];
  readonly growShare: number;
  /** Added to every open joint. */
  readonly stretchPt: number;
}

const natural: Adjustment = { shrinkShares: [], growShare: 0, stretchPt: 0 };

export function adjustLine(row: Row, span: Span, fit: LineFit): Adjustment {
  const width = row.measureSpan(span);
  const slackPt = fit.availablePt - width.naturalPt;
  if (fit.align !== "justify" || Math.abs(slackPt) <= tolerancePt) return natural;
  if (slackPt < 0) return { ...natural, shrinkShares: shrinkShares(width.shrinkPt, -slackPt) };
  if (fit.isLast || isTorn(width, slackPt, fit)) return natural;
  const growPt = Math.min(width.growPt, slackPt);
  const growShare = width.growPt > 0 ? growPt / width.growPt : 0;
  const stretchPt = width.openJoints > 0 ? (slackPt - growPt) / width.openJoints : 0;
  return { ...natural, growShare, stretchPt: stretchPt > 1e-9 ? stretchPt : 0 };
}

function shrinkShares(givesPt: readonly number[], neededPt: number): readonly number[] {
  let leftPt = neededPt;
  return givesPt.map((givePt) => {
    if (givePt <= 0 || leftPt <= 0) return 0;
    const usedPt = Math.min(givePt, leftPt);
    leftPt -= usedPt;
    return usedPt / givePt;
  });
}

export interface JointWidth {
  /** Between the two pieces, spaces included. */
  readonly gapPt: number;
  /** Off the blank halves, the left piece's first. */
  readonly squeezePt: number;
}

export function widthOfJoint(joint: Joint, adjustment: Adjustment): JointWidth {
  const { shrinkShares: shares, growShare, stretchPt } = adjustment;
  let gapPt = joint.gapPt + joint.spacePt + joint.growPt * growShare;
  let squeezePt = joint.squeezePt;
  for (const [index, kind] of shrinkOrder.entries()) {
    const givenPt = joint.shrinkPt[kind] * (shares[index] ?? 0);
    if (kind === "space" || kind === "gap") gapPt -= givenPt;
    else squeezePt += givenPt;
  }
  if (joint.isOpen) gapPt += stretchPt;
  return { gapPt, squeezePt };
}
