import { describe, expect, it } from "vitest";
import type { Document } from "../document/model.ts";
import type { LineRun } from "../typeset/line.ts";
import { byLanguage } from "./run-languages.ts";

/** Runs one after another, each glyph 10 pt wide. */
function runs(...texts: readonly string[]): [LineRun, ...LineRun[]] {
  let x = 0;
  const made = texts.map((text): LineRun => {
    const glyphs = [...text].map((one, id) => ({ id, text: one, advancePt: 10 }));
    const xPt = x;
    x += 10 * glyphs.length;
    const style = { face: "serif-400", sizePt: 10, color: "#000000", risePt: 0 };
    return { text, ...style, xPt, widthPt: 10 * glyphs.length, glyphs };
  });
  const [first, ...rest] = made;
  if (first === undefined) throw new Error("no run");
  return [first, ...rest];
}

/** `text` or `language:text`, runs parted by |, with where each starts. */
const stretches = (language: Document["language"], ...texts: readonly string[]) =>
  byLanguage(runs(...texts), language).map(
    (one) =>
      `${one.language === undefined ? "" : `${one.language}:`}${one.runs.map(({ text, xPt }) => `${text}@${xPt / 10}`).join("|")}`,
  );

describe("byLanguage", () => {
  it("parts Western words from Chinese, with all that stands between them", () => {
    expect(stretches("zh-CN", "由World Bank, Phase 2 Loan（贷款）")).toEqual([
      "由@0",
      "en:World Bank, Phase 2 Loan@1",
      "（贷款）@25",
    ]);
  });

  it("goes through runs of several faces", () => {
    expect(stretches("zh-CN", "由World", " Bank", "贷款")).toEqual([
      "由@0",
      "en:World@1| Bank@6",
      "贷款@11",
    ]);
  });

  it("leaves numbers, signs and single letters to the document's language", () => {
    expect(stretches("zh-CN", "P148527，2.55亿美元；A类")).toEqual(["P148527，2.55亿美元；A类@0"]);
    expect(stretches("zh-CN", "版本23481fce11d3")).toEqual(["版本23481fce11d3@0"]);
    expect(stretches("en", "€ 5 — 10 %")).toEqual(["€ 5 — 10 %@0"]);
  });

  it("tells Russian from English, and hanzi in both", () => {
    expect(stretches("zh-CN", "Проект ADB")).toEqual(["ru:Проект@0", " @6", "en:ADB@7"]);
    expect(stretches("en", "the 新疆 Проект x")).toEqual([
      "the @0",
      "zh-CN:新疆@4",
      " @6",
      "ru:Проект@7",
      " x@13",
    ]);
    expect(stretches("ru", "заём ADB: «新疆»")).toEqual([
      "заём @0",
      "en:ADB@5",
      ": «@8",
      "zh-CN:新疆@11",
      "»@13",
    ]);
  });

  it("holds an address together where its line ends", () => {
    expect(stretches("zh-CN", "见https://example.org/a-b/")).toEqual([
      "见@0",
      "en:https://example.org/a-b/@1",
    ]);
  });

  it("keeps a line of one language as it is", () => {
    const line = runs("新疆", "自治区");
    expect(byLanguage(line, "zh-CN")[0]?.runs).toBe(line);
  });
});
