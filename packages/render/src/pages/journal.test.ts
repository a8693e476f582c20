// The numbers of a journal's page, read from pages that were laid out.
import { describe, expect, it } from "vitest";
import type { Block, Document } from "../document/model.ts";
import { colours } from "../theme/colours.ts";
import { themes } from "../theme/themes.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { layout } from "./layout.ts";
import { documentOf, figure, heading, paragraph, row, table, words } from "./sample-blocks.ts";
import type { Box, Page } from "./strip.ts";

const text = (count: number) => "财政收入平稳增长支出保障有力".repeat(count);
const masthead: Block = {
  type: "masthead",
  name: "专题",
  issue: words("第3期"),
  mark: "示例",
  path: "masthead",
};
const pull: Block = {
  type: "key-figures",
  variant: "pull",
  path: "pull",
  items: [
    {
      type: "key-figure",
      label: words("的承诺额投向城建"),
      content: [figure("a", "45.9", "%")],
      path: "pull.1",
    },
  ],
};
const amounts = table([row(["世行", "1.00"]), row(["亚行", "2.00"])], { caption: "表1　各方" });

const blocks: readonly Block[] = [
  masthead,
  heading(1, "四十年外贷资金投向了哪里"),
  paragraph("——从公开记录看", "subtitle"),
  paragraph("资料组", "author"),
  paragraph(text(9), "abstract", "abstract"),
  paragraph(text(9), "body", "first"),
  pull,
  heading(2, "一、从公路到城市"),
  paragraph(text(8), "body", "second"),
  amounts,
  ...Array.from({ length: 30 }, (_, at) => paragraph(text(8), "body", `more ${at}`)),
];

interface Spot {
  readonly box: Box;
  readonly xPt: number;
  readonly yPt: number;
}

const lay = (own: readonly Block[], extra: Partial<Document> = {}) =>
  layout(documentOf(own, extra), themes.journal, fixedComposer).pages;

function spotsOf(page: Page | undefined): readonly Spot[] {
  if (page === undefined) throw new Error("no such page");
  const strips = page.placed.flatMap(({ strip, xPt, yPt }) =>
    strip.boxes.map((box) => ({ box, xPt: xPt + box.xPt, yPt: yPt + box.yPt })),
  );
  const furniture = page.furniture.map((box) => ({ box, xPt: box.xPt, yPt: box.yPt }));
  return [...strips, ...furniture];
}

/** Lines of a node with the tops of their em boxes. */
function linesOf(spots: readonly Spot[], source: string) {
  return spots.flatMap(({ box, xPt, yPt }) => {
    const run = box.type === "line" ? box.line.runs[0] : undefined;
    if (box.type !== "line" || box.source !== source || run === undefined) return [];
    const characters = box.line.runs.map((one) => one.text).join("").length;
    const topPt = yPt + box.line.baselinePt - 0.88 * run.sizePt;
    return [{ xPt: xPt + run.xPt, topPt, sizePt: run.sizePt, color: run.color, characters }];
  });
}

const mm = (pt: number): number => Math.round((pt / 72) * 25.4 * 100) / 100;
const round = (pt: number): number => Math.round(pt * 100) / 100;
const fillsOf = (spots: readonly Spot[]) =>
  spots.flatMap(({ box, xPt, yPt }) => (box.type === "fill" ? [{ box, xPt, yPt }] : []));
const rulesOf = (spots: readonly Spot[], source: string) =>
  spots.flatMap(({ box, xPt, yPt }) =>
    box.type === "rule" && box.source === source ? [{ box, xPt, yPt }] : [],
  );

