// What each inline helper takes, by the types of a view's schema.
import type { Leaf } from "../view/schema.ts";
import type { inlineHelpers } from "./known-helpers.ts";

type InlineHelper = (typeof inlineHelpers)[number];

const quantities: readonly Leaf[] = ["money", "count", "ratio", "measure", "date", "figure"];

/** `cite` takes anything that names its sources, `literal` what is typed. */
export const helperTypes: Readonly<Record<InlineHelper, readonly Leaf[] | "sources" | "literal">> =
  {
    amount: ["money"],
    cite: "sources",
    count: ["count"],
    date: ["date"],
    figure: quantities,
    literal: "literal",
    measure: ["measure"],
    percent: ["ratio"],
    plural: ["count", "measure"],
    rate: ["ratio", "measure"],
    text: ["text"],
    year: ["date"],
  };

/** Helpers whose output carries the figure: what is only asked of, cited or agreed with is not printed. */
export const printingHelpers: ReadonlySet<string> = new Set([
  "amount",
  "count",
  "date",
  "figure",
  "measure",
  "percent",
  "rate",
  "year",
] satisfies InlineHelper[]);
