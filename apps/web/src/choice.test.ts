import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Choice,
  choosing,
  overlays,
  patched,
  readChoice,
  themes,
  views,
  writeChoice,
} from "./choice.ts";

const word = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
const choices = fc.record(
  {
    brief: word,
    language: word,
    theme: fc.constantFrom(...themes),
    day: fc.constantFrom("2025-03-31", "1999-12-01"),
    parameters: fc.dictionary(word, word, { minKeys: 1, maxKeys: 3 }),
    compare: word,
    over: fc.constantFrom(...overlays),
    view: fc.constantFrom(...views),
    figure: word,
    page: fc.integer({ min: 1, max: 999 }),
    zoom: word,
  },
  { requiredKeys: [] },
);

test("what is written into the address is read from it", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(readChoice(writeChoice(choice as Choice))).toEqual(choice);
    }),
    { seed: 7 },
  );
});

test("a value that names nothing counts as absent", () => {
  const search = "?brief=&theme=baroque&day=yesterday&view=film&over=under&page=-1&param.x=";
  expect(readChoice(search)).toEqual({});
});

test("another brief leaves the figure, the page, the theme and the parameters behind", () => {
  const choice: Choice = {
    brief: "portfolio",
    language: "en",
    day: "2025-03-31",
    figure: "portfolio/x",
    page: 3,
    theme: "official",
    parameters: { since: "2024-12-31" },
  };
  expect(choosing(choice, "card")).toEqual({ brief: "card", language: "en", day: "2025-03-31" });
  expect(choosing(choice, "portfolio")).toBe(choice);
  expect(patched(choice, { figure: undefined })).not.toHaveProperty("figure");
});
