import type { Figure } from "@brief/data";
import { expect, test } from "vitest";
import { languages } from "../../brief.ts";
import { quantity } from "../../format/sample-quantity.ts";
import { helpers } from "../helpers.ts";

const total: Figure = { ...quantity("money", "2641496800", "USD"), id: "portfolio/total" };
const plan: Figure = { ...quantity("money", "4130000000", "CNY", "approx"), id: "portfolio/plan" };
const projects: Figure = { ...quantity("count", "1", "project"), id: "portfolio/projects" };
const unknown: Figure = { ...quantity("date", undefined, "date"), id: "portfolio/closing" };
const none = { hash: {} };

const zh = helpers("zh-CN");
const en = helpers("en");

test("keeps the exact value and the id of a figure beside its words", () => {
  expect(String(zh.amount(total, none))).toBe(
    '<data value="2641496800" data-figure="portfolio/total">26.41亿美元</data>',
  );
  expect(String(en.figure(total, none))).toBe(
    '<data value="2641496800" data-figure="portfolio/total">US$2.641\u00a0billion</data>',
  );
});

test("sets the unit and qualifier of a large figure small", () => {
  expect(String(zh.amount(plan, { hash: { form: "large" } }))).toBe(
    '<data value="4130000000" data-figure="portfolio/plan"><small>约</small>41.30<small>亿元</small></data>',
  );
});

test("leaves the qualifier to the template that asks for it", () => {
  const printed = String(zh.amount(plan, { hash: { qualifier: false } }));
  expect(printed).toContain(">41.3亿元<");
});

test("marks an unverified figure unless its row is marked", () => {
  const doubted: Figure = { ...total, unverified: true };
  expect(String(zh.amount(doubted, none))).toMatch(/<\/data>（未经核实）$/);
  expect(String(en.amount(doubted, none))).toMatch(/<\/data> \(unverified\)$/);
  expect(String(zh.amount(doubted, { hash: { unverified: false } }))).toMatch(/<\/data>$/);
});

test("prints a missing value as its word and never as an empty place", () => {
  expect(String(zh.date(unknown, none))).toBe(
    '<data value="" data-figure="portfolio/closing">不详</data>',
  );
  expect(String(zh.date(unknown, { hash: { form: "table" } }))).toContain(">—<");
});

test("escapes every part, ids and names alike", () => {
  const hostile: Figure = { ...total, id: `a"><script>'&` };
  expect(String(zh.amount(hostile, none))).toContain(
    'data-figure="a&quot;&gt;&lt;script&gt;&apos;&amp;"',
  );
  expect(String(zh.text({ type: "text", value: "甲<乙>&" }, none))).toBe("甲&lt;乙&gt;&amp;");
  expect(String(zh.literal(`"十四五"`))).toBe("&quot;十四五&quot;");
  expect(String(zh.cite(`x"/><b>`))).toBe('<cite data-source="x&quot;/&gt;&lt;b&gt;"></cite>');
});

test("cites each source of a figure or row once", () => {
  const sources = [{ id: "wb24" }, { id: "wb25" }, { id: "wb24", locator: "row 3" }];
  const marks = '<cite data-source="wb24"></cite><cite data-source="wb25"></cite>';
  expect(String(zh.cite({ ...total, sources }))).toBe(marks);
  expect(String(zh.cite({ key: "P1", sources: ["wb24", "wb25"] }))).toBe(marks);
  expect(String(zh.cite("czt21"))).toBe('<cite data-source="czt21"></cite>');
  expect(String(zh.cite({ ...total, sources: [] }))).toBe("");
});

test("agrees words with a count", () => {
  const words = { hash: { one: "is", other: "are" } };
  expect(String(en.plural(projects, words))).toBe("is");
  expect(String(en.plural({ ...projects, value: "2" }, words))).toBe("are");
  expect(String(zh.plural(projects, { hash: { other: "个" } }))).toBe("个");
});

test("names the helper and the value when a template hands over the wrong one", () => {
  expect(() => zh.amount(projects, none)).toThrow(
    '{{amount}} takes a money figure, found the count figure "portfolio/projects"',
  );
  expect(() => zh.count(23, none)).toThrow("{{count}} takes a count figure, found number");
  expect(() => zh.amount(total, { hash: { form: "huge" } })).toThrow('found "huge"');
  expect(() => zh.text("甲", none)).toThrow('{{text}} takes a text, found "甲"');
});

test("has the same helpers in every language", () => {
  const names = languages.map((language) => Object.keys(helpers(language)).join(" "));
  expect(new Set(names).size).toBe(1);
});