describe("a page of the journal", () => {
  const pages = lay(blocks, { foot: words("资料截至2025年9月30日") });
  const spots = spotsOf(pages[0]);
  const [title] = linesOf(spots, "四十年外贷资金投向了哪里");
  const [subtitle] = linesOf(spots, "——从公开记录看");
  const first = linesOf(spots, "first");

  it("has a tab at 16 mm, and a rule under it that touches it, on every page", () => {
    for (const page of pages.slice(0, 2)) {
      const own = spotsOf(page);
      const tab = fillsOf(own).find(({ box }) => box.color === colours.navy);
      expect([mm(tab?.xPt ?? 0), mm(tab?.yPt ?? 0), tab?.box.heightPt]).toEqual([19.8, 16, 15]);
      // Two characters of 7 pt and 7 pt on both sides; the composer of tests knows no tracking.
      expect(round(tab?.box.widthPt ?? 0)).toBe(28.01);
      const source = page === pages[0] ? "masthead" : "";
      const [rule] = rulesOf(own, source);
      expect(rule?.box.thicknessPt).toBe(0.5);
      expect(round((rule?.yPt ?? 0) - 0.25)).toBe(round((tab?.yPt ?? 0) + 15));
      expect(linesOf(own, source).some((line) => line.color === colours.white)).toBe(true);
    }
  });

  it("starts the title at 26 mm, the subtitle 12.5 pt under it, the text at 83 mm", () => {
    expect([mm(title?.xPt ?? 0), mm(title?.topPt ?? 0)]).toEqual([19.8, 26]);
    expect(round((subtitle?.topPt ?? 0) - (title?.topPt ?? 0) - 25)).toBe(12.5);
    expect(mm(first[0]?.topPt ?? 0)).toBe(83);
  });

  it("sets the abstract on a tint, 12 and 9 pt from its em boxes", () => {
    const lines = linesOf(spots, "abstract");
    const tints = fillsOf(spots).filter(({ box }) => box.source === "abstract");
    const last = tints.at(-1);
    expect(lines).toHaveLength(3);
    expect(new Set(tints.map(({ box }) => box.color))).toEqual(new Set([colours.journalTint]));
    expect(round((lines[0]?.topPt ?? 0) - (tints[0]?.yPt ?? 0))).toBe(9);
    expect(round((lines[0]?.xPt ?? 0) - (tints[0]?.xPt ?? 0))).toBe(12);
    const bottomPt = (last?.yPt ?? 0) + (last?.box.heightPt ?? 0);
    expect(round(bottomPt - (lines[2]?.topPt ?? 0) - 9.5)).toBe(9);
    // 10.5 pt to the line box of the text.
    expect(Math.abs((first[0]?.topPt ?? 0) - 3.25 - bottomPt - 10.5)).toBeLessThan(0.1);
  });

  it("has two columns of 22 characters, 21 pt apart, on a grid of 17 pt", () => {
    expect(first[1]?.characters).toBe(22);
    const body = ["first", "second", ...Array.from({ length: 30 }, (_, at) => `more ${at}`)];
    const lines = pages
      .slice(0, 2)
      .map((page) => body.flatMap((one) => linesOf(spotsOf(page), one)));
    const lefts = new Set(lines.flat().map(({ xPt }) => round(xPt)));
    const leftPt = round(first[1]?.xPt ?? 0);
    const secondPt = round(leftPt + 231 + 21);
    expect(
      [...lefts].every((x) => [leftPt, leftPt + 21, secondPt, secondPt + 21].includes(x)),
    ).toBe(true);
    for (const own of lines) {
      const firstPt = own[0]?.topPt ?? 0;
      for (const line of own) {
        const steps = (line.topPt - firstPt) / 17;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(0.001);
      }
    }
  });

  it("ends its full columns on one line, at 22 mm from the foot", () => {
    const bottoms = pages.slice(1, -1).flatMap((page) => {
      const lines = page.placed.map(({ strip, xPt, yPt }) => ({
        xPt,
        endPt: yPt + strip.heightPt,
      }));
      return [...new Set(lines.map(({ xPt }) => xPt))].map((x) =>
        Math.max(...lines.filter(({ xPt }) => xPt === x).map(({ endPt }) => endPt)),
      );
    });
    expect(bottoms.length).toBeGreaterThan(0);
    for (const bottom of bottoms) {
      const shortPt = themes.journal.page.heightPt - (22 * 72) / 25.4 + 3.25 - bottom;
      // A line's rest, and two lines more where a widow rule holds.
      expect(shortPt).toBeGreaterThanOrEqual(-0.01);
      expect(shortPt).toBeLessThan(3 * 17);
    }
  });

  it("gives a section head two grid lines, with half a line of air to the text under it", () => {
    const around = [paragraph(text(2), "body", "a"), heading(2, "二、")];
    const own = spotsOf(lay([...around, paragraph(text(20), "body", "b")])[0]);
    const [head] = linesOf(own, "二、");
    const [below] = linesOf(own, "b");
    const above = linesOf(own, "a").at(-1);
    expect(round((below?.topPt ?? 0) - (above?.topPt ?? 0))).toBe(3 * 17);
    expect(round((below?.topPt ?? 0) - (head?.topPt ?? 0) - 12)).toBe(8.5);
  });

  it("sets a pulled figure at the head of a column, between rules of 1.2 and 0.5 pt", () => {
    const [number] = linesOf(spots, "pull.1");
    expect([number?.sizePt, number?.color]).toEqual([30, colours.navy]);
    const rules = rulesOf(spots, "pull");
    expect(rules.map(({ box }) => box.thicknessPt)).toEqual([1.2, 0.5]);
    expect(round((rules[0]?.yPt ?? 0) - 0.6)).toBe(round(first[0]?.topPt ?? 0));
    expect(round((number?.topPt ?? 0) - (rules[0]?.yPt ?? 0) - 0.6)).toBe(9);
    expect(mm(rules[0]?.xPt ?? 0)).toBe(mm((first[1]?.xPt ?? 0) + 252));
  });

  it("rules tables in navy, 1.2, 0.6 and 1.2 pt, with a tinted head and a caption flush left", () => {
    const own = lay(blocks).flatMap(spotsOf);
    expect(rulesOf(own, "table").map(({ box }) => [box.thicknessPt, box.color])).toEqual([
      [1.2, colours.navy],
      [0.6, colours.navy],
      [1.2, colours.navy],
    ]);
    const tint = fillsOf(own).find(({ box }) => box.source === "table");
    expect(tint?.box.color).toBe(colours.journalTint);
    const [caption] = linesOf(own, "table");
    expect([caption?.sizePt, round(caption?.xPt ?? 0)]).toEqual([8.5, round(tint?.xPt ?? 0)]);
  });

  it("sets folio and as-of day at the outer edge, on one baseline", () => {
    const folio = (page: Page | undefined) => {
      const lines = linesOf(spotsOf(page), "").filter(({ topPt }) => topPt > 780);
      return lines.toSorted((a, b) => a.sizePt - b.sizePt);
    };
    const [odd, even] = [folio(pages[0]), folio(pages[1])];
    expect(odd.map(({ sizePt }) => sizePt)).toEqual([7, 9]);
    expect(round((odd[0]?.topPt ?? 0) + 0.88 * 7)).toBe(round((odd[1]?.topPt ?? 0) + 0.88 * 9));
    expect(odd[1]?.xPt ?? 0).toBeGreaterThan(odd[0]?.xPt ?? 0);
    expect(even[1]?.xPt ?? 0).toBeLessThan(even[0]?.xPt ?? 0);
    expect(mm(even[1]?.xPt ?? 0)).toBe(19.8);
  });

  it("ends the text with a square half an em after its last line", () => {
    const own = lay([paragraph("数字到此为止。", "body", "end")]).flatMap(spotsOf);
    const mark = fillsOf(own)[0];
    const [line] = linesOf(own, "end");
    expect(mark?.box.color).toBe(colours.navy);
    expect(round((mark?.xPt ?? 0) - (line?.xPt ?? 0) - 7 * 10.5)).toBe(5.25);
  });
});

