// Total fit: the breaks of a paragraph with the least total cost (after Knuth and Plass 1981), found in one
// pass; each break looks ahead no further than one line, so the work grows with the text alone.
import { type BreakClass, breakCost } from "./break-classes.ts";
import type { ComposeOptions } from "./line.ts";
import { type LineFit, lineCost, tolerancePt } from "./line-cost.ts";
import type { Row, Span } from "./lines-of-pieces.ts";

export interface FillOptions {
  /** Widths of the lines in order; all that follow have the last. */
  readonly widthsPt: readonly number[];
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

/** As long as it gets: a list that grows takes far more room. */
const noWays = (): Ways => [undefined, undefined, undefined, undefined];

interface Way {
  readonly cost: number;
  readonly from: number;
  /** Table of the place that its last line starts at. */
  readonly level: number;
  /** Hyphens under each other where its last line starts. */
  readonly hyphens: number;
}

interface NewLine {
  readonly last: number;
  readonly cost: number;
  /** The place it ends at; none at the paragraph's end. */
  readonly place: BreakClass | undefined;
}

/** Best ways by the place that they lead to; one such table for each width, by the line that comes next. */
type Table = (Ways | undefined)[];

/**
 * What a line costs at most in most justified paragraphs, and in nearly all: dearer ways are not followed, which spares
 * most of them, and no other breaks are found. Where none is left that leads to the end, all are followed; and at once
 * where lines are ragged, each of which costs more.
 */
const mostPerLine = [8, 40] as const;

/** Of ways that differ by less, the later found is taken. */
const equalCost = 1e-9;
/** More than all such steps of a paragraph together. */
const equalCosts = 1e-6;

export function chooseBreaks(row: Row, options: FillOptions): readonly Span[] {
  const count = row.pieces.length;
  if (count === 0) return [];
  if (isOneLine(row, options)) return [{ first: 0, last: count - 1 }];
  const lines = 1 + row.naturalPt(0, count - 1) / Math.min(...options.widthsPt);
  for (const perLine of options.align === "justify" ? mostPerLine : []) {
    const most = perLine * lines;
    const { cost, spans } = findWay(row, options, most);
    if (cost <= most - equalCosts) return spans;
  }
  return findWay(row, options, Number.POSITIVE_INFINITY).spans;
}

interface FoundWay {
  readonly cost: number;
  readonly spans: readonly Span[];
}

/** The cheapest way to the paragraph's end of those that cost no more than `most`. */
export function findWay(row: Row, options: FillOptions, most: number): FoundWay {
  const count = row.pieces.length;
  const lastLevel = options.widthsPt.length - 1;
  const tables: Table[] = options.widthsPt.map(() => []);
  const start: Ways = [{ cost: 0, from: -1, level: -1, hyphens: 0 }];
  (tables[0] ?? []).push(start);
  tables.forEach((table, level) => {
    const next = tables[Math.min(level + 1, lastLevel)] ?? table;
    const open = { ...options, availablePt: options.widthsPt[level] ?? 0, isLast: false };
    const closing = { ...open, isLast: true };
    const line: Start = { level, most, open, closing, first: 0, hint: 0, ways: start };
    for (; line.first < count; line.first += 1) {
      const ways = table[line.first];
      if (!ways) continue;
      line.ways = ways;
      line.hint = reachFrom(row, line, next);
    }
  });
  return retrace(tables, count);
}

/** So are most cells and headings; whatever it costs alone, a second line costs more. */
function isOneLine(row: Row, { widthsPt }: FillOptions): boolean {
  return row.naturalPt(0, row.pieces.length - 1) <= (widthsPt[0] ?? 0) + tolerancePt;
}

/** The lines of the cheapest way to the paragraph's end. */
function retrace(tables: readonly Table[], count: number): FoundWay {
  const spans: Span[] = [];
  const ends = tables.map((table) => table[count]?.[0]?.cost ?? Number.POSITIVE_INFINITY);
  const cost = Math.min(...ends);
  let level = ends.indexOf(cost);
  let hyphens = 0;
  for (let end = count; end > 0; ) {
    const way: Way | undefined = tables[level]?.[end]?.[hyphens];
    const first = way?.from ?? 0;
    spans.push({ first, last: end - 1 });
    hyphens = way?.hyphens ?? 0;
    level = way?.level ?? 0;
    end = first;
  }
  return { cost, spans: spans.reverse() };
}

// A line this empty is looked at only when no longer one can be set, or none that keeps a unit with its number.
const emptyShare = 0.5;

/** Where the search stands: one for all starts, of which there are as many as characters. */
interface Start {
  first: number;
  hint: number;
  ways: Ways;
  readonly level: number;
  /** What a way may cost. */
  readonly most: number;
  /** The line to be set, if the paragraph goes on after it and if it ends there. */
  readonly open: LineFit;
  readonly closing: LineFit;
}

/**
 * Tries the lines that start at a piece, until they get too wide. Returns an end that is too empty for this
 * start, and so for every later one: the search goes on from there.
 */
function reachFrom(row: Row, start: Start, reached: Table): number {
  const { first, hint } = start;
  const { availablePt } = start.open;
  const count = row.pieces.length;
  let shortest: number | undefined;
  let emptiest: number | undefined;
  let isReached = false;
  let isWhole = false;
  for (let last = Math.max(first, hint); last < count; last += 1) {
    const next = row.pieces[last + 1];
    if (next && !next.isBreak) continue;
    shortest ??= last;
    const naturalPt = row.naturalPt(first, last);
    const edgePt = row.pieces[last]?.ink.style.sizePt ?? 0;
    // Too wide with every mark squeezed, and a longer line can only save one more blank at its end.
    const isWide = naturalPt - edgePt > availablePt;
    if (isWide && naturalPt - row.shrinkPt(first, last) - edgePt > availablePt) break;
    if (next && naturalPt < availablePt * (1 - emptyShare)) {
      emptiest = last;
    } else if (settle(row, start, last, reached)) {
      isReached = true;
      isWhole ||= next?.place !== "avoid";
    }
  }
  if (!isReached) settle(row, start, emptiest ?? shortest ?? count - 1, reached, overfullCost);
  else if (!isWhole && emptiest !== undefined) settle(row, start, emptiest, reached);
  return emptiest ?? hint;
}

/**
 * Sets one line.
 * @param otherwise its cost where it cannot be set
 * @returns whether it is set
 */
function settle(row: Row, start: Start, last: number, reached: Table, otherwise?: number): boolean {
  const next = row.pieces[last + 1];
  const span = { first: start.first, last };
  const fit = lineCost(row, span, next ? start.open : start.closing) ?? otherwise;
  if (fit === undefined) return false;
  const place = next?.place;
  const cost = fit + (place === undefined ? 0 : priceOf(place, start.open.align));
  addLine({ last, cost, place }, start, reached);
  return true;
}

function priceOf(place: BreakClass, align: ComposeOptions["align"]): number {
  if (align === "justify") return breakCost[place];
  if (place === "syllable") return raggedHyphenCost;
  return place === "avoid" ? raggedUnitCost : breakCost[place];
}

/** A line more on the ways that lead to its start. */
function addLine(line: NewLine, { first, level, ways, most }: Start, reached: Table): void {
  const isHyphenated = line.place !== undefined && isHyphen(line.place);
  for (let before = 0; before < ways.length; before += 1) {
    const way = ways[before];
    if (!way) continue;
    const hyphens = isHyphenated ? Math.min(before + 1, stackedCost.length - 1) : 0;
    const stacked = line.place === "syllable" ? (stackedCost[hyphens] ?? 0) : 0;
    const cost = way.cost + line.cost + stacked;
    if (cost > most) continue;
    const known = reached[line.last + 1] ?? noWays();
    const rival = known[hyphens];
    // Of equals the one whose earlier lines are fuller.
    if (rival && cost >= rival.cost + equalCost) continue;
    known[hyphens] = { cost, from: first, level, hyphens: before };
    reached[line.last + 1] = known;
  }
}

function isHyphen(place: BreakClass): boolean {
  return place === "syllable" || place === "hyphen";
}
