import { describe, expect, test } from "vitest";
import { findInPage, readPageText, type TextPiece } from "./page-text.ts";

/** Each text on a line of its own, 10 pt a letter. */
const lines = (...texts: readonly string[]): readonly TextPiece[] =>
  texts.map((text, index) => ({
    text,
    endsLine: true,
    box: [100, 100 + 20 * index, 10 * [...text].length, 10],
  }));

const find = (query: string, pieces: readonly TextPiece[]) =>
  findInPage(query, readPageText(pieces), pieces);
const count = (query: string, ...texts: readonly string[]): number =>
  find(query, lines(...texts)).length;

describe("findInPage", () => {
  test("finds Chinese over a line end, and marks both lines", () => {
    const [match, ...others] = find("贷款项目", lines("国际金融组织贷款", "项目概况"));
    expect(others).toEqual([]);
    expect(match?.boxes).toEqual([
      [160, 100, 20, 10],
      [100, 120, 20, 10],
    ]);
  });

  test("takes no notice of blanks beside Chinese, on either side", () => {
    expect(count("共26个项目", "共 26 个", "项目")).toBe(1);
    expect(count("共 26 个 项目", "共26个项目")).toBe(1);
    expect(count("清单，IDA", "清单， IDA")).toBe(1);
  });

  test("keeps the blank between Western words, a line end being one", () => {
    expect(count("loan amount", "the loan", "amount")).toBe(1);
    expect(count("loanamount", "the loan", "amount")).toBe(0);
    expect(count("loan  amount", "loan amount")).toBe(1);
  });

  test("finds a word that a line end divides, and one that has a hyphen of its own", () => {
    expect(count("infrastructure", "urban infra-", "structure")).toBe(1);
    expect(count("multi-province", "a multi-", "province loan")).toBe(1);
    expect(count("2015-2020", "in 2015-2020")).toBe(1);
    expect(count("20152020", "in 2015-2020")).toBe(0);
    expect(count("-", "2015-2020")).toBe(1);
  });

  test("does not mind capitals, full width or ligatures", () => {
    expect(count("world bank", "World Bank, WORLD BANK")).toBe(2);
    expect(count("(批准)", "（批准）")).toBe(1);
    expect(count("office", "oﬃce")).toBe(1);
  });

  test("finds every place, side by side, and none of nothing", () => {
    expect(count("1", "111")).toBe(3);
    expect(count("11", "1111")).toBe(2);
    expect(count("", "text")).toBe(0);
    expect(count("  ", "text")).toBe(0);
    expect(count("nowhere", "text")).toBe(0);
  });

  test("joins neighbouring pieces of one line in one mark", () => {
    const pieces: readonly TextPiece[] = [
      { text: "28.26", endsLine: false, box: [100, 100, 50, 20] },
      { text: "亿美元", endsLine: true, box: [152, 106, 30, 12] },
    ];
    expect(find("28.26亿美元", pieces)[0]?.boxes).toEqual([[100, 100, 82, 20]]);
  });

  test("counts text without a place, and marks nothing for it", () => {
    expect(find("年", [{ text: "年份", endsLine: true }])).toEqual([{ boxes: [] }]);
  });
});
