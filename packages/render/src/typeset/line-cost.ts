// How well a stretch of pieces fills a line: less is better, undefined cannot be set.
import { shrinkOrder } from "./joints.ts";
import type { ComposeOptions } from "./line.ts";
import type { Row, Span, SpanWidth } from "./lines-of-pieces.ts";

export interface LineFit {
  readonly availablePt: number;
  readonly isLast: boolean;
  readonly sizePt: number;
  readonly align: ComposeOptions["align"];
  readonly language: ComposeOptions["language"];
}

/** Lines are let stand this much too wide: rounding, not text. */
export const tolerancePt = 0.005;

// What pushing in by a whole class costs: brackets and commas readily, end marks last (CLREQ, optional).
const shrinkPrice: Readonly<Record<(typeof shrinkOrder)[number], number>> = {
  space: 1,
  bracket: 1,
  pause: 1.5,
  gap: 2,
  stop: 6,
};

// A gap of a quarter of an em costs as much as parting a number from its unit.
const fullGapEm = 0.25;
const fullGapCost = 50;
// A paragraph does not end in a single hanzi (孤字不成行) where another break helps.
const runtCost = 40;
/** Beyond this a Chinese line is set ragged rather than torn. */
export const tornGapEm = 1.6;
const raggedCost = 400;

export function lineCost(row: Row, span: Span, fit: LineFit): number | undefined {
  const width = row.measureSpan(span);
  const slackPt = fit.availablePt - width.naturalPt;
  const runt = fit.isLast && isRunt(row, span, fit) ? runtCost : 0;
  if (slackPt < -tolerancePt) {
    if (fit.align !== "justify") return undefined;
    const cost = shrinkCost(width, -slackPt);
    return cost === undefined ? undefined : cost + runt;
  }
  if (fit.align !== "justify") return raggedLineCost(slackPt, fit) + runt;
  if (fit.isLast) return runt;
  return stretchCost(width, slackPt, fit);
}

function isRunt(row: Row, span: Span, fit: LineFit): boolean {
  return fit.language === "zh-CN" && span.first > 0 && row.hanCount(span) < 2;
}

/** Fewest lines, then lines of like length; centred ones count the last as well, so they balance. */
function raggedLineCost(slackPt: number, { availablePt, isLast, align }: LineFit): number {
  if (isLast && align !== "center") return 100;
  return 100 + 10 * (slackPt / availablePt) ** 2;
}

function shrinkCost(width: SpanWidth, neededPt: number): number | undefined {
  let leftPt = neededPt;
  let cost = 0;
  for (const [index, kind] of shrinkOrder.entries()) {
    const givePt = width.shrinkPt[index] ?? 0;
    if (givePt <= 0) continue;
    const usedPt = Math.min(givePt, leftPt);
    cost += shrinkPrice[kind] * (usedPt / givePt) ** 2;
    leftPt -= usedPt;
    if (leftPt <= tolerancePt) return cost;
  }
  return undefined;
}

function stretchCost(width: SpanWidth, slackPt: number, fit: LineFit): number {
  if (slackPt <= tolerancePt) return 0;
  const restPt = slackPt - width.growPt;
  if (restPt <= 0) return 3 * (slackPt / width.growPt) ** 2;
  const gapEm = restPt / fit.sizePt / Math.max(1, width.openJoints);
  if (isTorn(width, slackPt, fit)) return raggedCost + gapEm * 50;
  const share = gapEm / fullGapEm;
  return 3 + fullGapCost * (0.3 * share ** 2 + 0.7 * share ** 3);
}

/** True when a line so far from full is better left ragged. */
export function isTorn(width: SpanWidth, slackPt: number, fit: LineFit): boolean {
  const restPt = slackPt - width.growPt;
  if (restPt <= tolerancePt) return false;
  // Western words are never letter-spaced, and spaces stop at their cap.
  if (fit.language !== "zh-CN" || width.openJoints === 0) return true;
  return restPt / width.openJoints > tornGapEm * fit.sizePt;
}
