import { describe, expect, test } from "vitest";
import { displayText } from "./display.ts";
import { formatPoints } from "./points.ts";
import { quantity } from "./sample-quantity.ts";
import { formatTimes } from "./times.ts";

const nbsp = "\u00a0";
const all = ["zh-CN", "en", "ru"] as const;

describe("percentage points", () => {
  test.each([
    ["0.06", "6个百分点", "6_percentage points", "6_п._п."],
    ["0.01", "1个百分点", "1_percentage point", "1_п._п."],
    ["0.0125", "1.3个百分点", "1.3_percentage points", "1,3_п._п."],
    ["-0.06", "−6个百分点", "−6_percentage points", "−6_п._п."],
  ])("%s", (value, ...words) => {
    const shown = all.map((language) =>
      displayText(formatPoints(quantity("ratio", value, "1"), language, "text")),
    );
    expect(shown.map((text) => text.replaceAll(nbsp, "_"))).toEqual(words);
  });

  test("keep their decimal and lose their unit in a cell, where unknown is a dash", () => {
    expect(displayText(formatPoints(quantity("ratio", "0.06", "1"), "en", "table"))).toBe("6.0");
    expect(displayText(formatPoints(quantity("ratio", undefined, "1"), "en", "table"))).toBe("—");
    expect(displayText(formatPoints(quantity("ratio", undefined, "1"), "zh-CN", "text"))).toBe(
      "不详",
    );
  });
});

describe("times", () => {
  test.each([
    ["2", "2倍", "2_times", "2_раза"],
    ["3.24", "3.2倍", "3.2_times", "3,2_раза"],
    ["5", "5倍", "5_times", "5_раз"],
    ["21", "21倍", "21_times", "21_раз"],
    ["22", "22倍", "22_times", "22_раза"],
  ])("%s", (value, ...words) => {
    const shown = all.map((language) =>
      displayText(formatTimes(quantity("ratio", value, "1"), language, "text")),
    );
    expect(shown.map((text) => text.replaceAll(nbsp, "_"))).toEqual(words);
  });
});
