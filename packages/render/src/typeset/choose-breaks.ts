// Total fit: the breaks of a paragraph with the least total cost (after Knuth and Plass 1981), found in one
// pass; each break looks ahead no further than one line, so the work grows with the text alone.
import { type BreakClass, breakCost } from "./break-classes.ts";
import type { ComposeOptions } from "./line.ts";
import { type LineFit, lineCost } from "./line-cost.ts";
import type { Row, Span } from "./lines-of-pieces.ts";

export interface FillOptions {
  readonly firstPt: number;
  readonly followingPt: number;
  readonly sizePt: number;
  readonly align: ComposeOptions["align"];
  readonly language: ComposeOptions["language"];
  readonly runts: boolean;
}

// The narrowest line there can be is taken even when it is too wide: text is never lost.
const overfullCost = 1e6;

// In a ragged column a number goes down to its unit: the line before it may end early, and one more costs less.
const raggedUnitCost = 300;

// The same of a word parted in a ragged column: a hyphen saves a line, and no less.
const raggedHyphenCost = 60;

// On top of a hyphen's own price: the second in a row, and the third, dearer than a ragged line.
const stackedCost = [0, 0, 10, 1000] as const;

/** The best way to a place, for each number of hyphens that then stand under each other. */
type Ways = (Way | undefined)[];

interface Way {
  readonly cost: number;
  readonly from: number;
  /** Hyphens under each other where its last line starts. */
  readonly hyphens: number;
}

interface NewLine {
  readonly first: number;
  readonly cost: number;
  /** The place it ends at; none at the paragraph's end. */
  readonly place: BreakClass | undefined;
}

export function chooseBreaks(row: Row, options: FillOptions): readonly Span[] {
  const count = row.pieces.length;
  const reached: (Ways | undefined)[] = [[{ cost: 0, from: -1, hyphens: 0 }]];
  let hint = 0;
  for (let first = 0; first < count; first += 1) {
    if (reached[first]) hint = reachFrom(row, { first, hint }, reached, options);
  }
  const spans: Span[] = [];
  let hyphens = 0;
  for (let end = count; end > 0; ) {
    const way = reached[end]?.[hyphens];
    const first = way?.from ?? 0;
    spans.push({ first, last: end - 1 });
    hyphens = way?.hyphens ?? 0;
    end = first;
  }
  return spans.reverse();
}

// A line this empty is looked at only when no longer one can be set, or none that keeps a unit with its number.
const emptyShare = 0.5;

/**
 * Tries the lines that start at a piece, until they get too wide. Returns an end that is too empty for this
 * start, and so for every later one: the search goes on from there.
 */
function reachFrom(
  row: Row,
  { first, hint }: { readonly first: number; readonly hint: number },
  reached: (Ways | undefined)[],
  options: FillOptions,
): number {
  const count = row.pieces.length;
  const availablePt = first === 0 ? options.firstPt : options.followingPt;
  const open: LineFit = { ...options, availablePt, isLast: false };
  const closing: LineFit = { ...open, isLast: true };
  const waysHere = reached[first] ?? [];
  let shortest: number | undefined;
  let emptiest: number | undefined;
  let isReached = false;
  let isWhole = false;
  const priceOf = (place: BreakClass) => {
    if (options.align === "justify") return breakCost[place];
    if (place === "syllable") return raggedHyphenCost;
    return place === "avoid" ? raggedUnitCost : breakCost[place];
  };
  const settle = (last: number, otherwise?: number) => {
    const next = row.pieces[last + 1];
    const line = lineCost(row, { first, last }, next ? open : closing) ?? otherwise;
    if (line === undefined) return;
    isReached = true;
    if (next?.place !== "avoid") isWhole = true;
    const cost = line + (next ? priceOf(next.place) : 0);
    const known = reached[last + 1] ?? [];
    reached[last + 1] = addLine({ first, cost, place: next?.place }, waysHere, known);
  };
  const settleEmptiest = () => {
    if (!isReached) settle(emptiest ?? shortest ?? count - 1, overfullCost);
    else if (!isWhole && emptiest !== undefined) settle(emptiest);
  };

  for (let last = Math.max(first, hint); last < count; last += 1) {
    const next = row.pieces[last + 1];
    if (next && !next.isBreak) continue;
    shortest ??= last;
    const naturalPt = row.naturalPt(first, last);
    const edgePt = row.pieces[last]?.style.sizePt ?? 0;
    // Too wide with every mark squeezed, and a longer line can only save one more blank at its end.
    if (naturalPt - row.shrinkPt(first, last) - edgePt > availablePt) {
      settleEmptiest();
      return first === 0 ? 0 : (emptiest ?? hint);
    }
    if (next && naturalPt < availablePt * (1 - emptyShare)) emptiest = last;
    else settle(last);
  }
  settleEmptiest();
  return first === 0 ? 0 : (emptiest ?? hint);
}

/** A line more on the ways that lead to its start. */
function addLine(line: NewLine, ways: Ways, known: Ways): Ways {
  const isHyphenated = line.place !== undefined && isHyphen(line.place);
  for (let before = 0; before < ways.length; before += 1) {
    const way = ways[before];
    if (!way) continue;
    const hyphens = isHyphenated ? Math.min(before + 1, stackedCost.length - 1) : 0;
    const stacked = line.place === "syllable" ? (stackedCost[hyphens] ?? 0) : 0;
    const cost = way.cost + line.cost + stacked;
    const rival = known[hyphens];
    // Of equals the one whose earlier lines are fuller.
    if (!rival || cost < rival.cost + 1e-9) {
      known[hyphens] = { cost, from: line.first, hyphens: before };
    }
  }
  return known;
}

function isHyphen(place: BreakClass): boolean {
  return place === "syllable" || place === "hyphen";
}
