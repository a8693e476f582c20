// Every name a template may call. The language-bound ones are made by helpers.ts, the blocks by blocks/.

/** Called inline: `{{amount total}}`. */
export const inlineHelpers = [
  "amount",
  "cite",
  "count",
  "date",
  "figure",
  "literal",
  "measure",
  "percent",
  "plural",
  "rate",
  "text",
  "year",
] as const;

/** Called as blocks: `{{#each rows}}…{{/each}}`. */
export const blockHelpers = ["each", "if", "list", "unless", "with"] as const;

/** Called in brackets: `(eq a b)`. */
export const subHelpers = ["eq"] as const;

/** Blocks that give their body a new context: only these make room for one `../`. */
export const scopingBlocks: ReadonlySet<string> = new Set(["each", "list", "with"]);

/** Records where the template stands; the precompiler writes the calls, an author cannot. */
export const positionHelper = "at";
