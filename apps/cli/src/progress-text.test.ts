import { expect, test } from "vitest";
import { paceOf, progressText } from "./progress-text.ts";

test.each([
  { done: 3, total: 1000, pace: undefined, told: "3/1000" },
  { done: 120, total: 1000, pace: 8, told: "120/1000  8.0/s  2 min left" },
  { done: 900, total: 1000, pace: 12.34, told: "900/1000  12.3/s  8 s left" },
  { done: 1, total: 10_001, pace: 0.5, told: "1/10001  0.5/s  5.6 h left" },
  { done: 1000, total: 1000, pace: 8, told: "1000/1000" },
])("tells $told", ({ done, total, pace, told }) => {
  expect(progressText(done, total, pace)).toBe(told);
});

test("what stood before the work began does not count as done fast", () => {
  expect(paceOf({ since: 1000, from: 500 }, 520, 11_000)).toBe(2);
  expect(paceOf({ since: 1000, from: 500 }, 500, 11_000)).toBeUndefined();
  expect(paceOf({ since: 1000, from: 500 }, 501, 1100)).toBeUndefined();
});
