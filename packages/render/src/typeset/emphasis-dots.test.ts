import { expect, test } from "vitest";
import { fakeMeasure } from "./fake-measure.ts";
import { createComposer } from "./index.ts";
import type { Style, StyledRun } from "./line.ts";

const style: Style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" };

function compose(runs: readonly StyledRun[], measurePt: number) {
  const options = { language: "zh-CN", measurePt, pitchPt: 16, align: "justify" } as const;
  return createComposer(fakeMeasure).compose(runs, options).lines;
}

test("one dot under the middle of each hanzi, none under marks or Western words", () => {
  const [line] = compose(
    [
      { text: "要", style },
      { text: "稳、增GDP", style, dotted: true },
    ],
    200,
  );
  expect(line?.dots?.map(({ xPt }) => xPt)).toEqual([15, 35]);
  // Under the box of the hanzi (its foot lies 0.12 em under the baseline), inside the pitch.
  for (const { yPt, radiusPt } of line?.dots ?? []) {
    expect(yPt - radiusPt).toBeGreaterThan((line?.baselinePt ?? 0) + 1.2);
    expect(yPt + radiusPt).toBeLessThan(line?.heightPt ?? 0);
  }
});

test("dots follow their hanzi over lines, and through the even stretch", () => {
  const lines = compose([{ text: "一二三四五六七八九十甲乙丙", style, dotted: true }], 54);
  for (const line of lines) {
    const glyphs = line.runs.flatMap((run) => run.glyphs);
    expect(line.dots).toHaveLength(glyphs.length);
    const last = line.dots?.at(-1)?.xPt ?? 0;
    expect(last).toBeCloseTo(line.widthPt - 5, 3);
  }
});

test("a line without emphasis has none", () => {
  expect(compose([{ text: "一二三", style }], 100)[0]).not.toHaveProperty("dots");
});
