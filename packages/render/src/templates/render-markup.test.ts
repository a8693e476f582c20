import type { Diagnostic } from "@brief/data";
import { describe, expect, test } from "vitest";
import { compileTemplates } from "../../tests/compile-templates.ts";
import type { Language } from "../brief.ts";
import { renderMarkup } from "./render-markup.ts";

const projects = (...names: readonly string[]) =>
  names.map((name, index) => ({ key: `P${index}`, name, hasDoubt: index === 1 }));

function render(
  sources: Readonly<Record<string, string>>,
  view: object,
  language: Language = "zh-CN",
) {
  const templates = compileTemplates(sources);
  return renderMarkup({ templates, kind: "portfolio", language, view });
}

const zh = (source: string) => ({ "portfolio/zh-CN": source });

describe("blocks", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["{{#each rows as |row|}}{{row.name}}{{#unless @last}}；{{/unless}}{{/each}}", "甲；乙；丙"],
    ["{{#each rows}}{{#if @first}}起{{/if}}{{name}}{{/each}}", "起甲乙丙"],
    ["{{#each rows}}{{#if hasDoubt}}{{name}}{{else}}无{{/if}}{{/each}}", "无乙无"],
    ["{{#each none}}有{{else}}未见{{/each}}", "未见"],
    ["{{#each rows}}{{../title}}{{/each}}", "题题题"],
    ["{{#if none}}有{{else}}空{{/if}}{{#if rows}}满{{/if}}", "空满"],
    ["{{#unless hasNote}}无注{{/unless}}", "无注"],
    ["{{#with group as |g|}}{{g.name}}{{name}}{{../title}}{{/with}}", "世行世行题"],
    ['{{#if (eq title "题")}}同{{else}}异{{/if}}', "同"],
    ["{{#list rows}}\n  {{name}}\n{{/list}}", "甲、乙和丙"],
    ["{{#list none}}有{{else}}未列{{/list}}", "未列"],
    ["{{#list words}}{{this}}{{/list}}", "水和林"],
    ["{{#if known}}知{{/if}}{{#if missing}}知{{else}}不知{{/if}}", "知不知"],
    ["{{^if hasNote}}无{{/if}}", "无"],
  ];
  const view = {
    title: "题",
    rows: projects("甲", "乙", "丙"),
    none: [],
    words: ["水", "林"],
    hasNote: false,
    group: { name: "世行" },
    known: { type: "text", value: "词" },
    missing: { type: "text", value: undefined, reason: "not-in-sources" },
  };
  test.each(rows)("%j prints %s", (source, text) => {
    const { markup, diagnostics } = render(zh(source), view);
    expect(diagnostics).toEqual([]);
    expect(markup?.text).toBe(text);
  });

  test.each([
    ["zh-CN", "甲、乙和丙"],
    ["en", "甲, 乙 and 丙"],
    ["ru", "甲, 乙 и 丙"],
  ] as const)("lists in the manner of %s", (language, text) => {
    const source = "{{#list rows as |row|}}\n  {{row.name}}\n{{/list}}";
    const { markup } = render({ [`portfolio/${language}`]: source }, view, language);
    expect(markup?.text).toBe(text);
  });
});

const places = ({ place, related = [] }: Diagnostic) =>
  [place, ...related].map(({ file, line, column }) => `${file}:${line}:${column}`);

describe("places", () => {
  const sources = {
    "portfolio/zh-CN": "<brief>\n{{#each rows}}\n  {{> row}}\n{{/each}}\n甲\n</brief>",
    "partials/row": "<tr>\n<td>{{name}}</td>{{> portfolio/cell}}\n</tr>\n",
    "portfolio/cell": "<td>\n\n  {{text note}}</td>",
  };
  const note = { type: "text", value: "注" };

  test("are known for text and values through partials", () => {
    const rows = projects("甲项目", "乙项目").map((row) => ({ ...row, note }));
    const { markup } = render(sources, { rows });
    const at = (text: string) =>
      markup?.placesAt(markup.text.indexOf(text)).map((p) => `${p.file}:${p.line}:${p.column}`);
    expect(at("<brief>")).toEqual(["portfolio/zh-CN.hbs:1:1"]);
    expect(at("乙项目")).toEqual(["partials/row.hbs:2:5", "portfolio/zh-CN.hbs:3:3"]);
    expect(at("</tr>")).toEqual(["partials/row.hbs:3:1", "portfolio/zh-CN.hbs:3:3"]);
    expect(at("注")).toEqual([
      "portfolio/cell.hbs:3:3",
      "partials/row.hbs:2:18",
      "portfolio/zh-CN.hbs:3:3",
    ]);
    expect(at("甲\n</brief>")).toEqual(["portfolio/zh-CN.hbs:5:1"]);
    expect(at("/brief>")).toEqual(["portfolio/zh-CN.hbs:6:2"]);
  });

  test("of a fault in a partial name the partial and its callers", () => {
    const rows = [{ key: "P148527", name: "城市交通二期", noet: note }];
    const { diagnostics } = render(sources, { rows });
    expect(diagnostics.map(places)).toEqual([
      ["portfolio/cell.hbs:3:3", "partials/row.hbs:2:18", "portfolio/zh-CN.hbs:3:3"],
    ]);
    expect(diagnostics[0]).toMatchObject({
      message: 'the view has no "rows/P148527/note"',
      found: "rows/P148527/note",
      remedy: 'in "rows/P148527": did you mean "noet"?',
    });
  });

  test("of a call after a partial are those of the call", () => {
    const templates = { ...zh("{{> row}}\n{{nope}}"), "partials/row": "行" };
    expect(render(templates, { title: "题" }).diagnostics.map(places)).toEqual([
      ["portfolio/zh-CN.hbs:2:1"],
    ]);
  });
});

test("guards the copy that a partial's options make of its context", () => {
  const sources = {
    ...zh('{{> row tone="红"}}'),
    "partials/row": "{{tone}}{{title}}{{text nope}}",
  };
  const { diagnostics } = render(sources, { title: "题" });
  expect(diagnostics[0]).toMatchObject({
    rule: "view-unknown-path",
    place: { file: "partials/row.hbs", line: 1, column: 18 },
  });
});

test("stops partials that call each other without end", () => {
  const sources = { ...zh("甲\n{{> a}}"), "partials/a": "{{> b}}", "partials/b": "乙{{> a}}" };
  const { diagnostics } = render(sources, {});
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.rule).toBe("template-recursion");
  expect(diagnostics[0]?.message).toContain("partials/a → partials/b → partials/a");
  expect(diagnostics[0]?.related?.at(-1)).toMatchObject({ file: "portfolio/zh-CN.hbs", line: 2 });
});

test("names the templates there are when one is missing", () => {
  const { diagnostics } = render({ "portfolio/en": "x" }, {});
  expect(diagnostics[0]).toMatchObject({
    rule: "missing-template",
    place: { file: "portfolio/zh-CN.hbs" },
  });
});

test("tells a helper's complaint with the path of the value it got", () => {
  const { diagnostics } = render(zh("甲\n{{amount group.label}}"), {
    group: { label: { type: "text", value: "词" } },
  });
  expect(diagnostics[0]).toMatchObject({
    found: "group/label",
    place: { file: "portfolio/zh-CN.hbs", line: 2, column: 1 },
  });
});

test("lets a programme's own error through", () => {
  const view = {
    get title(): string {
      throw new RangeError("broken");
    },
  };
  expect(() => render(zh("{{title}}"), view)).toThrow(RangeError);
});
