import { describe, expect, it } from "vitest";
import { type ColumnDemand, fitsEasily, solveColumns } from "./solve-columns.ts";

const of = (minPt: number, maxPt: number, weight?: number): ColumnDemand => ({
  minPt,
  maxPt,
  ...(weight === undefined ? {} : { weight }),
});

describe("solveColumns", () => {
  const cases: readonly (readonly [string, readonly ColumnDemand[], readonly number[], boolean])[] =
    [
      [
        "gives the free width to the column with a weight",
        [of(20, 30, 1), of(10, 20)],
        [80, 20],
        true,
      ],
      ["shares the free width by weight", [of(5, 10, 3), of(5, 10, 1)], [75, 25], true],
      [
        "lets no weighted column fall under its words",
        [of(5, 10, 9), of(5, 40, 1)],
        [60, 40],
        true,
      ],
      ["wraps weighted columns first", [of(20, 200, 1), of(10, 40)], [60, 40], true],
      ["spreads columns without a weight", [of(5, 20), of(5, 40)], [40, 60], true],
      ["says when the words are wider than the page", [of(90, 90), of(60, 60)], [60, 40], false],
    ];
  for (const [name, demands, widths, fits] of cases) {
    it(name, () => {
      const solved = solveColumns(demands, 100);
      expect(solved.widthsPt.map((width) => Math.round(width * 1000) / 1000)).toEqual(widths);
      expect(solved.fits).toBe(fits);
    });
  }

  it("gives columns that share an easy width before it lets one have more", () => {
    const demands = [
      { ...of(10, 90, 3), easyPt: 40 },
      { ...of(10, 45, 1), easyPt: 45 },
    ];
    expect(solveColumns(demands, 100).widthsPt).toEqual([55, 45]);
  });

  it("calls a measure easy that holds natural columns whole and the others a few words wide", () => {
    const demands = [{ ...of(10, 200, 1), easyPt: 40 }, of(10, 60)];
    expect(fitsEasily(demands, 100)).toBe(true);
    expect(fitsEasily(demands, 99)).toBe(false);
    expect(solveColumns(demands, 99).fits).toBe(true);
  });

  it("narrows natural columns where the weighted one would fall under its words", () => {
    const { widthsPt, fits } = solveColumns([of(50, 200, 1), of(20, 60)], 100);
    expect(fits).toBe(true);
    expect(widthsPt[0]).toBeGreaterThanOrEqual(50);
    expect(widthsPt[1]).toBeGreaterThanOrEqual(20);
    expect((widthsPt[0] ?? 0) + (widthsPt[1] ?? 0)).toBeCloseTo(100);
  });
});
