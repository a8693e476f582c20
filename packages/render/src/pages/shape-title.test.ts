import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inlineText } from "../document/walk.ts";
import { themes } from "../theme/themes.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { settingOf } from "./setting.ts";
import { shapeTitle } from "./shape-title.ts";
import { cost, partingCosts } from "./title-words.ts";

const document = { language: "zh-CN", title: "题", blocks: [] } as const;
const setting = settingOf(document, themes.official, fixedComposer, () => {});
const style = themes.official.looks["zh-CN"].headings[1];

const linesOf = (text: string): readonly string[] => {
  const piece = { content: [{ type: "text", text }] as const, style, path: "1" };
  return inlineText(shapeTitle(piece, 20, setting).content).split("\n");
};
const lengths = (lines: readonly string[]) => lines.map((line) => [...line].length);

describe("a title", () => {
  test("of one line, or with line ends of its author, is left as it is", () => {
    expect(linesOf("关于收回资金的通知")).toHaveLength(1);
    const content = [
      { type: "text", text: "关于" },
      { type: "break" },
      { type: "text", text: "收回资金的通知".repeat(4) },
    ] as const;
    const piece = { content, style, path: "1" };
    expect(shapeTitle(piece, 20, setting)).toBe(piece);
  });

  test("parts its words where they part", () => {
    expect(linesOf("某某市财政局关于印发《市级预算绩效管理办法》的通知")).toEqual([
      "某某市财政局关于印发",
      "《市级预算绩效管理办法》的通知",
    ]);
  });

  test("takes a line more rather than two that are equally long", () => {
    const quoted = "《财政部关于进一步加强政府采购需求管理的指导意见》";
    const lines = linesOf(`某某市财政局关于转发${quoted}的通知`);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe("某某市财政局关于转发");
  });

  test("keeps what is no plain text whole: figures, links", () => {
    const figure = {
      type: "figure",
      figure: "f",
      value: "1",
      content: [{ type: "text", text: "一二三四五六七八九十" }],
    } as const;
    const text = { type: "text", text: "关于国际金融组织贷款项目情况的报告" } as const;
    const shaped = shapeTitle({ content: [text, figure], style, path: "1" }, 20, setting);
    expect(shaped.content).toContain(figure);
    expect(inlineText(shaped.content).replaceAll("\n", "")).toBe(
      `${text.text}一二三四五六七八九十`,
    );
  });

  test("of any words loses none, and is never wider than it may be", () => {
    const characters = [..."关于印发新疆财政厅项目的通知《》、（）国际金融组织贷款2025年A和"];
    const titles = fc
      .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 70 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(titles, (title) => {
        const lines = linesOf(title);
        expect(lines.join("")).toBe(title);
        if (lines.length > 1) expect(Math.max(...lengths(lines))).toBeLessThanOrEqual(20);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、》）]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[《（]$/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the places of a title", () => {
  const at = (text: string, word: string) => partingCosts(text)[text.indexOf(word)];

  test("are free before known words, and dear inside them", () => {
    expect(at("关于印发办法的通知", "印发")).toBe(cost.free);
    expect(at("关于印发办法的通知", "发")).toBe(cost.word);
    expect(at("关于印发办法的通知", "的")).toBe(cost.word);
    expect(at("关于2025年预算的通知", "025")).toBe(cost.word);
  });

  test("are none before a mark that hangs on or after an opener", () => {
    expect(at("《办法》、《细则》", "、")).toBe(cost.never);
    expect(at("《办法》、《细则》", "办")).toBe(cost.never);
    expect(at("印发《办法》的通知", "》")).toBe(cost.never);
  });
});
