import { describe, expect, it } from "vitest";
import type { Block, Table } from "../document/model.ts";
import { themes } from "../theme/themes.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { layout } from "./layout.ts";
import { cell, documentOf, row, table, words } from "./sample-blocks.ts";
import type { Page } from "./strip.ts";

function lay(blocks: readonly Block[]) {
  const { pages, diagnostics } = layout(documentOf(blocks), themes.bulletin, fixedComposer);
  return { pages, rules: diagnostics.map((one) => one.rule) };
}

/** The words of each strip of a page; a repeated strip in brackets. */
function stripsOf(page: Page | undefined): readonly string[] {
  return (page?.placed ?? []).map((one) => {
    const text = one.strip.boxes
      .flatMap((box) =>
        box.type === "line" ? [box.line.runs.map((run) => run.text).join("")] : [],
      )
      .join("|");
    return one.repeated === true ? `[${text}]` : text;
  });
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => row([`甲${index}`, `${index}`]));

describe("tableStrips", () => {
  it("sets 续表, the unit and the head where the table runs on", () => {
    const { pages } = lay([table(rows(60), { caption: "表1　题", unit: "单位：个" })]);
    expect(stripsOf(pages[0]).slice(0, 3)).toEqual(["表1　题|单位：个", "甲|乙", "甲0|0"]);
    expect(stripsOf(pages[1]).slice(0, 2)).toEqual(["[续表|单位：个|甲|乙]", "甲35|35"]);
  });

  it("leaves no fewer than four rows beside the total on a page", () => {
    const foot = [row(["合计", "9"])];
    const { pages } = lay([table(rows(36), { foot })]);
    expect(stripsOf(pages[1])).toEqual([
      "[甲|乙]",
      "甲32|32",
      "甲33|33",
      "甲34|34",
      "甲35|35",
      "合计|9",
    ]);
  });

  it("keeps a head across the body with its rows", () => {
    const group = row([cell("组", { colspan: 2, header: true })]);
    const { pages } = lay([table([...rows(35), group, ...rows(3)])]);
    expect(stripsOf(pages[1])[1]).toBe("组");
  });

  it("keeps a short table whole", () => {
    const filler: Block[] = Array.from({ length: 30 }, (_, index) => ({
      type: "paragraph",
      variant: "body",
      content: words(`${index}`),
      path: `${index}`,
    }));
    const { pages } = lay([...filler, table(rows(5))]);
    expect(stripsOf(pages[1])).toHaveLength(6);
  });

  it("divides a row that is higher than a page, all cells in step", () => {
    const long = "长".repeat(40 * 60);
    const { pages, rules } = lay([table([row([long, "1"]), row(["乙", "2"])])]);
    expect(pages.length).toBeGreaterThan(1);
    expect(rules).toEqual([]);
    const printed = pages.flatMap(stripsOf).filter((text) => !text.startsWith("["));
    expect(printed.join("").match(/长/g)).toHaveLength(40 * 60);
  });

  it("deals the lines of a cell over several rows out to them", () => {
    const body = [row([cell("甲乙丙丁".repeat(12), { rowspan: 3 }), "1"]), row(["2"]), row(["3"])];
    const { pages } = lay([table(body, { aligns: ["left", "right"], weights: [0, 1] })]);
    const strips = stripsOf(pages[0]);
    expect(strips).toHaveLength(4);
    expect(strips.slice(1).map((text) => text.split("|").length)).toEqual([2, 2, 1]);
  });

  it("makes the last of the rows higher where a cell over them needs more", () => {
    const body = [row([cell("甲".repeat(200), { rowspan: 2 }), "1"]), row(["2"])];
    const { pages } = lay([table(body)]);
    const printed = pages.flatMap(stripsOf).join("");
    expect(printed.match(/甲/g)).toHaveLength(201);
    expect(pages[0]?.placed.at(-1)?.strip.heightPt).toBeGreaterThan(18);
  });

  it("sets a rule under a head cell that spans columns", () => {
    const head = [
      row([cell("机构", { rowspan: 2 }), cell("承诺额", { colspan: 2 })]),
      row(["贷款", "赠款"]),
    ];
    const { pages } = lay([
      table([row(["甲", "1", "2"])], { head, aligns: ["left", "right", "right"] }),
    ]);
    const rules = pages[0]?.placed[0]?.strip.boxes.filter((box) => box.type === "rule");
    expect(rules?.map((rule) => rule.thicknessPt)).toEqual([1.2, 0.4, 0.6]);
  });

  it("rules the rows whose cells hold a second line, and no others", () => {
    const hairs = (one: Table) =>
      lay([one]).pages[0]?.placed.flatMap((placed) =>
        placed.strip.boxes.filter((box) => box.type === "rule" && box.thicknessPt === 0.25),
      ).length;
    const twoLines = cell("", {
      content: [
        ...words("6.58亿美元"),
        { type: "break" },
        { type: "small", content: words("清单") },
      ],
    });
    expect(hairs(table([row(["甲", twoLines]), row(["乙", "1"])]))).toBe(1);
    expect(hairs(table([row(["甲".repeat(80), "1"]), row(["乙", "1"])]))).toBe(0);
  });

  it("says when the columns are wider than the page", () => {
    const content = [{ type: "nobreak" as const, content: words("宽".repeat(30)) }];
    const wide = cell("", { content });
    expect(lay([table([row([wide, wide])])]).rules).toContain("table-too-wide");
  });

  it("says when the head is too high to be repeated", () => {
    const head = [row(["甲".repeat(800), "乙"])];
    expect(lay([table(rows(60), { head, weights: [1, 0] })]).rules).toEqual([
      "table-head-too-high",
    ]);
  });

  it("puts the unit on a line of its own where the caption leaves no room", () => {
    const { pages } = lay([
      table(rows(2), { caption: "表1　".padEnd(36, "题"), unit: "单位：亿美元" }),
    ]);
    const boxes = pages[0]?.placed[0]?.strip.boxes ?? [];
    expect(boxes.map((box) => box.yPt)).toEqual([0, 18]);
  });
});
