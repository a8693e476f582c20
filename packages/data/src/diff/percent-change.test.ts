import { expect, test } from "vitest";
import { isSameNumber, percentagePoints, percentChange } from "./percent-change.ts";

test.each([
  ["140", "150", "7.1"],
  ["150", "140", "-6.7"],
  ["100000000", "100000001", "0"],
  ["-50", "-25", "50"],
  ["0", "5", undefined],
])("%s → %s is %s %%", (old, now, expected) => expect(percentChange(old, now)).toBe(expected));

test("numbers are compared by value", () => {
  expect(isSameNumber("1.50", "1.5")).toBe(true);
  expect(isSameNumber("1.50", "1.51")).toBe(false);
});

test("shares differ by points", () => expect(percentagePoints("0.463", "0.432")).toBe("-3.1"));
