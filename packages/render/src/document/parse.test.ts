import { describe, expect, test } from "vitest";
import type { Block, Document } from "./model.ts";
import { parseMarkup } from "./parse.ts";

function parse(body: string, language: Document["language"] = "zh-CN"): readonly Block[] {
  const { document, diagnostics } = parseMarkup(`<brief title="题">${body}</brief>`, language);
  expect(diagnostics).toEqual([]);
  return document?.blocks ?? [];
}

const figure = (value: string, text: string) =>
  `<data value="${value}" data-figure="portfolio/total">${text}</data>`;
const table = (rows: string, columns = "left right") =>
  `<table columns="${columns}"><tbody>${rows}</tbody></table>`;

test.each([
  ["nobr", "nobreak"],
  ["dots", "dotted"],
])("<span class=%s> is an inline of type %s", (name, type) => {
  const [block] = parse(`<p>要<span class="${name}">稳增长</span></p>`);
  expect(block).toMatchObject({ content: [{ type: "text" }, { type }] });
});

/** Body of a brief, the rule it breaks, where (line:column), and words of the remedy. */
const wrong: readonly (readonly [string, string, string, string])[] = [
  ["<para>甲</para>", "markup-unknown-tag", "2:1", "h1 h2 h3 h4 p ul"],
  ["<p>\n<strnog>甲</strnog></p>", "markup-unknown-tag", "3:1", 'did you mean "strong"'],
  ["<ul><td>甲</td></ul>", "markup-misplaced-tag", "2:5", "<td> stands in tr"],
  ["<p>甲<p>乙</p></p>", "markup-misplaced-tag", "2:5", "<p> stands in brief, column"],
  ['<p clas="note">甲</p>', "markup-unknown-attribute", "2:1", 'did you mean "class"'],
  ['<h1 id="x">甲</h1>', "markup-unknown-attribute", "2:1", "it takes no attributes"],
  ["<h2>甲<note>乙</note></h2>", "markup-misplaced-tag", "2:6", "<note> stands in p, li"],
  [
    "<h2>甲<strong>丙<note>乙</note></strong></h2>",
    "markup-misplaced-tag",
    "2:15",
    "text that follows",
  ],
  [
    "<p>甲<note>乙<em>丙<note>丁</note></em></note></p>",
    "markup-misplaced-tag",
    "2:17",
    "in one note",
  ],
  ["<p>甲<note/></p>", "markup-empty-element", "2:5", "give it words"],
  ['<toc depth="3"/><h4>甲</h4>', "markup-empty-element", "2:1", "<h2> or <h3>"],
  ['<h2 id="a">甲</h2><h3 id="a">乙</h3>', "markup-duplicate-id", "2:18", "keep one"],
  ['<p class="big">甲</p>', "markup-bad-attribute", "2:1", "write note, source, subtitle"],
  ["<p><data>23个</data></p>", "markup-missing-attribute", "2:4", 'give it value="…"'],
  ['<p><data value="1">1个</data></p>', "markup-missing-attribute", "2:4", "data-figure"],
  ["<ul>\n  甲<li>乙</li></ul>", "markup-stray-text", "3:3", "put them into an element: li"],
  ["<h2>甲</h2>\n乙", "markup-stray-text", "3:1", "put them into an element"],
  ['<p><cite data-source="wb">[1]</cite></p>', "markup-stray-text", "2:27", "<cite> is empty"],
  ["<p> \n </p>", "markup-empty-element", "2:1", "behind {{#if}}"],
  ["<ul></ul>", "markup-empty-element", "2:1", "give it one"],
  ["<p>甲</h2>", "markup-syntax", "2:5", "close <p> first"],
  ["<p>甲<strong>乙</p>", "markup-syntax", "2:14", "close <strong> first"],
  ["<p>甲&nbsp;乙</p>", "markup-syntax", "2:5", "write the character itself"],
  ["<p class=note>甲</p>", "markup-syntax", "2:10", "quote the value"],
  ["<p>甲 & 乙</p>", "markup-syntax", "2:6", "write & as &amp;"],
  ["<p><![CDATA[甲]]></p>", "markup-syntax", "2:4", "take it out"],
  ["<p><?php x ?>甲</p>", "markup-syntax", "2:4", "take it out"],
  ['<p><a href="javascript:x">甲</a></p>', "markup-bad-attribute", "2:4", "https, http or mailto"],
  ['<p><a href="file:///etc/x">甲</a></p>', "markup-bad-attribute", "2:4", "https, http or mailto"],
  ['<p>见<ref to="lenders"/></p>', "markup-broken-reference", "2:5", 'table or chart id="lenders"'],
  ['<p>甲<cite data-source="wb25"/></p>', "markup-broken-reference", "2:5", '<li id="wb25">'],
  ["<p>甲<right>乙</right></p>", "markup-misplaced-tag", "2:1", 'class="kicker"'],
  [
    "<ul><li>甲<ul><li>乙</li></ul><ul><li>丙</li></ul></li></ul>",
    "markup-repeated-tag",
    "2:29",
    "keep one <ul>",
  ],
  [
    "<ul><li>甲<ul><li>乙</li></ul><ol><li>丙</li></ol></li></ul>",
    "markup-misplaced-tag",
    "2:29",
    "make two items",
  ],
  ["<ul><li>甲<ul><li>乙</li></ul>丙</li></ul>", "markup-misplaced-tag", "2:29", "before the list"],
  ["<ul><li><ul><li>乙</li></ul></li></ul>", "markup-empty-element", "2:5", "give it words"],
  [
    '<ol class="source"><li id="a">甲<ul><li>乙</li></ul></li></ol>',
    "markup-misplaced-tag",
    "2:32",
    "by itself",
  ],
  [
    '<ul><li>甲<ol class="source"><li id="a">乙</li></ol></li></ul>',
    "markup-misplaced-tag",
    "2:10",
    "by itself",
  ],
  [
    `${"<ul><li>甲".repeat(11)}${"</li></ul>".repeat(11)}`,
    "markup-misplaced-tag",
    "2:91",
    "use headings",
  ],
  [
    "<together><landscape><p>甲</p></landscape></together>",
    "markup-misplaced-tag",
    "2:11",
    "stands in brief",
  ],
  [
    "<columns><column><landscape/></column></columns>",
    "markup-misplaced-tag",
    "2:18",
    "stands in brief",
  ],
  ["<landscape><page-break/></landscape>", "markup-misplaced-tag", "2:12", "stands in brief"],
  [
    '<ol class="source"><li>甲</li></ol>',
    "markup-missing-attribute",
    "2:20",
    "the id of its source",
  ],
  ["<dl><dt>甲</dt><dt>乙</dt><dd>丙</dd></dl>", "markup-unpaired-term", "2:15", "one <dd>"],
  [table("<tr><td>甲</td></tr>"), "markup-ragged-table", "2:36", "add or take out cells"],
  [
    table('<tr><td colspan="2">甲</td><td>乙</td></tr>'),
    "markup-ragged-table",
    "2:36",
    "add or take out cells",
  ],
  [
    table('<tr><td rowspan="2">甲</td><td>乙</td></tr>'),
    "markup-ragged-table",
    "2:36",
    "shorten its rowspan",
  ],
  [
    table('<tr><td>甲</td><td rowspan="2">乙</td></tr><tr><td colspan="2">丙</td></tr>'),
    "markup-ragged-table",
    "2:77",
    "shorten the span",
  ],
  [
    '<table columns="left right" weights="1 0 0"><tbody><tr><td>甲</td><td/></tr></tbody></table>',
    "markup-ragged-table",
    "2:1",
    "one weight for each column",
  ],
  [
    '<chart type="bars"><datum key="a" label="甲" series="x"/><series id="y" label="乙"/></chart>',
    "markup-broken-reference",
    "2:20",
    "use one of: y",
  ],
  [
    `<chart type="bars"><datum key="a" label="甲">${figure("1", "1")}${figure("2", "2")}</datum></chart>`,
    "markup-repeated-tag",
    "2:99",
    "keep one <data>",
  ],
];

