import { expect, test } from "vitest";
import { parseMarkup } from "./parse.ts";
import { rewriteBlock } from "./rewrite.ts";
import { figuresOf, passagesOfDocument, textOf, visitBlocks } from "./walk.ts";

const data = (id: string) => `<data value="1" data-figure="${id}">${id}</data>`;
const body = `
  <masthead name="简报"><issue>${data("a")}</issue><date>${data("b")}</date></masthead>
  <foot>${data("z")}</foot>
  <h2>${data("c")}</h2>
  <p class="kicker">甲${data("d")}<right>${data("e")}</right></p>
  <ul><li>${data("f")}</li></ul>
  <table columns="left"><caption>题${data("g")}</caption><thead><tr><th>头</th></tr></thead>
    <tbody><tr><td><strong>${data("h")}</strong></td></tr></tbody><tfoot><tr><td>${data("i")}</td></tr></tfoot></table>
  <chart type="bars"><caption>图</caption><datum key="k" label="甲">${data("j")}</datum></chart>
  <key-figures><key-figure><value>${data("k")}</value><label>${data("l")}</label></key-figure></key-figures>
  <dl><dt>${data("m")}</dt><dd>${data("n")}</dd></dl>
  <aside class="editor">${data("o")}</aside>
  <columns><column><p>${data("p")}</p></column><column><p>${data("q")}</p></column></columns>
  <page-break/>
  <imprint><line label="报：">${data("r")}<right>${data("s")}</right></line></imprint>`;
const { document } = parseMarkup(`<brief title="题">${body}</brief>`, "zh-CN");
if (document === undefined) throw new Error("no document");

test("finds every figure of every sort of block, in reading order", () => {
  const ids = figuresOf(document).map(({ figure }) => figure);
  expect(ids.join("")).toBe("abcdefghijklmnopqrsz");
});

test("meets blocks within columns", () => {
  const paths: string[] = [];
  visitBlocks(document.blocks, ({ path }) => paths.push(path));
  expect(paths).toEqual("1 2 3 4 5 6 7 8 9 10 10.column.1.1 10.column.2.1 11 12".split(" "));
});

test("gives the words of a block", () => {
  expect(document.blocks.slice(1, 5).map(textOf)).toEqual(["c", "甲d\ne", "f", "题g\n头\nh\ni"]);
});

test("rewrites what it walks: nothing is left out, nothing else is touched", () => {
  const same = document.blocks.map((block) => rewriteBlock(block, (content) => content));
  expect(same).toEqual(document.blocks);
  const marked = document.blocks.map((block) =>
    rewriteBlock(block, (content) =>
      content.map((inline) => (inline.type === "figure" ? { ...inline, value: "2" } : inline)),
    ),
  );
  const values = figuresOf({ ...document, blocks: marked }).map(({ value }) => value);
  expect(values).toEqual([...Array.from({ length: 19 }, () => "2"), "1"]);
  expect(passagesOfDocument({ ...document, blocks: marked })).toHaveLength(
    passagesOfDocument(document).length,
  );
});
