// Every name a template may call. The language-bound ones are made by helpers.ts, the blocks by blocks/.

/** Called inline: `{{amount total}}`. */
export const inlineHelpers = [
  "amount",
  "cite",
  "compare",
  "count",
  "date",
  "figure",
  "fiscalYear",
  "literal",
  "measure",
  "ordinal",
  "percent",
  "period",
  "plural",
  "points",
  "range",
  "rate",
  "text",
  "times",
  "unit",
  "year",
] as const;

/** A figure by its type, or another value of a view. */
export type Taken =
  | "money"
  | "count"
  | "ratio"
  | "measure"
  | "date"
  /** Words with a reason where they are missing. */
  | "text"
  /** A quoted string of the template. */
  | "quoted"
  /** A source, a row with sources, or a source's id. */
  | "cited"
  /** view/comparison.ts */
  | "comparison"
  /** A label with the days of a period: format/period.ts. */
  | "period";

const anyFigure = ["money", "count", "ratio", "measure", "date"] as const;

/** What each inline helper takes, value by value in its order: one of these each. */
export const helperTakes: Readonly<
  Record<(typeof inlineHelpers)[number], readonly (readonly Taken[])[]>
> = {
  amount: [["money"]],
  cite: [["cited", ...anyFigure]],
  compare: [["comparison"]],
  count: [["count"]],
  date: [["date"]],
  figure: [anyFigure],
  fiscalYear: [["date"]],
  literal: [["quoted"]],
  measure: [["measure"]],
  ordinal: [["count"]],
  percent: [["ratio"]],
  period: [["period"]],
  plural: [["count", "measure"]],
  points: [["ratio"]],
  range: [anyFigure, anyFigure],
  rate: [["ratio", "measure"]],
  text: [["text"]],
  times: [["ratio"]],
  unit: [["money"]],
  year: [["date"]],
};

/** Called as blocks: `{{#each rows}}…{{/each}}`. */
export const blockHelpers = ["each", "if", "list", "unless", "with"] as const;

/** Called in brackets: `(eq a b)`. */
export const subHelpers = ["eq"] as const;

/** Blocks that give their body a new context: only these make room for one `../`. */
export const scopingBlocks: ReadonlySet<string> = new Set(["each", "list", "with"]);

/** Records where the template stands; the precompiler writes the calls, an author cannot. */
export const positionHelper = "at";