describe("what an article has besides", () => {
  it("sets the square on a line of its own where the last line is full", () => {
    const own = lay([paragraph("财".repeat(20), "body", "end")]).flatMap(spotsOf);
    const mark = fillsOf(own)[0];
    const line = linesOf(own, "end").at(-1);
    expect(line?.characters).toBe(20);
    expect(mark?.yPt ?? 0).toBeGreaterThan((line?.topPt ?? 0) + 10.5);
  });

  it("sets words under a pulled figure that leaves them no room beside it", () => {
    const item = { type: "key-figure" as const, label: words("的承诺额"), path: "pull.1" };
    const long: Block = {
      type: "key-figures",
      variant: "pull",
      path: "pull",
      items: [{ ...item, content: [figure("a", "1234567890123")] }],
    };
    const lines = linesOf(lay([long]).flatMap(spotsOf), "pull.1");
    expect(lines.map(({ sizePt }) => sizePt)).toEqual([30, 11.5]);
    expect(lines[1]?.topPt ?? 0).toBeGreaterThan((lines[0]?.topPt ?? 0) + 30);
    expect(lines[1]?.xPt).toBe(lines[0]?.xPt);
  });

  it("rules from the author's name to the right edge", () => {
    const own = lay([heading(1, "题"), paragraph("资料组", "author", "author")]).flatMap(spotsOf);
    const [rule] = rulesOf(own, "author");
    const rightPt = rule?.box.type === "rule" ? rule.box.x2Pt - rule.box.xPt + rule.xPt : 0;
    expect([rule?.box.thicknessPt, round(rightPt)]).toEqual([0.5, round(56.14 + 483)]);
  });

  it("repeats its head without mark on the pages after the first", () => {
    const pages = lay(blocks);
    const said = (page: Page | undefined) =>
      spotsOf(page).flatMap(({ box }) =>
        box.type === "line" ? [box.line.runs.map((run) => run.text).join("")] : [],
      );
    expect(said(pages[0]).filter((line) => line === "专题")).toHaveLength(1);
    expect(said(pages[1])).toEqual(expect.arrayContaining(["专题", "第3期"]));
    expect(said(pages[1])).not.toContain("示例");
  });
});

