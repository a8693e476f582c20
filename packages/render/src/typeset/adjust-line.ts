// Pushes a line in or opens it, so that it ends at the measure: how much each joint gets.

import { type Joint, type Shrink, shrinkOrder } from "./joints.ts";
import { isTorn, type LineFit, tolerancePt } from "./line-cost.ts";
import type { Row, Span } from "./lines-of-pieces.ts";

export interface Adjustment {
  /** Share of each class's give that is used, where the line is pushed in. */
  readonly shrinkShares: Readonly<Record<Shrink, number>> | undefined;
  readonly growShare: number;
  /** Added to every open joint, times its openness. */
  readonly stretchPt: number;
}

const natural: Adjustment = { shrinkShares: undefined, growShare: 0, stretchPt: 0 };

export function adjustLine(row: Row, span: Span, fit: LineFit): Adjustment {
  const { first, last } = span;
  const slackPt = fit.availablePt - row.naturalPt(first, last);
  if (fit.align !== "justify" || Math.abs(slackPt) <= tolerancePt) return natural;
  if (slackPt < 0) return { ...natural, shrinkShares: shrinkShares(row, span, -slackPt) };
  if (fit.isLast || isTorn(row, span, slackPt, fit)) return natural;
  const spanGrowPt = row.growPt(first, last);
  const growPt = Math.min(spanGrowPt, slackPt);
  const growShare = spanGrowPt > 0 ? growPt / spanGrowPt : 0;
  const openJoints = row.openJoints(first, last);
  const stretchPt = openJoints > 0 ? (slackPt - growPt) / openJoints : 0;
  return { ...natural, growShare, stretchPt: stretchPt > 1e-9 ? stretchPt : 0 };
}

function shrinkShares(
  row: Row,
  { first, last }: Span,
  neededPt: number,
): Readonly<Record<Shrink, number>> {
  const shares = { space: 0, bracket: 0, pause: 0, gap: 0, stop: 0 };
  let leftPt = neededPt;
  for (const kind of shrinkOrder) {
    const givePt = row.shrinkOfPt(kind, first, last);
    if (givePt <= 0 || leftPt <= 0) continue;
    const usedPt = Math.min(givePt, leftPt);
    leftPt -= usedPt;
    shares[kind] = usedPt / givePt;
  }
  return shares;
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
  let { squeezePt } = joint;
  if (shares !== undefined) {
    const { space, bracket, pause, gap, stop } = joint.shrinkPt;
    gapPt = gapPt - space * shares.space - gap * shares.gap;
    squeezePt += bracket * shares.bracket + pause * shares.pause + stop * shares.stop;
  }
  gapPt += stretchPt * joint.openness;
  return { gapPt, squeezePt };
}
