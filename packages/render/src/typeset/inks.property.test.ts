// What pieces show is remembered by style and text: nothing that was set before may change what is set now.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "./classes.ts";
import { fakeMeasure } from "./fake-measure.ts";
import { createComposer, type Measure, type Style, type StyledRun } from "./index.ts";

const parts = fc.constantFrom(
  ..."贷款项目，。；：（）《》“”‘’？！—～…·/-1234.5%‰Aé ".split(""),
  ...[
    "——",
    "2021",
    "World",
    "don’t",
    "km/h",
    "？！",
    "e\u0301",
    "贷\ufe00",
    "\u00ad",
    "\u00a0",
    "\ufeff",
    "龘",
  ],
);

const styles: readonly Style[] = [
  { slot: "song", weight: 400, sizePt: 10, color: "#000000" },
  { slot: "song", weight: 400, sizePt: 10, color: "#ff0000" },
  { slot: "song", weight: 400, sizePt: 8, color: "#000000" },
  { slot: "song", weight: 400, sizePt: 10, color: "#000000", trackingEm: 0.1 },
  { slot: "song", weight: 400, sizePt: 10, color: "#000000", risePt: 3 },
];

// The same signs are a word or none by what follows in the next run.
const texts = fc.oneof(
  fc.array(parts, { minLength: 1, maxLength: 12 }).map((all) => all.join("")),
  fc.constantFrom("a’", "’b", "a/", "b", "贷", "，", "贷/款"),
);

const run: fc.Arbitrary<StyledRun> = fc.record(
  {
    text: texts,
    style: fc.constantFrom(...styles),
    boxPt: fc.constantFrom(12, 20),
  },
  { requiredKeys: ["text", "style"] },
);

const paragraph = fc.record({
  runs: fc.array(run, { minLength: 1, maxLength: 4 }),
  language: fc.constantFrom<Language>("zh-CN", "en", "ru"),
  measurePt: fc.integer({ min: 30, max: 200 }),
});

/** A solidus that is set wider between hanzi. */
const measure: Measure = {
  ...fakeMeasure,
  shape: (...asked) =>
    fakeMeasure
      .shape(...asked)
      .map((glyph) => (glyph.text === "/" ? { ...glyph, advanceEm: 0.3 } : glyph)),
};

const options = { pitchPt: 16, align: "justify", hyphenate: true } as const;

test("a paragraph is set as it would be if it were the first", () => {
  const used = createComposer({ ...measure });
  const colors = new Set<string>();
  fc.assert(
    fc.property(paragraph, ({ runs, language, measurePt }) => {
      const own = { ...options, language, measurePt };
      const { lines } = used.compose(runs, own);
      expect(lines).toEqual(createComposer({ ...measure }).compose(runs, own).lines);
      for (const line of lines) for (const { color } of line.runs) colors.add(color);
    }),
    { numRuns: 1500 },
  );
  expect([...colors].sort()).toEqual(["#000000", "#ff0000"]);
});
