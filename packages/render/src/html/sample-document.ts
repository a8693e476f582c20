// A small document with every kind of block, for tests.
import type { Block, Cell, Document, Inline, Row } from "../document/model.ts";

export function text(words: string): Inline {
  return { type: "text", text: words };
}

export function figure(id: string, value: string, words: string): Inline {
  return { type: "figure", figure: id, value, content: [text(words)] };
}

function note(path: string, number: number, content: readonly Inline[]): Inline {
  return { type: "note", path, number, content };
}

function cite(source: string, number: string): Inline {
  return { type: "cite", source, content: [text(number)] };
}

function row(path: string, cells: readonly (readonly Inline[])[], header = false): Row {
  return {
    type: "row",
    path,
    indent: path.endsWith("1") ? 1 : 0,
    cells: cells.map(
      (content, index): Cell => ({
        type: "cell",
        path: `${path}.cell.${index}`,
        header,
        colspan: 1,
        rowspan: 1,
        content,
      }),
    ),
  };
}

const blocks: readonly Block[] = [
  {
    type: "masthead",
    path: "0",
    name: "外贷项目组合简报",
    issue: [text("第1期（总第1期）")],
    issuer: "示例编印单位",
    date: [figure("portfolio/asOf", "2025-03-31", "2025年3月31日")],
  },
  { type: "heading", path: "1", level: 1, content: [text("国际金融组织贷款项目情况")] },
  {
    type: "aside",
    path: "2",
    variant: "editor",
    content: [text("【编者按】本期只列已查明来源的项目。")],
  },
  {
    type: "key-figures",
    path: "3",
    items: [
      {
        type: "key-figure",
        path: "3.0",
        label: [text("承诺额")],
        content: [
          {
            type: "figure",
            figure: "portfolio/total",
            value: "2641496800",
            content: [text("26.41"), { type: "small", content: [text("亿美元")] }],
          },
        ],
      },
    ],
  },
  {
    type: "toc",
    path: "3.1",
    depth: 3,
    title: "目录",
    entries: [
      { path: "3.1.entry.1", target: "4", level: 2, content: [text("一、资金来源")] },
      { path: "3.1.entry.2", target: "4.1", level: 3, content: [text("（一）贷款机构")] },
    ],
  },
  { type: "heading", path: "4", level: 2, content: [text("一、资金来源")] },
  { type: "heading", path: "4.1", level: 3, id: "by-lender", content: [text("（一）贷款机构")] },
  {
    type: "paragraph",
    path: "5",
    variant: "body",
    content: [
      text("世界银行"),
      figure("portfolio/lenders/44000/amount", "1636276800", "16.36亿美元"),
      cite("wb24", "[1]"),
      cite("wb25", "[2]"),
      note("5.note.1", 1, [
        text("按签约日汇率，"),
        figure("portfolio/rate", "7.0827", "7.0827"),
        cite("wb25", "[2]"),
      ]),
      text("；见"),
      {
        type: "link",
        href: "#lenders",
        content: [text("表1"), { type: "page", target: "6" }],
      },
      text("。"),
    ],
  },
  {
    type: "table",
    path: "6",
    variant: "plain",
    id: "lenders",
    caption: [text("表1　按贷款机构分列")],
    unit: "单位：亿美元",
    continued: "续表",
    columns: [{ align: "left", weight: 1 }, { align: "right" }],
    head: [row("6.head.0", [[text("机构")], [text("承诺额")]], true)],
    body: [
      row("6.body.0", [
        [text("世界银行")],
        [figure("portfolio/lenders/44000/amount", "1636276800", "16.36")],
      ]),
      row("6.body.1", [
        [text("其中：国际开发协会"), note("6.note.1", 2, [text("信贷。"), cite("czt21", "[3]")])],
        [text("—")],
      ]),
    ],
    foot: [row("6.foot.0", [[text("合计")], [figure("portfolio/total", "2641496800", "26.41")]])],
  },
  {
    type: "paragraph",
    path: "7",
    variant: "source",
    content: [text("数据来源："), cite("wb25", "[2]")],
  },
  {
    type: "chart",
    path: "8",
    chart: "bars",
    id: "sectors",
    caption: [text("图1　各行业承诺额")],
    unit: "亿美元",
    alt: "各行业承诺额，亿美元：城建12.96，交通7.50",
    series: [],
    data: [
      {
        key: "urban",
        label: "城建",
        figure: {
          type: "figure",
          figure: "portfolio/sectors/urban",
          value: "1296000000",
          content: [text("12.96")],
        },
      },
      {
        key: "roads",
        label: "交通",
        figure: {
          type: "figure",
          figure: "portfolio/sectors/roads",
          value: "750000000",
          content: [text("7.50")],
        },
      },
    ],
  },
  {
    type: "columns",
    path: "9",
    columns: [
      [
        {
          type: "definitions",
          path: "9.0.0",
          items: [{ path: "9.0.0.0", term: [text("借款人")], value: [text("不详")] }],
        },
      ],
      [
        {
          type: "list",
          path: "9.1.0",
          variant: "bullet",
          items: [{ type: "item", path: "9.1.0.0", content: [text("示例")] }],
        },
      ],
    ],
  },
  { type: "page-break", path: "10" },
  {
    type: "list",
    path: "11",
    variant: "source",
    items: [
      {
        type: "item",
        path: "11.0",
        number: 1,
        anchor: "wb24",
        content: [text("世界银行. World Bank project list[DS/OL]. (2024-08-29).")],
      },
      {
        type: "item",
        path: "11.1",
        number: 2,
        anchor: "wb25",
        content: [text("世界银行. World Bank project list[DS/OL]. (2025-03-31).")],
      },
      {
        type: "item",
        path: "11.2",
        number: 3,
        anchor: "czt21",
        content: [text("新疆维吾尔自治区财政厅.")],
      },
      { type: "item", path: "11.3", anchor: "no", content: [text("未引.")] },
    ],
  },
  {
    type: "imprint",
    path: "12",
    rows: [
      { path: "12.0", label: "报：", content: [text("示例单位。")], right: [text("（共印10份）")] },
    ],
  },
];

export const sampleDocument: Document = {
  language: "zh-CN",
  title: "外贷项目组合简报",
  mark: "示例",
  blocks,
};