describe("a flow in columns", () => {
  it("sets a line or two between what stands across, across as well", () => {
    const wide = { ...amounts, across: true as const };
    const own = lay([wide, paragraph("各行业情况见表。", "body", "short"), { ...wide, path: "b" }]);
    const page = own[0];
    const short = page?.placed.find(({ strip }) => strip.source === "short");
    const tables = page?.placed.filter(({ strip }) => strip.source !== "short") ?? [];
    expect(short?.xPt).toBe(tables[0]?.xPt);
    const long = lay([wide, paragraph(text(8), "body", "long"), { ...wide, path: "b" }]);
    const lefts = long[0]?.placed.filter(({ strip }) => strip.source === "long") ?? [];
    expect(new Set(lefts.map(({ xPt }) => xPt)).size).toBe(2);
  });

  it("sets a table too wide for a column across, with its notes, and what is marked so", () => {
    const wide = table([row(Array.from({ length: 6 }, () => "1234567890"))], {
      aligns: Array.from({ length: 6 }, () => "right" as const),
      head: [row(Array.from({ length: 6 }, () => "甲"))],
    });
    const own = lay([
      paragraph(text(8), "body", "a"),
      wide,
      paragraph("注：口径不同。", "note", "note"),
      paragraph(text(8), "body", "b"),
    ]);
    const rules = rulesOf(own.flatMap(spotsOf), "table");
    expect(rules.map(({ box, xPt }) => round(box.type === "rule" ? xPt : 0))).toEqual([
      ...[56.14, 56.14, 56.14],
    ]);
    const widths = own.flatMap((page) =>
      page.placed.flatMap(({ strip }) =>
        strip.boxes.flatMap((box) => (box.type === "rule" ? [box.x2Pt - box.xPt] : [])),
      ),
    );
    expect(new Set(widths)).toEqual(new Set([483]));
    const marked = lay([paragraph(text(8), "body", "a"), { ...amounts, across: true }]);
    const markedWidths = marked.flatMap((page) =>
      page.placed.flatMap(({ strip }) =>
        strip.boxes.flatMap((box) => (box.type === "rule" ? [box.x2Pt - box.xPt] : [])),
      ),
    );
    expect(new Set(markedWidths)).toEqual(new Set([483]));
  });
});
