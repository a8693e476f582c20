import fc from "fast-check";
import { expect, test } from "vitest";
import { fakeMeasure } from "./fake-measure.ts";
import { createComposer } from "./index.ts";
import type { ComposeOptions, StyledRun } from "./line.ts";
import { createMemory } from "./remember.ts";

const style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" } as const;
const small = { ...style, sizePt: 6, risePt: 4 };

const words = fc.constantFrom("财政厅", "41.33亿元", "，", "（以下", "World Bank", "[3]", "——", "");
const run: fc.Arbitrary<StyledRun> = fc
  .record({
    text: words,
    style: fc.constantFrom(style, small),
    link: fc.option(fc.constantFrom("https://a.example/", "#b"), { nil: undefined }),
    figure: fc.option(fc.constantFrom("a", "b"), { nil: undefined }),
    occurrence: fc.constantFrom(1, 2),
    source: fc.option(fc.constantFrom("wb25", "adb"), { nil: undefined }),
    unbreakable: fc.boolean(),
    breakAfter: fc.boolean(),
  })
  .map((made) => {
    const { link, figure, source, ...rest } = made;
    return {
      ...rest,
      ...(link === undefined ? {} : { link }),
      ...(figure === undefined ? {} : { figure }),
      ...(source === undefined ? {} : { source }),
    };
  });
const options = fc.record({
  language: fc.constantFrom("zh-CN" as const, "en" as const),
  measurePt: fc.constantFrom(60, 100, 200),
  pitchPt: fc.constant(16),
  align: fc.constantFrom("left" as const, "justify" as const),
});

test("what is remembered is what would be composed, whatever hangs on the runs", () => {
  const remembering = createComposer(fakeMeasure);
  const paragraph = fc.tuple(fc.array(run, { minLength: 1, maxLength: 6 }), options);
  fc.assert(
    fc.property(paragraph, ([runs, given]) => {
      const fresh = createComposer({ ...fakeMeasure });
      expect(remembering.compose(runs, given)).toEqual(fresh.compose(runs, given));
      expect(remembering.extent(runs, given)).toEqual(fresh.extent(runs, given));
    }),
    { seed: 20250331, numRuns: 1000 },
  );
});

test("what was measured is composed as if it had not been", () => {
  const paragraph = fc.tuple(fc.array(run, { minLength: 1, maxLength: 6 }), options, fc.boolean());
  fc.assert(
    fc.property(paragraph, ([runs, given, isIndented]) => {
      const wanted = { ...given, ...(isIndented ? { indentPt: 20, hangPt: 5 } : {}) };
      const [measured, fresh] = [
        createComposer({ ...fakeMeasure }),
        createComposer({ ...fakeMeasure }),
      ];
      measured.extent(runs, { language: given.language, pitchPt: given.pitchPt });
      measured.extent(runs, wanted);
      expect(measured.compose(runs, wanted)).toEqual(fresh.compose(runs, wanted));
    }),
    { numRuns: 1000 },
  );
});

test("figures and links are each paragraph's own", () => {
  const composer = createComposer(fakeMeasure);
  const given: ComposeOptions = { language: "zh-CN", measurePt: 200, pitchPt: 16, align: "left" };
  const of = (figure: string) =>
    composer.compose([{ text: "26亿元", style, figure, occurrence: 1 }], given).lines[0]?.runs[0];
  expect(of("portfolio/a")?.figure).toBe("portfolio/a");
  expect(of("portfolio/b")?.figure).toBe("portfolio/b");
  expect(of("portfolio/b")?.glyphs).toBe(of("portfolio/a")?.glyphs);
});

test("a memory keeps what is in use and holds no more than two generations", () => {
  const memory = createMemory<number>(10);
  let made = 0;
  const recall = (key: string) =>
    memory.recall(
      key,
      () => {
        made += 1;
        return made;
      },
      () => 1,
    );
  for (let index = 0; index < 100; index += 1) {
    recall(`${index}`);
    expect(recall("used")).toBe(2);
  }
  expect(made).toBe(101);
  recall("0");
  expect(made).toBe(102);
});