test.each(wrong)("refuses %s", (body, rule, place, remedy) => {
  const { document, diagnostics } = parseMarkup(`<brief title="题">\n${body}\n</brief>`, "zh-CN");
  expect(document).toBeUndefined();
  const [first] = diagnostics;
  expect(first?.rule).toBe(rule);
  expect(`${first?.place.line}:${first?.place.column}`).toBe(place);
  expect(first?.remedy).toContain(remedy);
});

test("gathers every fault of a brief whose syntax is sound", () => {
  const { diagnostics } = parseMarkup("<brief><h9/><p/><p x='1'>甲</p></brief>", "zh-CN");
  expect(diagnostics.map(({ rule }) => rule)).toEqual([
    "markup-missing-attribute",
    "markup-unknown-tag",
    "markup-unknown-attribute",
  ]);
});

test.each([
  ["<html/>", "markup-unknown-tag"],
  ["<p>甲</p>", "markup-misplaced-tag"],
  ["", "markup-syntax"],
  ["<brief title='题'>", "markup-syntax"],
  ["甲<brief title='题'/>", "markup-syntax"],
  ["<!DOCTYPE brief [<!ENTITY x 'y'>]><brief title='题'/>", "markup-syntax"],
])("wants one <brief>: %s", (markup, rule) => {
  const { document, diagnostics } = parseMarkup(markup, "zh-CN");
  expect(document).toBeUndefined();
  expect(diagnostics[0]?.rule).toBe(rule);
});

