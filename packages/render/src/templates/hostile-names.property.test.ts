// Whatever stands in the data is words on the page: it opens no tag, closes none, and nothing of it is lost.
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileTemplates } from "../../tests/compile-templates.ts";
import { parseMarkup } from "../document/parse.ts";
import { inlineText, textOf } from "../document/walk.ts";
import { squeezeText } from "../document/white-space.ts";
import { renderMarkup } from "./render-markup.ts";

const templates = compileTemplates({
  "portfolio/zh-CN": [
    '<brief title="{{title}}" numbering="chinese">',
    "<h2>{{title}}</h2>",
    '{{#each rows as |row|}}{{> row row note="注"}}{{/each}}',
    "<p>{{#list rows as |row|}}{{row.name}}{{/list}}</p>",
    '<chart type="bars"><datum key="{{title}}" label="{{title}}"></datum></chart>',
    "</brief>",
  ].join("\n"),
  "partials/row": "<p>{{text label}}</p><p>{{name}}</p>\n",
});

const pieces = fc.constantFrom(
  ..."<>&\"'`=/;:{}[]#!-年甲龘𠀀ё①\u00A0\u200B\u202E\u2066\u061C\uFEFF\uE000\u0301",
  ..."\t\n 　％—·",
  "</p>",
  "<data value='1' data-figure='x'>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<?xml ?>",
  "&nbsp;",
  "&#x3C;",
  "{{title}}",
  "{{{x}}}",
  "__proto__",
  "constructor",
);
const names = fc
  .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(""))
  .filter((name) => squeezeText(name, "zh-CN").trim() !== "");

/** What XML cannot carry is refused with its place, never dropped. */
const isCarried = (name: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}\u{F0000}-\u{10FFFF}]/u.test(
    name,
  );

test("names of the data survive as words and never become markup", () => {
  fc.assert(
    fc.property(names, names, (first, second) => {
      const row = (name: string, key: string) => ({
        key,
        name,
        label: { type: "text", value: name },
      });
      const view = { title: first, rows: [row(first, "a"), row(second, "b")] };
      const input = { templates, kind: "portfolio", language: "zh-CN" as const, view };
      const { markup, diagnostics } = renderMarkup(input);
      if (!isCarried(first) || !isCarried(second)) {
        expect(diagnostics[0]?.rule).toBe("view-unprintable-character");
        return;
      }
      expect(diagnostics).toEqual([]);
      const parsed = parseMarkup(markup ?? "", "zh-CN");
      expect(parsed.diagnostics).toEqual([]);
      const squeezed = [first, second].map((name) => squeezeText(name, "zh-CN"));
      const [a = "", b = ""] = squeezed;
      const document = parsed.document;
      expect(document?.title).toBe(a);
      const texts = document?.blocks.slice(0, 5).map(textOf);
      expect(texts).toEqual([a, a, a, b, b]);
      const last = document?.blocks[5];
      const joined = last?.type === "paragraph" ? inlineText(last.content) : "";
      expect(joined.replace(/\s/g, "")).toBe(`${a}和${b}`.replace(/\s/g, ""));
      expect(document?.blocks[6]).toMatchObject({ data: [{ key: a, label: a }] });
    }),
    { numRuns: 300, seed: 20250331 },
  );
});
