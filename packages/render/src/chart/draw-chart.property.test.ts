import fc from "fast-check";
import { expect, test } from "vitest";
import { approximateComposer } from "./approximate-composer.ts";
import { sheetCharts } from "./chart-theme.ts";
import { drawChart } from "./draw-chart.ts";
import { placeFlags } from "./flags.ts";
import { chart } from "./sample-chart.ts";

const runs = { seed: 20250331, numRuns: 300 };
const label = fc.constantFrom("六五", "世界银行", "Kizilsu", "Bortala", "日期不详", "1994");
const value = fc.bigInt({ min: 0n, max: 5_000_000_000n }).map(String);
const bars = fc.array(
  fc.record({
    key: fc.stringMatching(/^[a-z]{3}$/),
    label,
    value,
    shown: fc.constantFrom("12.35", "—"),
  }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

test("keeps bars and columns inside their width with finite coordinates of two decimals", () => {
  fc.assert(
    fc.property(bars, fc.constantFrom("bars", "columns"), (data, type) => {
      const { boxes, heightPt } = drawChart(
        chart(type, data, { unit: "单位：亿美元" }),
        sheetCharts,
        432,
        approximateComposer,
      );
      expect(heightPt).toBeGreaterThan(0);
      for (const box of boxes) {
        const numbers = Object.values(box).filter((part) => typeof part === "number");
        for (const number of numbers) {
          expect(Number.isFinite(number)).toBe(true);
          expect(Math.abs(Math.round(number * 100) / 100 - number)).toBeLessThan(1e-9);
        }
        if (box.type === "fill") {
          expect(box.xPt).toBeGreaterThanOrEqual(-0.01);
          expect(box.xPt + box.widthPt).toBeLessThanOrEqual(434);
          expect(box.heightPt).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    runs,
  );
});

test("draws the same picture every time", () => {
  fc.assert(
    fc.property(bars, (data) => {
      const draw = () => drawChart(chart("columns", data), sheetCharts, 432, approximateComposer);
      expect(draw()).toEqual(draw());
    }),
    { ...runs, numRuns: 30 },
  );
});

const poles = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 480 }), fc.integer({ min: 10, max: 60 })), {
    maxLength: 9,
  })
  .map((flags) => flags.sort(([a], [b]) => a - b).map(([xPt, widthPt]) => ({ xPt, widthPt })));

test("never lets two flags of one tier overlap", () => {
  fc.assert(
    fc.property(poles, (flags) => {
      const places = placeFlags(flags, 487.5);
      const spans = flags.map(({ xPt, widthPt }, index) => {
        const { tier, side } = places[index] ?? { tier: 0, side: "right" };
        return side === "right"
          ? { tier, from: xPt, to: xPt + 3 + widthPt }
          : { tier, from: xPt - 3 - widthPt, to: xPt };
      });
      for (const [index, a] of spans.entries()) {
        expect(a.from).toBeGreaterThanOrEqual(0);
        expect(a.to).toBeLessThanOrEqual(487.5);
        for (const b of spans.slice(index + 1)) {
          expect(a.tier !== b.tier || a.to <= b.from || a.from >= b.to).toBe(true);
        }
      }
    }),
    runs,
  );
});
