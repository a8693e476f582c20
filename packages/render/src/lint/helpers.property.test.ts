// Whatever the format helpers print, in any language and form, breaks no rule on wording.
import type { Figure, Quantity } from "@brief/data";
import { datasetWith } from "@brief/data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../brief.ts";
import type { Document } from "../document/model.ts";
import { countUnits } from "../format/count-units.ts";
import { displayText } from "../format/display.ts";
import { formatQuantity } from "../format/quantity.ts";
import { lintDocument } from "./lint-document.ts";

const facts = datasetWith({});
const digits = fc.bigInt({ min: 0n, max: 999_999_999_999n }).map(String);
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 9 }))
  .map(([whole, tenth]) => `${whole}.${tenth}`);
const year = fc.integer({ min: 1980, max: 2035 });
const date = fc.oneof(
  year.map(String),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-")),
  fc.tuple(year, fc.constantFrom("H1", "H2", "Q1", "Q4")).map(([y, part]) => `${y}-${part}`),
);
const qualifier = fc.constantFrom("exact", "approx", "more-than", "nearly", "less-than", "rounded");
const sorts = fc.oneof(
  fc.record({
    type: fc.constant("money"),
    unit: fc.constantFrom("USD", "CNY", "EUR", "JPY", "SEK"),
    value: digits,
  }),
  fc.record({
    type: fc.constant("count"),
    unit: fc.constantFrom(...Object.keys(countUnits)),
    value: digits,
  }),
  fc.record({
    type: fc.constant("ratio"),
    unit: fc.constant("1"),
    value: fc.integer({ min: 0, max: 1000 }).map((n) => String(n / 1000)),
  }),
  fc.record({
    type: fc.constant("measure"),
    unit: fc.constantFrom("km", "ha", "person"),
    value: fc.oneof(digits, decimal),
  }),
  fc.record({ type: fc.constant("date"), unit: fc.constant("date"), value: date }),
);
const quantity = fc.tuple(sorts, qualifier).map(([sort, rough]) => {
  // What the generator makes is of the type; its fields are of wider ones.
  return { ...sort, qualifier: rough, rows: [], sources: [] } as unknown as Quantity;
});

test("every figure as our helpers print it passes every rule, in a sentence and in a cell", () => {
  fc.assert(
    fc.property(
      quantity,
      fc.constantFrom(...languages),
      fc.constantFrom("text", "exact"),
      (one, language, form) => {
        const figure: Figure = { ...one, id: "f" };
        const text = displayText(formatQuantity(one, language, form));
        const words = { type: "text", text } as const;
        const shown = {
          type: "figure",
          figure: "f",
          value: one.value ?? "",
          content: [words],
        } as const;
        const document: Document = {
          language,
          title: "t",
          blocks: [{ type: "paragraph", variant: "body", path: "1", content: [shown] }],
        };
        const found = lintDocument(document, { figures: [figure], facts, literals: new Set() });
        expect(found.map(({ rule }) => [rule, text])).toEqual([]);
      },
    ),
    { seed: 20250331, numRuns: 1500 },
  );
});
