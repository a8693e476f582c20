import { describe, expect, test } from "vitest";
import { fiscalYearInWords, fiscalYearOf, periodInWords } from "./period.ts";

const plan = { start: "2021-01-01", end: "2025-12-31" };

describe("a period", () => {
  test.each([
    ["zh-CN", "“十四五”期间", "“十四五”期间（2021—2025年）"],
    ["en", "14th Five-Year Plan period", "14th Five-Year Plan period (2021–2025)"],
    ["ru", "период 14-го пятилетнего плана", "период 14-го пятилетнего плана (2021–2025\u00a0гг.)"],
  ] as const)("of whole years has them in brackets in %s", (language, label, words) => {
    expect(periodInWords({ label, ...plan }, language)).toBe(words);
  });

  test("whose name says its year, that is no whole year, or that has no end stands alone", () => {
    const year = { label: "2024年", start: "2024-01-01", end: "2024-12-31" };
    const half = { label: "2021年上半年", start: "2021-01-01", end: "2021-06-30" };
    const open = { label: "自1983年起", start: "1983" };
    for (const period of [year, half, open]) {
      expect(periodInWords(period, "zh-CN")).toBe(period.label);
    }
  });
});

describe("a fiscal year", () => {
  test("is told by its months", () => {
    const year = (name: string) => ({ name, year: 2025, firstMonth: 7 });
    expect(fiscalYearInWords(year("世行"), "zh-CN")).toBe(
      "世行2025财年（2024年7月1日至2025年6月30日）",
    );
    expect(fiscalYearInWords(year("World Bank"), "en")).toBe(
      "World Bank FY2025 (July 2024 to June 2025)",
    );
    expect(fiscalYearInWords(year("Всемирного банка"), "ru")).toBe(
      "2025 финансовый год Всемирного банка (июль 2024\u00a0г. — июнь 2025\u00a0г.)",
    );
  });

  test("ends on the last day of its last month, in leap years too", () => {
    const year = { name: "", year: 2024, firstMonth: 3 };
    expect(fiscalYearInWords(year, "zh-CN")).toBe("2024财年（2023年3月1日至2024年2月29日）");
  });

  test.each([
    ["2024-06-30", 7, 2024],
    ["2024-07-01", 7, 2025],
    ["2024-12", 7, 2025],
    ["2024-12-31", 1, 2024],
    ["2024", 7, undefined],
    ["2024-Q3", 7, undefined],
  ] as const)("of %s from month %s is %s", (date, first, year) => {
    expect(fiscalYearOf(date, first)).toBe(year);
  });
});
