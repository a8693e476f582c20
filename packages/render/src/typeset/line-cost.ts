// How well a stretch of pieces fills a line: less is better, undefined cannot be set.
import { shrinkOrder } from "./joints.ts";
import type { ComposeOptions } from "./line.ts";
import type { Row, Span } from "./lines-of-pieces.ts";

export interface LineFit {
  readonly availablePt: number;
  readonly isLast: boolean;
  readonly sizePt: number;
  readonly align: ComposeOptions["align"];
  readonly language: ComposeOptions["language"];
  /** The last line may hold a single hanzi. */
  readonly runts: boolean;
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
const runtEm = 2.5;
// Past two full gaps the cost goes up evenly: among bad lines the least bad is still wanted.
const steepShare = 2;
const steepSlope = 100;
// Beyond this a line is set ragged rather than torn: what precedes a long web address, for one. In a column
// of a few ems such gaps cannot be helped, and the flush edge is kept.
const tornGapEm: Readonly<Record<LineFit["language"], number>> = {
  "zh-CN": 0.75,
  // On top of a word space already at its cap: before a long word, without hyphenation, the least evil.
  en: 0.35,
  ru: 0.35,
};
const narrowEm = 10;
// What a ragged line costs at all, and how much more the emptier it is.
const raggedCost: Readonly<Record<LineFit["language"], number>> = {
  "zh-CN": 500,
  en: 400,
  ru: 400,
};
const emptyCost = 1000;

export function lineCost(row: Row, span: Span, fit: LineFit): number | undefined {
  const slackPt = fit.availablePt - row.naturalPt(span.first, span.last);
  const runt = fit.isLast && !fit.runts && isRunt(row, span, fit) ? runtCost : 0;
  if (slackPt < -tolerancePt) {
    if (fit.align !== "justify") return undefined;
    const cost = shrinkCost(row, span, -slackPt);
    return cost === undefined ? undefined : cost + runt;
  }
  if (fit.align !== "justify") {
    return raggedLineCost(slackPt, fit, span.first / row.pieces.length) + runt;
  }
  if (fit.isLast) return runt;
  return stretchCost(row, span, slackPt, fit);
}

/** A line of Western words alone is no single hanzi: a web address may end a paragraph. */
function isRunt(row: Row, { first, last }: Span, { language, sizePt }: LineFit): boolean {
  if (language !== "zh-CN" || first === 0 || row.hanCount(first, last) >= 2) return false;
  return row.naturalPt(first, last) < runtEm * sizePt;
}

/**
 * Fewest lines; then Chinese ones filled from the top, Western ones of like length. Centred lines count the
 * last as well, so that a title of two lines balances.
 * @param progress share of the paragraph before this line
 */
function raggedLineCost(slackPt: number, fit: LineFit, progress: number): number {
  if (fit.isLast && fit.align !== "center") return 100;
  const share = Math.max(0, slackPt / fit.availablePt);
  const isFilled = fit.language === "zh-CN" && fit.align !== "center";
  // White is dearer the earlier it stands: what is left over gathers in the later lines.
  return 100 + 10 * (isFilled ? share * (1 - 0.8 * progress) : share ** 2);
}

function shrinkCost(row: Row, { first, last }: Span, neededPt: number): number | undefined {
  if (row.shrinkPt(first, last) < neededPt - tolerancePt) return undefined;
  let leftPt = neededPt;
  let cost = 0;
  for (const kind of shrinkOrder) {
    const givePt = row.shrinkOfPt(kind, first, last);
    if (givePt <= 0) continue;
    const usedPt = Math.min(givePt, leftPt);
    cost += shrinkPrice[kind] * (usedPt / givePt) ** 2;
    leftPt -= usedPt;
    if (leftPt <= tolerancePt) break;
  }
  return cost;
}

function stretchCost(row: Row, span: Span, slackPt: number, fit: LineFit): number {
  if (slackPt <= tolerancePt) return 0;
  const growPt = row.growPt(span.first, span.last);
  if (slackPt <= growPt) return 3 * (slackPt / growPt) ** 2;
  if (isTorn(row, span, slackPt, fit)) {
    return raggedCost[fit.language] + emptyCost * (slackPt / fit.availablePt) ** 2;
  }
  const openJoints = Math.max(1, row.openJoints(span.first, span.last));
  return 3 + gapCost((slackPt - growPt) / fit.sizePt / openJoints / fullGapEm);
}

function gapCost(share: number): number {
  if (share > steepShare) return gapCost(steepShare) + steepSlope * (share - steepShare);
  return fullGapCost * (0.3 * share ** 2 + 0.7 * share ** 3);
}

/** True when a line so far from full is better left ragged. */
export function isTorn(row: Row, { first, last }: Span, slackPt: number, fit: LineFit): boolean {
  const restPt = slackPt - row.growPt(first, last);
  if (restPt <= tolerancePt) return false;
  const openJoints = row.openJoints(first, last);
  if (openJoints === 0) return true;
  if (fit.language === "zh-CN" && fit.availablePt < narrowEm * fit.sizePt) return false;
  return restPt / openJoints > tornGapEm[fit.language] * fit.sizePt;
}
