// Documents that break layouts: they come out whole, every word of them inside a page, or are refused with a
// located error. Read back from the finished file by an independent reader.
import { describe, expect, test } from "vitest";
import { inlineText, passagesOfDocument } from "../src/document/walk.ts";
import { parseBody as parse, printDocument as print } from "./print-markup.ts";
import { readGlyphs } from "./read-glyphs.ts";

const rows = (count: number, cells: (row: number) => string): string =>
  Array.from({ length: count }, (_, row) => `<tr>${cells(row)}</tr>`).join("");
const table = (columns: number, body: string): string =>
  `<table columns="${Array(columns).fill("left").join(" ")}" continued="续表"><caption>大表</caption>` +
  `<thead><tr>${"<th>表头</th>".repeat(columns)}</tr></thead><tbody>${body}</tbody></table>`;
const lines = (count: number): string =>
  Array.from({ length: count }, (_, line) => `第${line}行文字`).join("<br/>");

const documents: readonly (readonly [string, string])[] = [
  ["a cell of 200 lines", table(2, `<tr><td>甲</td><td>${lines(200)}</td></tr>`)],
  [
    "a table of 1,000 rows",
    table(
      3,
      rows(1000, (row) => `<td>项目${row}</td><td>${row}</td><td>乙${row}</td>`),
    ),
  ],
  ["a paragraph of 100 pages’ length", `<p>${"财政收入平稳增长，支出保障有力。".repeat(3000)}</p>`],
  ["a word without end", `<p>${"abcdefghij".repeat(300)}</p>`],
  ["a web address without end", `<p>https://example.org/${"path/".repeat(400)}</p>`],
  ["300 headings in a row", rows(300, () => "").replaceAll("<tr></tr>", "<h2>标题</h2>")],
  [
    "blocks side by side, higher than a page",
    `<columns><column>${"<p>左栏一段文字。</p>".repeat(120)}</column><column>${"<p>右栏一段文字。</p>".repeat(90)}</column></columns>`,
  ],
  [
    "a list of 2,000 items",
    `<ul>${Array.from({ length: 2000 }, (_, at) => `<li>第${at}条</li>`).join("")}</ul>`,
  ],
  [
    "a list of 2,000 numbers",
    `<ol>${Array.from({ length: 2000 }, (_, at) => `<li>第${at}条</li>`).join("")}</ol>`,
  ],
  [
    "lists ten deep",
    `${"<ol><li>一层的文字，写到要转行的长度为止，再写一些就一定转行了，还不够就再写一些。".repeat(10)}${"</li><li>又一条</li></ol>".repeat(10)}`,
  ],
  [
    "a block of three pages that is to stay whole",
    `<p>前文。</p><together><h2>标题</h2>${"<p>不拆开的一段文字。</p>".repeat(120)}</together><p>后文。</p>`,
  ],
  [
    "a table with a head of 40 lines",
    `<table columns="left left" continued="续表"><thead><tr><th>${lines(40)}</th><th>乙</th></tr></thead><tbody>${rows(80, (row) => `<td>${row}</td><td>丙</td>`)}</tbody></table>`,
  ],
];

const themes = ["bulletin", "official", "sheet", "journal"] as const;

const bare = (text: string): string => text.replace(/[\s\u00ad]/gu, "");

/** How often each character stands in a text. */
function tally(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

describe.each(themes)("%s", (theme) => {
  test.each(documents)("%s comes out whole, or is refused at its place", async (_, body) => {
    const document = parse(body);
    const { bytes, diagnostics } = await print(document, theme);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    for (const { place, remedy } of errors) {
      expect(place.path).toBeDefined();
      expect(remedy).not.toBe("");
    }
    expect(bytes === undefined).toBe(errors.length > 0);
    expect(errors).toEqual([]);
    if (bytes === undefined) return;
    const pages = await readGlyphs(bytes);
    const printed = tally(
      bare(
        pages
          .flat()
          .map(({ text }) => text)
          .join(""),
      ),
    );
    const wanted = tally(
      bare(
        passagesOfDocument(document)
          .map(({ content }) => inlineText(content))
          .join(""),
      ),
    );
    // Heads that are printed again and folios come on top; nothing may be missing.
    for (const [character, count] of wanted) {
      expect(printed.get(character) ?? 0, character).toBeGreaterThanOrEqual(count);
    }
    for (const glyph of pages.flat()) {
      expect(glyph.text).not.toBe("\u0000");
      expect(glyph.xPt).toBeGreaterThan(0);
      expect(glyph.xPt + glyph.widthPt).toBeLessThan(596);
      expect(glyph.yPt).toBeGreaterThan(0);
      expect(glyph.yPt).toBeLessThan(842);
    }
  });

  test("a table of 30 columns is refused, with its place and what to do", async () => {
    const wide = parse(
      table(
        30,
        rows(3, () => "<td>1,234,567.89</td>".repeat(30)),
      ),
    );
    const { bytes, diagnostics } = await print(wide, theme);
    expect(bytes).toBeUndefined();
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ rule: "table-too-wide", severity: "error" }),
    );
  });

  test("a document without a word is an empty page, not a fault", async () => {
    const { bytes, pages } = await print({ language: "zh-CN", title: "题", blocks: [] }, theme);
    expect(bytes).toBeDefined();
    expect(pages).toBe(1);
  });
});
