import { evaluateFormula, type Qualifier, type Quantity } from "@brief/data";
import { describe, expect, test } from "vitest";
import { type ComparisonOf, compareQuantities } from "./comparison.ts";

const source = { id: "s1" };

function count(value: string | undefined, qualifier: Qualifier = "exact"): Quantity {
  const row = { table: "aggregates", id: `r${value}` };
  const base = {
    type: "count",
    unit: "project",
    qualifier,
    rows: [row],
    sources: [source],
  } as const;
  return value === undefined ? { ...base, value, reason: "not-in-sources" } : { ...base, value };
}
const compare = (
  now: string | undefined,
  before: string | undefined,
  rest: Partial<ComparisonOf> = {},
) => compareQuantities({ now: count(now), before: count(before), period: "2024年", ...rest });

describe("a comparison", () => {
  test.each([
    ["23", "20", "growth"],
    ["20", "23", "fall"],
    ["20", "20", "same"],
    ["20.0", "20", "same"],
    ["0", "0", "same"],
    ["12", "0", "from-zero"],
    ["0", "12", "fall"],
    [undefined, "12", "unknown"],
    [undefined, undefined, "unknown"],
    ["12", undefined, "base-unknown"],
  ])("of %s with %s is %s", (now, before, expected) => {
    expect(compare(now, before).case).toBe(expected);
  });

  test("of bounds is none, of about figures is about", () => {
    const bound = compareQuantities({
      now: count("23", "more-than"),
      before: count("20"),
      period: "2024年",
    });
    expect(bound.case).toBe("bounded");
    const about = compareQuantities({
      now: count("23", "approx"),
      before: count("20"),
      period: "2024年",
    });
    expect([about.case, about.change.qualifier, about.rate.qualifier]).toEqual([
      "growth",
      "approx",
      "approx",
    ]);
  });

  test("of two definitions or two units is none, whatever the numbers", () => {
    expect(compare("23", "20", { redefined: true }).case).toBe("redefined");
    const other: Quantity = { ...count("20"), unit: "loan" };
    expect(compare("23", "20", { before: other }).case).toBe("redefined");
    const restated = compare("23", "20", { redefined: true, restated: count("21") });
    expect([restated.hasRestated, restated.restated.value]).toEqual([true, "21"]);
  });

  test("says a multiple from the double on, and no rate from zero or below", () => {
    expect(compare("39", "20").hasTimes).toBe(false);
    expect(compare("40", "20").hasTimes).toBe(true);
    expect(compare("20", "40").hasTimes).toBe(false);
    expect(compare("12", "0").hasRate).toBe(false);
    expect(compare("12", "-4").hasRate).toBe(false);
  });

  test("computes each figure that it prints by a formula down to the rows of both sides", () => {
    const { change, rate, times } = compare("20", "25");
    expect([change.value, rate.value, times.value]).toEqual(["5", "0.2", "0.8"]);
    for (const figure of [change, rate, times]) {
      expect(figure.formula && evaluateFormula(figure.formula)).toBe(figure.value);
      expect(figure.sources).toEqual([source]);
      expect(figure.rows).not.toEqual([]);
    }
    expect(rate.formula?.inputs[0]?.formula?.operation).toBe("difference");
  });

  test("of days is refused", () => {
    const day: Quantity = { ...count("2024-01-01"), type: "date", unit: "date" };
    expect(() => compareQuantities({ now: day, before: day, period: "" })).toThrow("two days");
  });
});
