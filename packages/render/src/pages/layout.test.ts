import { describe, expect, it } from "vitest";
import type { Block, Document } from "../document/model.ts";
import { themes } from "../theme/themes.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { layout } from "./layout.ts";
import { printPages } from "./print-pages.ts";
import { documentOf, figure, heading, paragraph, row, table, words } from "./sample-blocks.ts";

const lay = (document: Document, theme: keyof typeof themes = "bulletin") =>
  layout(document, themes[theme], fixedComposer);

const lines = (blocks: readonly Block[], extra: Partial<Document> = {}) =>
  printPages(lay(documentOf(blocks, extra)).pages);

const masthead: Block = {
  type: "masthead",
  name: "外贷项目简报",
  issue: words("第3期"),
  issuer: "资料组",
  date: words("2025年9月30日"),
  storageNote: "内部资料",
  mark: "示例",
  path: "0",
};

describe("layout", () => {
  it("sets the lines of a masthead's long name apart, and clear of the number of the issue", () => {
    const long = { ...masthead, name: "长名".repeat(10) };
    const printed = lines([long, heading(1, "题名")]);
    const baselines = printed.flatMap((line) => {
      const yPt = /^1: [\d.]+,([\d.]+) song-700 28 /.exec(line)?.[1];
      return yPt === undefined ? [] : [Number(yPt)];
    });
    const [first = 0, second = 0] = baselines;
    expect(baselines).toHaveLength(2);
    expect(second - first).toBeCloseTo(1.15 * 28, 0);
    // The issue's line stands at 160 and is 14 high.
    expect(second).toBeLessThan(160 - 14);
    expect(first - 28).toBeGreaterThan(71.6);
  });

  it("sets the first page of a bulletin", () => {
    const blocks: readonly Block[] = [
      masthead,
      heading(1, "国际金融组织贷款项目概况"),
      { type: "aside", variant: "editor", content: words("【编者按】本期汇总。"), path: "2" },
      {
        type: "key-figures",
        path: "3",
        items: [
          {
            type: "key-figure",
            label: words("项目"),
            content: [figure("a", "151", "个")],
            path: "3.0",
          },
          {
            type: "key-figure",
            label: words("贷款"),
            content: [figure("b", "26.41", "亿美元")],
            path: "3.1",
          },
        ],
      },
      heading(2, "一、总体情况"),
      paragraph(
        "据自治区财政部门公布，全区共实施外贷项目一百五十一个，覆盖十四个地州市、五十九个县市区。",
      ),
    ];
    expect(lines(blocks, { mark: "示例" })).toMatchInlineSnapshot(`
      [
        "1: 81.6,71.6 hei-500 10.5 内部资料",
        "1: 492.6,71.6 song-400 10.5 示例",
        "1: 165.6,129.4 song-700 44 外贷项目简报",
        "1: 280.1,160 song-400 14 第3期",
        "1: 94.6,197.1 song-400 13 资料组",
        "1: 416.1,197.1 song-400 13 2025年9月30日",
        "1: 81.6,213.4 rule to 513.6,213.4 1.6",
        "1: 165.6,266 song-700 22 国际金融组织贷款项目概况",
        "1: 105.6,300.3 kai-500 11 【编者按】本期汇总。",
        "1: 81.6,322.6 rule to 513.6,322.6 0.5",
        "1: 81.6,378.9 rule to 513.6,378.9 0.5",
        "1: 81.6,351 song-700 22 151个",
        "1: 81.6,367.6 hei-400 8.5 项目",
        "1: 282.6,351 song-700 22 26.41亿美元",
        "1: 282.6,367.6 hei-400 8.5 贷款",
        "1: 105.6,416.6 hei-500 13 一、总体情况",
        "1: 105.6,437.3 song-400 12 据自治区财政部门公布，全区共实施外贷项目一百五十一个，覆盖十四个地州",
        "1: 81.6,458.3 song-400 12 市、五十九个县市区。",
        "1: 476.9,783.1 song-400 10.5 — 1 —",
      ]
    `);
  });

  it("sets a table with its caption, unit, part rows, total and notes", () => {
    const blocks: readonly Block[] = [
      paragraph("承诺额见表1。"),
      table(
        [
          row(["世界银行", "17.16"]),
          row(["其中：开发协会", "2.55"], 1),
          row(["亚洲开发银行", "11.10"]),
        ],
        {
          caption: "表1　承诺额",
          unit: "单位：亿美元",
          weights: [3, 1],
          head: [row(["机构", "承诺额"])],
          foot: [row(["合计", "28.26"])],
        },
      ),
      paragraph("注：四舍五入。", "note"),
      paragraph("数据来源：清单。", "source"),
      paragraph("正文回到网格。"),
    ];
    expect(lines(blocks)).toMatchInlineSnapshot(`
      [
        "1: 105.6,101.3 song-400 12 承诺额见表1。",
        "1: 270.1,130.5 hei-500 10 表1　承诺额",
        "1: 462.6,130.5 hei-400 8.5 单位：亿美元",
        "1: 81.6,139.2 rule to 513.6,139.2 1.2",
        "1: 85.6,152.2 hei-500 10.5 机构",
        "1: 478.1,152.2 hei-500 10.5 承诺额",
        "1: 81.6,157.2 rule to 513.6,157.2 0.6",
        "1: 85.6,170.2 song-400 10.5 世界银行",
        "1: 483.4,170.2 song-400 10.5 17.16",
        "1: 96.1,188.2 song-400 10.5 其中：开发协会",
        "1: 488.6,188.2 song-400 10.5 2.55",
        "1: 85.6,206.2 song-400 10.5 亚洲开发银行",
        "1: 483.4,206.2 song-400 10.5 11.10",
        "1: 81.6,211.2 rule to 513.6,211.2 0.6",
        "1: 85.6,224.2 hei-500 10.5 合计",
        "1: 483.4,224.2 hei-500 10.5 28.26",
        "1: 81.6,229.2 rule to 513.6,229.2 1.2",
        "1: 98.6,241.7 hei-400 8.5 注：四舍五入。",
        "1: 98.6,254.2 hei-400 8.5 数据来源：清单。",
        "1: 105.6,290.3 song-400 12 正文回到网格。",
        "1: 476.9,783.1 song-400 10.5 — 1 —",
      ]
    `);
  });

  it("sets the head of a sheet, with its rule under the subtitle", () => {
    const blocks: readonly Block[] = [
      { ...paragraph("项目概况表", "kicker"), right: words("世界银行") },
      heading(1, "城市交通项目"),
      paragraph("Urban Transport", "subtitle"),
      heading(2, "基本情况"),
      {
        type: "definitions",
        path: "4",
        items: [{ term: words("行业"), value: words("城建"), path: "4.0" }],
      },
    ];
    const document = documentOf(blocks, { foot: words("项目概况表　P1"), mark: "示例" });
    expect(printPages(lay(document, "sheet").pages)).toMatchInlineSnapshot(`
      [
        "1: 53.9,55.2 hei-500 8 项目概况表",
        "1: 509.4,55.2 hei-400 8 世界银行",
        "1: 53.9,81.8 song-700 20 城市交通项目",
        "1: 53.9,103 song-400 10 Urban Transport",
        "1: 53.9,114 rule to 541.4,114 1.6",
        "1: 53.9,134.6 hei-700 9.5 基本情况",
        "1: 53.9,139.5 rule to 541.4,139.5 0.6",
        "1: 53.9,155.2 hei-400 7.5 行业",
        "1: 115.9,155.2 song-400 9 城建",
        "1: 525.4,36.8 hei-400 8 示例",
        "1: 53.9,823 hei-400 7.5 项目概况表　P1",
        "1: 496.4,823 hei-400 7.5 第1页，共1页",
      ]
    `);
  });

  it("prints the sample mark on every page but the one whose masthead has it", () => {
    const { pages } = lay(
      documentOf([masthead, paragraph("一"), { type: "page-break", path: "b" }, paragraph("二")], {
        mark: "示例",
        draft: "草稿",
      }),
    );
    const marks = printPages(pages).filter((line) => /示例|草稿|—/.test(line));
    expect(marks).toMatchInlineSnapshot(`
      [
        "1: 492.6,71.6 song-400 10.5 示例",
        "1: 287.1,71.6 hei-500 10.5 草稿",
        "1: 476.9,783.1 song-400 10.5 — 1 —",
        "2: 492.6,71.6 song-400 10.5 示例",
        "2: 287.1,71.6 hei-500 10.5 草稿",
        "2: 92.1,783.1 song-400 10.5 — 2 —",
      ]
    `);
  });

  it("keeps a heading with the next two lines", () => {
    const filler = Array.from({ length: 30 }, (_, index) => paragraph(`第${index}行`));
    const blocks = [
      ...filler,
      heading(2, "一、题"),
      paragraph("甲"),
      paragraph("乙"),
      paragraph("丙"),
    ];
    const { pages } = lay(documentOf(blocks));
    expect(pages[0]?.placed.at(-1)?.strip.source).toBe("第29行");
    expect(pages[1]?.placed.map((one) => one.strip.source)).toEqual(["一、题", "甲", "乙", "丙"]);
  });

  it("sets the imprint at the foot of the last page", () => {
    const imprint: Block = {
      type: "imprint",
      path: "9",
      rows: [
        { label: "送：", content: words("各地州市财政局。"), path: "9.0" },
        { content: words("编辑：××"), right: words("（共印60份）"), path: "9.1" },
      ],
    };
    expect(lines([paragraph("正文"), imprint])).toMatchInlineSnapshot(`
      [
        "1: 105.6,101.3 song-400 12 正文",
        "1: 81.6,717.5 rule to 513.6,717.5 1",
        "1: 93.6,732.3 song-400 12 送：",
        "1: 117.6,732.3 song-400 12 各地州市财政局。",
        "1: 81.6,738 rule to 513.6,738 0.7",
        "1: 93.6,752.8 song-400 12 编辑：××",
        "1: 429.6,752.8 song-400 12 （共印60份）",
        "1: 81.6,758.5 rule to 513.6,758.5 1",
        "1: 476.9,783.1 song-400 10.5 — 1 —",
      ]
    `);
  });

  it("keeps figures apart that are printed twice", () => {
    const twice = [figure("a", "15"), ...words("和"), figure("a", "15")];
    const { pages } = lay(documentOf([{ ...paragraph("x"), content: twice }]));
    const runs = pages[0]?.placed.flatMap((one) =>
      one.strip.boxes.flatMap((box) => (box.type === "line" ? box.line.runs : [])),
    );
    expect(runs?.map((run) => run.occurrence)).toEqual([1, undefined, 2]);
  });

  it("gives one page to a document without blocks", () => {
    expect(lines([])).toEqual(["1: 476.9,783.1 song-400 10.5 — 1 —"]);
  });
});
