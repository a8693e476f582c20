import { describe, expect, test } from "vitest";
import type { Language } from "../brief.ts";
import { formatRange } from "./range.ts";
import { quantity } from "./sample-quantity.ts";

const nbsp = "\u00a0";
const words = (
  ends: readonly [string, string],
  [type, unit]: readonly ["money" | "count" | "ratio" | "measure" | "date", string],
  language: Language,
): string => {
  const [low, high] = ends.map((value) => quantity(type, value, unit));
  if (low === undefined || high === undefined) throw new Error("two ends");
  const { before, low: from, between, high: to, after } = formatRange(low, high, language);
  return (before + from + between + to + after).replaceAll(nbsp, "_");
};

describe("a range", () => {
  test.each([
    [["0.15", "0.3"], ["ratio", "1"], "15%～30%", "15%–30%", "15–30_%"],
    [
      ["900000000", "1600000000"],
      ["money", "CNY"],
      "9亿～16亿元",
      "CNY_900_million to CNY_1.6_billion",
      "от_900_млн до_1,6_млрд_юаней",
    ],
    [
      ["90000000", "160000000"],
      ["money", "USD"],
      "9000万～1.6亿美元",
      "US$90_million to US$160_million",
      "90–160_млн_долл._США",
    ],
    [["100", "150"], ["measure", "km"], "100～150公里", "100–150_km", "100–150_км"],
    [["2", "5"], ["count", "project"], "2～5个", "2–5_projects", "2–5_проектов"],
    [["1", "2"], ["count", "project"], "1～2个", "1–2_projects", "1–2_проекта"],
    [["2021", "2025"], ["date", "date"], "2021—2025年", "2021–2025", "2021–2025_гг."],
    [
      ["2021-03", "2025-06"],
      ["date", "date"],
      "2021年3月—2025年6月",
      "March 2021 to June 2025",
      "март 2021_г. — июнь 2025_г.",
    ],
  ] as const)("%j of %j", (ends, kind, zh, en, ru) => {
    expect(words(ends, kind, "zh-CN")).toBe(zh);
    expect(words(ends, kind, "en")).toBe(en);
    expect(words(ends, kind, "ru")).toBe(ru);
  });

  test("keeps the scale at both ends where one is in 万 and the other not", () => {
    expect(words(["5000", "200000000"], ["money", "CNY"], "zh-CN")).toBe("5000～2亿元");
  });

  test("keeps a currency at both ends where one has no scale: 5000 alone would be read in millions", () => {
    expect(words(["5000", "200000000"], ["money", "CNY"], "ru")).toBe(
      "от_5000_юаней до_200_млн_юаней",
    );
  });

  test("with an end that is not known says so in its place", () => {
    const low = quantity("measure", undefined, "km");
    const range = formatRange(low, quantity("measure", "150", "km"), "zh-CN");
    expect(range.low + range.between + range.high).toBe("不详～150公里");
  });

  test("of two kinds is refused", () => {
    const [km, ha] = [quantity("measure", "1", "km"), quantity("measure", "2", "ha")];
    expect(() => formatRange(km, ha, "en")).toThrow('a range from measure in "km"');
  });
});
