import { describe, expect, it } from "vitest";
import type { Block, Columns } from "../document/model.ts";
import { themes } from "../theme/themes.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { layout } from "./layout.ts";
import { printPages } from "./print-pages.ts";
import { documentOf, heading, paragraph, row, table } from "./sample-blocks.ts";

const side = (left: readonly Block[], right: readonly Block[]): Columns => ({
  type: "columns",
  columns: [left, right],
  path: "side",
});

function lay(blocks: readonly Block[]) {
  return layout(documentOf(blocks), themes.sheet, fixedComposer);
}

const many = (count: number, mark: string) =>
  Array.from({ length: count }, (_, index) => paragraph(`${mark}${index}`));

describe("columnsStrips", () => {
  it("sets two columns side by side", () => {
    const { pages } = lay([
      side([heading(2, "资金"), paragraph("左")], [heading(2, "实施地"), paragraph("右")]),
    ]);
    expect(printPages(pages).filter((line) => !line.includes("第1页"))).toEqual([
      "1: 53.9,56.5 hei-700 9.5 资金",
      "1: 53.9,61.4 rule to 289.9,61.4 0.6",
      "1: 53.9,76.4 song-400 9 左",
      "1: 311.9,56.5 hei-700 9.5 实施地",
      "1: 311.9,61.4 rule to 541.4,61.4 0.6",
      "1: 311.9,76.4 song-400 9 右",
    ]);
  });

  it("stays whole where the rest of a page is too low", () => {
    const { pages } = lay([...many(30, "文"), side(many(20, "左"), many(10, "右"))]);
    const texts = printPages(pages).filter((line) => line.includes("左0"));
    expect(texts[0]).toMatch(/^2:/);
  });

  it("is cut where both columns can be, when it is higher than a page", () => {
    const { pages, diagnostics } = lay([side(many(60, "左"), many(50, "右"))]);
    const printed = printPages(pages).join("\n");
    expect(printed.match(/左\d/g)).toHaveLength(60);
    expect(printed.match(/右\d/g)).toHaveLength(50);
    expect(diagnostics.map((one) => `${one.rule} ${one.severity}`)).toEqual([
      "taller-than-page note",
    ]);
  });

  it("stacks its columns at full width where there is nowhere to cut", () => {
    const high = table(
      Array.from({ length: 30 }, (_, index) => row([`甲${index}`.padEnd(900, "长"), "1"])),
    );
    const { pages } = lay([side([high], many(3, "右"))]);
    const printed = printPages(pages).join("\n");
    expect(printed.match(/长/g)?.length).toBeGreaterThan(30 * 890);
    expect(printed.match(/右\d/g)).toHaveLength(3);
    expect(printed).toContain(`541.4`);
  });

  /** Where texts begin, from left to right. */
  function startsOf(blocks: readonly Block[], texts: readonly string[]) {
    const { pages, diagnostics } = lay(blocks);
    const printed = printPages(pages);
    const starts = texts.map((text) => {
      const line = printed.find((one) => one.endsWith(` ${text}`)) ?? "";
      const [, xPt = "", yPt = ""] = /^1: ([\d.]+),([\d.]+)/.exec(line) ?? [];
      return { xPt: Number(xPt), yPt: Number(yPt) };
    });
    return { starts, rules: diagnostics.map((one) => one.rule) };
  }

  /** A table of so many columns of words beside its name. */
  const wide = (columns: number, name: string) =>
    table([row([name, ...Array.from({ length: columns }, () => "wordword")])], {
      head: [row(Array.from({ length: columns + 1 }, () => "甲"))],
      aligns: Array.from({ length: columns + 1 }, () => "left"),
      weights: [1],
    });

  it("gives a column the width that its table needs, where the one beside it can spare it", () => {
    const { starts, rules } = startsOf([side([wide(6, "左")], [wide(1, "右")])], ["左", "右"]);
    const [left = { xPt: 0, yPt: 0 }, right = { xPt: 0, yPt: 0 }] = starts;
    expect(rules).toEqual([]);
    expect(right.yPt).toBeCloseTo(left.yPt, 1);
    expect(right.xPt).toBeGreaterThan(311.9 + 3);
  });

  it("stacks tables that cannot stand beside each other", () => {
    const { starts, rules } = startsOf([side([wide(6, "左")], [wide(6, "右")])], ["左", "右"]);
    const [left = { xPt: 0, yPt: 0 }, right = { xPt: 0, yPt: 0 }] = starts;
    expect(rules).toEqual([]);
    expect(right.xPt).toBeCloseTo(left.xPt, 1);
    expect(right.yPt).toBeGreaterThan(left.yPt + 20);
  });
});
