// Total fit: the breaks of a paragraph with the least total cost (after Knuth and Plass 1981), found in one
// pass; each break looks ahead no further than one line, so the work grows with the text alone.
import { breakCost } from "./break-classes.ts";
import type { ComposeOptions } from "./line.ts";
import { lineCost } from "./line-cost.ts";
import type { Row, Span } from "./lines-of-pieces.ts";

export interface FillOptions {
  readonly firstPt: number;
  readonly followingPt: number;
  readonly sizePt: number;
  readonly align: ComposeOptions["align"];
  readonly language: ComposeOptions["language"];
}

interface Reached {
  readonly cost: number;
  readonly from: number;
}

export function chooseBreaks(row: Row, options: FillOptions): readonly Span[] {
  const count = row.pieces.length;
  const reached: (Reached | undefined)[] = [{ cost: 0, from: -1 }];
  for (let first = 0; first < count; first += 1) {
    const here = reached[first];
    if (here) reachFrom(row, first, here.cost, reached, options);
  }
  const spans: Span[] = [];
  for (let end = count; end > 0; ) {
    const from = reached[end]?.from ?? 0;
    spans.unshift({ first: from, last: end - 1 });
    end = from;
  }
  return spans;
}

/** Tries every line that starts at a piece, until lines get too wide. */
function reachFrom(
  row: Row,
  first: number,
  costSoFar: number,
  reached: (Reached | undefined)[],
  options: FillOptions,
): void {
  const count = row.pieces.length;
  const availablePt = first === 0 ? options.firstPt : options.followingPt;
  let isFirstEnd = true;
  for (let last = first; last < count; last += 1) {
    const next = row.pieces[last + 1];
    if (next && !next.isBreak) continue;
    const span = { first, last };
    const fit = { ...options, availablePt, isLast: next === undefined };
    const lineOnly = lineCost(row, span, fit);
    // The narrowest line there can be is taken even when it is too wide: text is never lost.
    if (lineOnly === undefined && !isFirstEnd) {
      if (isTooWide(row, span, availablePt)) return;
      continue;
    }
    isFirstEnd = false;
    const cost = costSoFar + (lineOnly ?? 1e6) + (next ? breakCost[next.place] : 0);
    const known = reached[last + 1];
    if (!known || cost < known.cost) reached[last + 1] = { cost, from: first };
    if (lineOnly === undefined) return;
  }
}

/** Too wide even with every mark squeezed, and by so much that a longer line cannot be narrower. */
function isTooWide(row: Row, span: Span, availablePt: number): boolean {
  const { naturalPt, shrinkPt } = row.measureSpan(span);
  const leastPt = naturalPt - shrinkPt.reduce((sum, give) => sum + give, 0);
  const edgePt = row.pieces[span.last]?.style.sizePt ?? 0;
  return leastPt - edgePt > availablePt;
}
