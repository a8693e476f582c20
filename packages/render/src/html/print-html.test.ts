import { expect, test } from "vitest";
import type { Inline } from "../document/model.ts";
import { printHtml, printMain } from "./print-html.ts";
import { createInlinePrinter } from "./print-inlines.ts";
import { sampleDocument } from "./sample-document.ts";
import { htmlStyles } from "./styles.ts";

const page = printHtml(sampleDocument);
/** Without its picture, which the chart's own tests read. */
const main = printMain(sampleDocument).replace(/<svg.*?<\/svg>/s, "<svg></svg>");

test("prints every block as semantic HTML", () => {
  expect(main).toMatchSnapshot();
});

test("names the language and title and has one first heading", () => {
  expect(page).toContain('<html lang="zh-CN">');
  expect(page).toContain("<title>外贷项目组合简报</title>");
  expect(page.match(/<h1/g)).toHaveLength(1);
  const untitled = { ...sampleDocument, blocks: [] };
  expect(printMain(untitled)).toContain('<h1 class="unseen">外贷项目组合简报</h1>');
});

test("stands alone: one style element, no script, no file, no inline style", () => {
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page).not.toMatch(/<script|<link|<img|\sstyle=|url\(|@import|\son\w+=/);
});

test("leaves the styles to a page that links them", () => {
  expect(printHtml(sampleDocument, { styles: false })).not.toContain("<style");
  expect(htmlStyles).toContain(".brief");
});

test("keeps the id and exact value of every figure, in words and in the picture", () => {
  expect(page).toContain(
    '<data value="1636276800" data-figure="portfolio/lenders/44000/amount">16.36亿美元</data>',
  );
  expect(page).toMatch(/<text [^>]*data-figure="portfolio\/sectors\/urban"[^>]*>12\.96<\/text>/);
});

test("draws a chart with its alternative text and its values as a table", () => {
  expect(page).toContain('<svg role="img" aria-label="各行业承诺额，亿美元：城建12.96，交通7.50"');
  expect(page).toMatch(/<table class="unseen"><caption>图1　各行业承诺额<\/caption>/);
});

test("links a source mark to its source and the source back to its first mark", () => {
  expect(page).toContain('<sup><a id="mark-wb25-1" class="cite" href="#source-wb25">[2]</a></sup>');
  expect(page).toContain('<a id="mark-wb25-2" class="cite" href="#source-wb25">[2]</a></p>');
  expect(page).toMatch(/<li id="source-wb25" value="2">.*href="#mark-wb25-1"/);
  expect(page).toContain('<li id="source-no" class="unnumbered">');
  // Its only mark stands in a note, which is printed after the list.
  expect(page).toMatch(/<li id="source-czt21" value="3">.*href="#mark-czt21-1"/);
});

test("has no two elements of one id", () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  [
    "https://example.org/a?b=1&c=2",
    '<a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer">源</a>',
  ],
  ["javascript:alert(1)", "源"],
  [" javascript:alert(1)", "源"],
  ["data:text/html,x", "源"],
])("makes a link of a web address alone: %s", (href, html) => {
  const link: Inline = { type: "link", href, content: [{ type: "text", text: "源" }] };
  expect(createInlinePrinter("zh-CN").print([link])).toBe(html);
});

test("says what a figure rests on with its label", () => {
  const row: typeof sampleDocument = {
    language: "zh-CN",
    title: "题",
    blocks: [
      {
        type: "key-figures",
        path: "1",
        items: [
          {
            type: "key-figure",
            path: "1.1",
            label: [{ type: "text", text: "承诺额" }],
            content: [{ type: "text", text: "26.41" }],
            basis: [{ type: "text", text: "汇总数" }],
          },
        ],
      },
    ],
  };
  expect(printHtml(row)).toContain(
    '<dt>承诺额 <span class="basis">汇总数</span></dt><dd>26.41</dd>',
  );
});

test("a note's mark leads to the note, the note back to its mark, and its words stand once, before the imprint", () => {
  expect(main).toContain(
    '<sup><a id="mark:5.note.1" href="#note:5.note.1" role="doc-noteref">①</a></sup>',
  );
  expect(main).toMatch(
    /<li id="note:5\.note\.1"><a href="#mark:5\.note\.1" role="doc-backlink" aria-label="① 返回正文">①<\/a> 按签约日汇率/,
  );
  expect(main.match(/按签约日汇率/g)).toHaveLength(1);
  const places = ['<section class="notes"', "信贷。", '<footer class="imprint"'];
  const order = places.map((part) => main.indexOf(part));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
});

test("contents lead to headings by their own ids or given ones, and name no pages", () => {
  const nav = /<nav.*<\/nav>/s.exec(main)?.[0] ?? "";
  expect(nav).toContain('<a href="#at:4">一、资金来源</a>');
  expect(nav).toContain('<ul><li><a href="#by-lender">（一）贷款机构</a></li></ul>');
  expect(main).toContain('<h2 id="at:4">');
  expect(main).toContain('<h3 id="by-lender">');
  expect(main).not.toMatch(/第\d+页/);
});

test("every link within the page has its target", () => {
  const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  for (const [, target] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
});
