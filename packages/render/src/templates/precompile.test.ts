import { expect, test } from "vitest";
import { precompileTemplate } from "./precompile.ts";

const remedies: readonly (readonly [string, string])[] = [
  ["{{amuont total}}", 'did you mean "amount"'],
  ["{{#eahc lenders}}行{{/eahc}}", "did you mean {{#each …}}"],
  ["{{if hasNote}}", "open it as a block: {{#if …}} … {{/if}}"],
  ["{{{title}}}", "write {{title}}"],
  ["{{#if @frist}}是{{/if}}", "did you mean @first"],
  ["{{date}}", 'if the view holds "date", write this.date; else give the helper its value'],
  ["共23个", 'print a figure of the view, or {{literal "23"}} if it is part of a name'],
];

test.each(remedies)("says how to put %s right", (source, remedy) => {
  expect(precompileTemplate("x/zh-CN", source).diagnostics[0]?.remedy).toBe(remedy);
});

const numbers: readonly (readonly [string, readonly string[]])[] = [
  ["<p>2019年</p>", ["1:4"]],
  ["<p>\n共１５个，“十四五”\n  第3期</p>", ["2:2", "3:4"]],
  ['<table columns="left right" id="t1"><tr indent="1">', []],
  ['<td colspan="{{span}}2">甲</td>', []],
  ["<h2>甲</h2><p>&#x3007;</p>", []],
  ['<p{{#if a}} class="x1"{{else}} id="y2"{{/if}}>乙3</p>', ["1:48"]],
  ['第{{literal "14"}}个五年规划', []],
  ["{{!-- 2019 --}}甲", []],
];

test.each(numbers)("finds the digits typed into running text: %s", (source, places) => {
  const { diagnostics } = precompileTemplate("x/zh-CN", source);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(places.map(() => "naked-number"));
  expect(diagnostics.map(({ place }) => `${place.line}:${place.column}`)).toEqual(places);
});

const slips: readonly (readonly [string, string, number])[] = [
  ["甲\n{{#if a}}\n乙{{/each}}", "{{/each}} closes {{#if}}", 2],
  ["甲\n乙{{amount total", "the template cannot be read", 2],
  ["甲\n乙{{amount total}", "the template cannot be read", 2],
  ["甲\n{{#if a}}乙", "the block {{#if}} is never closed", 2],
];

test.each(slips)("gives the place of a slip in %j", (source, message, line) => {
  const { code, diagnostics } = precompileTemplate("x/zh-CN", source);
  expect(code).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({
    rule: "template-syntax",
    place: { file: "x/zh-CN.hbs", line },
  });
  expect(diagnostics[0]?.message).toContain(message);
});

test("gathers all faults of a template", () => {
  const { diagnostics } = precompileTemplate("x/en", "{{{a}}}\n{{nope b}}\n5");
  expect(diagnostics.map(({ place }) => place.line)).toEqual([1, 2, 3]);
});

test("reads a file with a byte order mark and Windows line ends", () => {
  const { diagnostics } = precompileTemplate("x/en", "\uFEFF<p>\r\n\r\n{{{a}}}</p>");
  expect(diagnostics[0]?.place).toMatchObject({ line: 3, column: 1 });
});

test("leaves out what no helper asks for, and no word of the template", () => {
  const words = '"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":9}}';
  const { code = "" } = precompileTemplate("x/en", `<p>{{literal ',${words}'}}{{amount a}}</p>`);
  expect(code).not.toContain('"loc"');
  expect(code).toContain(JSON.stringify(`,${words}`));
  expect(code).not.toContain("function(parent");
});
