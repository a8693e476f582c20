import { expect, test } from "vitest";
import type { Document } from "./model.ts";
import { numberDocument } from "./number.ts";
import { chineseNumber } from "./number-words.ts";
import { parseMarkup } from "./parse.ts";
import { sourceOrder } from "./source-order.ts";
import { figuresOf, inlineText, notesOf, textOf } from "./walk.ts";

function read(body: string, language: Document["language"], numbering = "chinese"): Document {
  const markup = `<brief title="题" numbering="${numbering}">${body}</brief>`;
  const { document, diagnostics } = parseMarkup(markup, language);
  expect(diagnostics).toEqual([]);
  if (document === undefined) throw new Error("no document");
  return document;
}

const words = (document: Document) => document.blocks.map(textOf);

test.each([
  [1, "一"],
  [9, "九"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [34, "三十四"],
  [99, "九十九"],
])("%i is %s", (value, characters) => {
  expect(chineseNumber(value)).toBe(characters);
});

const heads =
  "<h1>总</h1><h2>甲</h2><h3>子</h3><h3>丑</h3><h2><em>乙</em></h2><h3>寅</h3><h4>卯</h4><h5>辰</h5><h5>巳</h5><h4>午</h4><h5>未</h5>";

test.each([
  [
    "chinese",
    [
      "总",
      "一、甲",
      "（一）子",
      "（二）丑",
      "二、乙",
      "（一）寅",
      "1. 卯",
      "（1）辰",
      "（2）巳",
      "2. 午",
      "（1）未",
    ],
  ],
  ["decimal", ["总", "1. 甲", "1.1 子", "1.2 丑", "2. 乙", "2.1 寅", "卯", "辰", "巳", "午", "未"]],
  ["none", ["总", "甲", "子", "丑", "乙", "寅", "卯", "辰", "巳", "午", "未"]],
])("numbers sections: %s", (numbering, numbered) => {
  expect(words(numberDocument(read(heads, "zh-CN", numbering)))).toEqual(numbered);
});

const table = (id: string, caption: string) =>
  `<table id="${id}" columns="left">${caption && `<caption>${caption}</caption>`}<tbody><tr><td>格</td></tr></tbody></table>`;
const chart = (id: string, caption: string) =>
  `<chart id="${id}" type="bars"><caption>${caption}</caption><datum key="a" label="甲"/></chart>`;
const tables = `<p>见<ref to="c"/>和<ref to="b"/>。</p>${table("a", "甲")}${table("x", "")}${chart("c", "图甲")}
  <columns><column>${table("b", "乙")}</column><column>${chart("d", "图乙")}</column></columns>`;

test.each([
  ["zh-CN", "见图1和表2。", ["表1　甲", "格", "图1　图甲", "表2　乙"]],
  ["en", "见Figure 1和Table 2。", ["Table 1. 甲", "格", "Figure 1. 图甲", "Table 2. 乙"]],
  ["ru", "见рис. 1和табл. 2。", ["Таблица 1. 甲", "格", "Рисунок 1. 图甲", "Таблица 2. 乙"]],
] as const)(
  "labels tables and charts apart, and says so in references: %s",
  (language, reference, captions) => {
    const [first, ...rest] = words(numberDocument(read(tables, language)));
    expect(first).toBe(reference);
    expect(rest.map((text) => text.split("\n")[0])).toEqual(captions);
  },
);

test("where nothing is numbered, a caption has a number only for those who refer to it", () => {
  const [first, ...rest] = words(numberDocument(read(tables, "zh-CN", "none")));
  expect(first).toBe("见图1和表1。");
  const captions = ["甲", "格", "图1　图甲", "表1　乙"];
  expect(rest.map((text) => text.split("\n")[0])).toEqual(captions);
  expect(rest.at(-1)).toContain("图乙");
  expect(rest.at(-1)).not.toContain("图2");
});

test("a reference is a link that keeps its words on one line", () => {
  const [first] = numberDocument(read(tables, "en")).blocks;
  expect(first).toMatchObject({
    content: [
      {},
      {
        type: "link",
        href: "#c",
        content: [{ type: "nobreak", content: [{ text: "Figure 1" }] }],
      },
      {},
      {},
      {},
    ],
  });
});

test.each([
  ["zh-CN", "chinese", ["第一部分", "第一部分（一）", "“丙”"]],
  ["zh-CN", "decimal", ["第1部分", "第1.1部分", "“丙”"]],
  ["zh-CN", "none", ["“甲”", "“乙”", "“丙”"]],
  ["en", "decimal", ["section 1", "section 1.1", "“丙”"]],
  ["ru", "decimal", ["раздел 1", "раздел 1.1", "«丙»"]],
] as const)("names headings in references: %s %s", (language, numbering, names) => {
  const sections = '<h2 id="a">甲</h2><h3 id="b">乙</h3><h4 id="c">丙</h4>';
  const refs = ["a", "b", "c"].map((id) => `<p><ref to="${id}"/></p>`).join("");
  const document = numberDocument(read(sections + refs, language, numbering));
  expect(words(document).slice(3)).toEqual(names);
});

test("a reference that names a page knows the node, its words are no part of the text", () => {
  const body = '<p>见<ref to="a" page="yes"/>和 <ref to="a"/></p><h2 id="a">甲</h2>';
  const document = numberDocument(read(body, "zh-CN"));
  expect(words(document)[0]).toBe("见第一部分和第一部分");
  expect(document.blocks[0]).toMatchObject({
    content: [{}, { type: "link", content: [{}, { type: "page", target: "2" }] }, {}, {}],
  });
});

const cite = (id: string) => `<cite data-source="${id}"/>`;
const sources =
  '<ol class="source"><li id="wb">世行</li><li id="adb">亚行</li><li id="no">未引</li><li id="gef">环境基金</li></ol>';
const noted = "<p>甲<note>一</note><strong>乙<note>二</note></strong></p>";

test("numbers notes in reading order, each named under its block", () => {
  const cells = '<table columns="left"><tbody><tr><td>丙<note>三</note></td></tr></tbody></table>';
  const sides = `<columns><column>${noted}</column><column><p>丁<note>六</note></p></column></columns>`;
  const document = numberDocument(read(noted + cells + sides, "zh-CN"));
  const notes = notesOf(document.blocks).map(({ number, path, content }) => [
    number,
    path,
    inlineText(content),
  ]);
  expect(notes).toEqual([
    [1, "1.note.1", "一"],
    [2, "1.note.2", "二"],
    [3, "2.note.1", "三"],
    [4, "3.column.1.1.note.1", "一"],
    [5, "3.column.1.1.note.2", "二"],
    [6, "3.column.2.1.note.1", "六"],
  ]);
  expect(words(document)[0]).toBe("甲乙\n一\n二");
});

test("numbers a source that a note alone cites", () => {
  const body = `<p>甲<note>见<cite data-source="gef"/>。</note><cite data-source="wb"/></p>`;
  const list = '<ol class="source"><li id="wb">世行</li><li id="gef">环境基金</li></ol>';
  expect(listed(numberDocument(read(body + list, "zh-CN")))).toEqual([
    [1, "wb"],
    [2, "gef"],
  ]);
});

test.each([
  ["2", ["一、甲", "二、乙和丙"]],
  ["3", ["一、甲", "（一）子", "二、乙和丙"]],
])("contents list headings down to level %s, without marks and lines", (depth, listedWords) => {
  const heads = `<h1>总</h1><toc depth="${depth}"/><h2>甲</h2><h3>子${cite("wb")}</h3><h2>乙<br/>和<em>丙</em></h2>`;
  const document = numberDocument(read(`${heads}<h4>丁</h4>${sources}`, "zh-CN"));
  const toc = document.blocks[1];
  if (toc?.type !== "toc") throw new Error("no contents");
  expect(toc.entries.map(({ content }) => inlineText(content))).toEqual(listedWords);
  expect(toc.entries[0]).toMatchObject({ path: "2.entry.1", target: "3", level: 2 });
});

test("figures of a heading are printed in its entry, too", () => {
  const head = '<toc/><h2>贷款<data value="1" data-figure="f">1笔</data></h2>';
  expect(figuresOf(numberDocument(read(head, "zh-CN"))).map(({ figure }) => figure)).toEqual([
    "f",
    "f",
  ]);
});

const cited = (order: readonly string[]) =>
  `${order.map((id) => `<p>引${cite(id)}</p>`).join("")}${sources}`;

function listed(document: Document) {
  const list = document.blocks.at(-1);
  return list?.type === "list" ? list.items.map(({ number, anchor }) => [number, anchor]) : [];
}

test("numbers sources by first mention, the list by number, unmentioned ones last", () => {
  const document = numberDocument(read(cited(["gef", "wb", "gef", "adb"]), "zh-CN"));
  expect(words(document).slice(0, 4)).toEqual(["引[1]", "引[2]", "引[1]", "引[3]"]);
  expect(listed(document)).toEqual([
    [1, "gef"],
    [2, "wb"],
    [3, "adb"],
    [4, "no"],
  ]);
});

test("gives a source the same number in every edition", () => {
  const order = sourceOrder(read(cited(["gef", "wb", "adb"]), "zh-CN"));
  const english = numberDocument(read(cited(["adb", "gef"]), "en"), order);
  expect(words(english).slice(0, 2)).toEqual(["引[3]", "引[1]"]);
  expect(listed(english)).toEqual([
    [1, "gef"],
    [2, "wb"],
    [3, "adb"],
    [4, "no"],
  ]);
});

test("adjacent marks become one", () => {
  const document = numberDocument(
    read(`<p>引${cite("wb")}\n${cite("adb")}。</p>${sources}`, "zh-CN"),
  );
  expect(words(document)[0]).toBe("引[1,2]。");
});

test("a numbered Document is not numbered again, and the given one is left as it was", () => {
  const document = read(heads + tables + cited(["wb"]), "zh-CN");
  const before = structuredClone(document);
  const once = numberDocument(document);
  expect(numberDocument(once)).toEqual(once);
  expect(document).toEqual(before);
});
