// The templates that ship, judged by the rules on wording: their typed text here, what they print in hostile.test.ts.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { languageOf, lintTemplate } from "../src/templates/lint-template.ts";

const root = new URL("../src/templates/", import.meta.url);
const names = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".hbs"))
  .map((file) => file.slice(0, -4).replaceAll("\\", "/"));

test.each(names.filter((name) => languageOf(name) !== undefined))("%s", (name) => {
  expect(lintTemplate(name, readFileSync(new URL(`${name}.hbs`, root), "utf8"))).toEqual([]);
});

describe("a template's own text", () => {
  const found = (source: string, name = "own/zh-CN") =>
    lintTemplate(name, source).map(({ rule, place, found: words }) => [
      rule,
      place.line,
      place.column,
      words,
    ]);

  it("is judged where it stands", () => {
    const source =
      '<brief title="t">\n<h2>总体情况</h2>\n<p>项目{{count n}}，\n截止{{date d}}，占{{percent s}}。</p>\n</brief>';
    expect(found(source)).toEqual([
      ["jiezhi", 4, 1, "截止"],
      ["share-base", 4, 14, "占…%"],
    ]);
  });

  it("is judged branch by branch, and not across a mustache", () => {
    expect(found("<p>约{{#if a}}50{{else}}60{{/if}}左右</p>")).toEqual([]);
    expect(found("<p>{{#if a}}目前{{else}}去年{{/if}}</p>").map(([rule]) => rule)).toEqual([
      "date-relative",
      "date-relative",
    ]);
    expect(found("<p>约{{count n}}左右</p>").map(([rule]) => rule)).toEqual(["approx-doubled"]);
  });

  it("knows headings, cells and lists of sources, and leaves tags, literals and quotations alone", () => {
    expect(found("<h2>大力推进。</h2>").map(([rule]) => rule)).toEqual(["heading-form"]);
    expect(found('<p class="note">{{literal "截止2025年"}}“目前”</p>')).toEqual([]);
    expect(found('<table unit="目前"><caption>甲</caption></table>')).toEqual([]);
  });

  it("has a language by its name, or none", () => {
    expect(languageOf("partials/head-official-en")).toBe("en");
    expect(languageOf("portfolio/ru")).toBe("ru");
    expect(languageOf("project/basis-row")).toBeUndefined();
    expect(found("<p>recently</p>", "own/en").map(([rule]) => rule)).toEqual(["date-relative"]);
  });
});
