import { expect, test } from "vitest";
import type { Document, Inline } from "./model.ts";
import { inlineText } from "./walk.ts";
import { squeezeInlines, squeezeText } from "./white-space.ts";

type Row = readonly [Document["language"], string, string];

const texts: readonly Row[] = [
  ["zh-CN", "\n  截至\n  2025年，\n\n项目 23 个。\n", "截至2025年，项目23个。"],
  ["zh-CN", "Asian\n  Development Bank", "Asian Development Bank"],
  ["zh-CN", "亚行 ADB 和 世行", "亚行ADB和世行"],
  ["zh-CN", "见 《 目录 》 ， “ 甲 ” —— 乙", "见《目录》，“甲”——乙"],
  ["zh-CN", "CAREC 2030 和 RETA 6455", "CAREC 2030和RETA 6455"],
  ["zh-CN", "表1　题名", "表1　题名"],
  ["zh-CN", "扩展区 𠀀 字", "扩展区𠀀字"],
  ["zh-CN", " \n\t", ""],
  ["zh-CN", "5\u00A0km", "5\u00A0km"],
  ["en", "\n  As of\n  31 March 2025 ", "As of 31 March 2025"],
  ["en", "Finance Bureau ( 财政局 )  of Aksu", "Finance Bureau ( 财政局 ) of Aksu"],
  ["ru", "По состоянию \n на", "По состоянию на"],
  ["en", "The amount is n.a.. The rest", "The amount is n.a. The rest"],
  ["ru", "на 31 марта 2025 г.. Итого", "на 31 марта 2025 г. Итого"],
  [
    "en",
    "and so on... or ../x, version 0.1.0. n.a. .",
    "and so on... or ../x, version 0.1.0. n.a. .",
  ],
  ["zh-CN", "来源n.a..", "来源n.a.."],
];

test.each(texts)("%s: squeezes %j", (language, text, squeezed) => {
  expect(squeezeText(text, language)).toBe(squeezed);
});

const text = (words: string): Inline => ({ type: "text", text: words });
const strong = (...content: Inline[]): Inline => ({ type: "strong", content });
const cite: Inline = { type: "cite", source: "wb25", content: [text("[1]")] };

test("the stop of a sentence after a figure that ends with one is left out, its source mark stays", () => {
  const figure: Inline = { type: "figure", figure: "f", value: "", content: [text("n.a.")] };
  const squeezed = squeezeInlines([text("It is "), figure, text("."), cite, text(" Next.")], "en");
  expect(inlineText(squeezed)).toBe("It is n.a.[1] Next.");
});

const line: Inline = { type: "break" };

const runs: readonly (readonly [Document["language"], readonly Inline[], string])[] = [
  ["zh-CN", [text("项目 "), strong(text(" 甲 ")), text(" 乙")], "项目甲乙"],
  [
    "en",
    [text("the "), strong(text("World "), text(" Bank ")), text(" lends")],
    "the World Bank lends",
  ],
  ["en", [text("the"), strong(text(" Bank")), text(" \n")], "the Bank"],
  ["en", [text("loans\n"), cite, text("\n"), cite, text("\nand")], "loans[1][1] and"],
  ["en", [text("Source: "), cite], "Source: [1]"],
  ["zh-CN", [text("ADB "), cite, text(" ADB")], "ADB[1]ADB"],
  ["en", [text(" one "), line, text(" two ")], "one\ntwo"],
  ["zh-CN", [text("见 "), { type: "link", href: "#t", content: [] }, text(" in")], "见in"],
];

test.each(runs)("%s: squeezes over the edges of elements: %j", (language, content, words) => {
  expect(inlineText(squeezeInlines(content, language))).toBe(words);
});

test("is done once: a second time changes nothing", () => {
  for (const [language, content] of runs) {
    const once = squeezeInlines(content, language);
    expect(squeezeInlines(once, language)).toEqual(once);
  }
});

test("joins the pieces of a text", () => {
  expect(squeezeInlines([text("甲"), text(""), text("乙")], "zh-CN")).toEqual([text("甲乙")]);
});