test("gives the place in the template, and the callers of a partial", () => {
  const placesAt = (offset: number) => [
    { file: "partials/row.hbs", line: 1, column: offset },
    { file: "portfolio/zh-CN.hbs", line: 9, column: 3 },
  ];
  const text = '<brief title="题"><row/></brief>';
  const { diagnostics } = parseMarkup({ text, placesAt }, "zh-CN");
  expect(diagnostics[0]).toMatchObject({
    place: { file: "partials/row.hbs", column: 17 },
    related: [{ file: "portfolio/zh-CN.hbs", line: 9 }],
  });
});

describe("blocks", () => {
  test("carry their path", () => {
    const [, rows, sides] = parse(
      `<h2>甲</h2>${table("<tr><td>乙</td><td>丙</td></tr>")}
       <columns><column><p>丁</p></column><column><p>戊</p><p>己</p></column></columns>`,
    );
    expect(rows?.type === "table" && rows.body[0]?.cells[1]?.path).toBe("2.row.1.cell.2");
    expect(sides?.type === "columns" && sides.columns[1]?.[1]?.path).toBe("3.column.2.2");
  });

  test("keep figures with their value", () => {
    expect(parse(`<p>贷款 ${figure("2641000000", "26.41亿美元")} 。</p>`)[0]).toMatchObject({
      variant: "body",
      content: [
        { type: "text", text: "贷款" },
        {
          type: "figure",
          figure: "portfolio/total",
          value: "2641000000",
          content: [{ type: "text", text: "26.41亿美元" }],
        },
        { type: "text", text: "。" },
      ],
    });
  });

  test("read a table with its columns, spans and words", () => {
    const [block] = parse(`
      <table id="lenders" columns="left right" weights="3 0" unit="单位：亿美元" class="compact">
        <caption>按贷款方分列</caption>
        <thead><tr><th rowspan="2">贷款方</th><th>金额</th></tr><tr><th>合计</th></tr></thead>
        <tbody><tr indent="1"><td>世行</td><td>${figure("1", "16.36")}</td></tr></tbody>
        <tfoot><tr><td colspan="2">合计</td></tr></tfoot>
      </table>`);
    expect(block).toMatchObject({
      variant: "compact",
      id: "lenders",
      unit: "单位：亿美元",
      continued: "续表",
      columns: [{ align: "left", weight: 3 }, { align: "right" }],
      head: [{ cells: [{ header: true, rowspan: 2 }, {}] }, { path: "1.row.2" }],
      body: [{ indent: 1, cells: [{ header: false }, {}] }],
      foot: [{ cells: [{ colspan: 2 }] }],
    });
  });

  test("read the head, the foot and the imprint", () => {
    const { document } = parseMarkup(
      `<brief title="题" numbering="chinese" mark="示例">
        <masthead name="外贷简报" issuer="某单位" storage-note="请存档"><issue>第3期</issue></masthead>
        <foot>项目概况表　P148527</foot>
        <p class="kicker">世行<right>P148527</right></p>
        <imprint><line label="报：">厅领导<right>共5份</right></line></imprint>
      </brief>`,
      "zh-CN",
    );
    expect(document).toMatchObject({
      numbering: "chinese",
      mark: "示例",
      foot: [{ text: "项目概况表　P148527" }],
      blocks: [
        { type: "masthead", name: "外贷简报", storageNote: "请存档", issue: [{ text: "第3期" }] },
        { variant: "kicker", content: [{ text: "世行" }], right: [{ text: "P148527" }] },
        { rows: [{ path: "3.line.1", label: "报：", right: [{ text: "共5份" }] }] },
      ],
    });
  });

  test("keep what belongs to an article: its head, pulled figures, and what stands across", () => {
    const { document, diagnostics } = parseMarkup(
      `<brief title="题"><p class="author">资料组</p><p class="abstract">提要</p>
        <key-figures class="pull"><key-figure><value>${figure("1", "45.9%")}</value><label>投向城建</label></key-figure></key-figures>
        <table columns="left" span="all"><tbody><tr><td>甲</td></tr></tbody></table>
        <p class="affiliation">（作者单位：资料组）</p></brief>`,
      "zh-CN",
    );
    expect(diagnostics).toEqual([]);
    expect(document?.blocks).toMatchObject([
      { variant: "author" },
      { variant: "abstract" },
      { type: "key-figures", variant: "pull" },
      { type: "table", across: true },
      { variant: "affiliation" },
    ]);
  });

  test("describe a chart in words: kind, title, unit, each value in order", () => {
    const chart = (caption: string, unit: string) => `
      <chart type="columns" unit="${unit}"><caption>${caption}</caption>
        <series id="ibrd" label="IBRD"/>
        <datum key="1994" label="1994" series="ibrd">${figure("1", "1.50")}</datum>
        <datum key="1995" label="1995" detail="1995-06">${figure("2", "0.70")}</datum>
        <datum key="1996" label="1996"></datum>
      </chart>`;
    expect(parse(chart("批准的承诺额", "单位：亿美元"))[0]).toMatchObject({
      alt: "柱形图：批准的承诺额（单位：亿美元）。1994（IBRD）：1.50；1995（1995-06）：0.70；1996：无数据。",
    });
    expect(parse(chart("Commitments approved", "US$ million"), "en")[0]).toMatchObject({
      alt: "Column chart: Commitments approved (US$ million). 1994 (IBRD): 1.50; 1995 (1995-06): 0.70; 1996: no data.",
    });
  });

  test("drop a source named twice in a row", () => {
    const [paragraph] = parse(
      `<p>甲<cite data-source="wb"/> <cite data-source="wb"/><cite data-source="adb"/></p>
       <ol class="source"><li id="wb">世行</li><li id="adb">亚行</li></ol>`,
    );
    expect(paragraph).toMatchObject({
      content: [{ text: "甲" }, { source: "wb" }, { source: "adb" }],
    });
  });
});

test("a list stands in an item, under its words", () => {
  const [block] = parse("<ol><li>甲 <em>乙</em>\n<ul>\n<li>丙</li>\n</ul>\n</li><li>丁</li></ol>");
  expect(block).toMatchObject({
    variant: "decimal",
    items: [
      {
        path: "1.item.1",
        content: [{ text: "甲" }, { type: "em" }],
        list: {
          variant: "bullet",
          path: "1.item.1.list",
          items: [{ path: "1.item.1.list.item.1", content: [{ text: "丙" }] }],
        },
      },
      { path: "1.item.2" },
    ],
  });
});

test("ten lists may stand in one another", () => {
  parse(`${"<ul><li>甲".repeat(10)}${"</li></ul>".repeat(10)}`);
});

test.each(["landscape", "together"])("<%s> holds blocks, or none", (type) => {
  expect(parse(`<p>甲</p><${type}><h2>乙</h2><p>丙</p></${type}><${type}/>`)).toMatchObject([
    { path: "1" },
    { type, path: "2", blocks: [{ type: "heading", path: "2.1" }, { path: "2.2" }] },
    { type, path: "3", blocks: [] },
  ]);
});
