// The composer on paragraphs of any make, with made-up advances and with the faces of the pack.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fakeMeasure } from "../src/typeset/fake-measure.ts";
import { type ComposeOptions, createComposer, type StyledRun } from "../src/typeset/index.ts";
import { readFaces } from "../typeset-dump/main.ts";
import {
  anyAlign,
  anyRuns,
  anyWidth,
  breakFaults,
  emPt,
  placeFaults,
  plainText,
  textOf,
  visible,
} from "./any-paragraph.ts";

const seed = 20251127;
const style = { slot: "song", weight: 400, sizePt: emPt, color: "#000000" } as const;

const optionsOf = (widthEm: number, align: ComposeOptions["align"]): ComposeOptions => ({
  language: "zh-CN",
  measurePt: widthEm * emPt,
  pitchPt: 21,
  align,
});
const sourceOf = (runs: readonly StyledRun[]) => runs.map(({ text }) => text).join("");

describe.each([
  ["made-up advances", fakeMeasure, 500],
  ["the faces of the pack", readFaces().measure, 150],
])("with %s", (_, measure, numRuns) => {
  // A measure of its own each time: nothing is remembered from one paragraph to the next.
  const compose = (runs: readonly StyledRun[], options: ComposeOptions) =>
    createComposer({ ...measure }).compose(runs, options).lines;

  test("nothing is lost, added or moved", () => {
    fc.assert(
      fc.property(anyRuns, anyWidth, anyAlign, (runs, widthEm, align) => {
        const set = compose(runs, optionsOf(widthEm, align)).map(textOf).join("");
        expect(visible(set)).toBe(visible(sourceOf(runs)));
      }),
      { seed, numRuns },
    );
  });

  test("where every stretch fits, breaks and places keep to the rules", () => {
    let judged = 0;
    fc.assert(
      fc.property(anyRuns, anyWidth, anyAlign, (runs, widthEm, align) => {
        const options = optionsOf(widthEm, align);
        const { minPt } = createComposer({ ...measure }).extent(runs, options);
        if (minPt > options.measurePt) return;
        judged += 1;
        const lines = compose(runs, options);
        expect(breakFaults(lines, sourceOf(runs))).toEqual([]);
        expect(placeFaults(lines, options, measure)).toEqual([]);
      }),
      { seed, numRuns },
    );
    expect(judged).toBeGreaterThan(numRuns / 3);
  });

  test("the same text gives the same lines, and lines put together the same breaks", () => {
    fc.assert(
      fc.property(plainText, anyWidth, anyAlign, (text, widthEm, align) => {
        const options = optionsOf(widthEm, align);
        const once = compose([{ text, style }], options);
        expect(compose([{ text, style }], options)).toEqual(once);
        const joined = once.map(textOf).join("");
        const again = compose([{ text: joined, style }], options);
        expect(again.map(textOf)).toEqual(once.map(textOf));
      }),
      { seed, numRuns: Math.ceil(numRuns / 3) },
    );
  });
});
