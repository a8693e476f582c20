import { expect, test } from "vitest";
import { compileTemplates } from "../../tests/compile-templates.ts";
import { precompileTemplate } from "./precompile.ts";
import { renderMarkup } from "./render-markup.ts";

const amount = {
  type: "money",
  unit: "USD",
  value: "2641000000",
  id: "portfolio/total",
  qualifier: "exact",
  rows: [],
  sources: [],
};

const view = {
  title: "新疆外贷项目",
  total: amount,
  lender: { name: "世界银行", amount },
  lenders: [{ key: "44001", name: "世界银行", amount }],
  nothing: null,
  absent: undefined,
  blank: "",
  note: { type: "text", value: "" },
  level: 2,
  hasNote: false,
};

/** What Handlebars' strict mode lets pass, or reports without a place: each is refused with line and column. */
const atRendering: readonly (readonly [string, string, string])[] = [
  ["unknown value of a helper", "{{amount totl}}", "view-unknown-path"],
  ["unknown value below a known one", "{{amount lender.amuont}}", "view-unknown-path"],
  ["value of a missing parent", "{{amount a.b.c}}", "view-unknown-path"],
  ["plain path with a missing parent", "{{a.b.c}}", "view-unknown-path"],
  ["unknown option of a helper", "{{amount total form=nope}}", "view-unknown-path"],
  ["unknown value in brackets", "{{#if (eq nope title)}}是{{/if}}", "view-unknown-path"],
  ["subject of #if", "{{#if nope}}是{{/if}}", "view-unknown-path"],
  ["subject of #unless", "{{#unless nope}}是{{/unless}}", "view-unknown-path"],
  ["subject of #each", "{{#each nope}}行{{/each}}", "view-unknown-path"],
  ["subject of #list", "{{#list nope}}行{{/list}}", "view-unknown-path"],
  ["subject of #with", "{{#with nope}}有{{/with}}", "view-unknown-path"],
  ["null value", "{{nothing}}", "view-empty-value"],
  ["undefined value", "{{absent}}", "view-empty-value"],
  ["undefined value of a helper", "{{amount absent}}", "view-empty-value"],
  ["empty string", "{{blank}}", "view-empty-value"],
  ["empty Text", "{{text note}}", "view-empty-value"],
  ["null subject of #if", "{{#if nothing}}是{{/if}}", "view-empty-value"],
  ["bare number", "{{level}}", "view-bare-value"],
  ["figure without its helper", "{{total}}", "view-object-printed"],
  ["group printed as it stands", "{{lender}}", "view-object-printed"],
  ["figure looked into", "{{total.value}}", "view-figure-opened"],
  ["list printed by its length", "{{lenders.length}}", "view-unknown-path"],
  ["string taken for a claim", "{{#if title}}是{{/if}}", "template-wrong-argument"],
  ["group taken for a list", "{{#each lender}}行{{/each}}", "template-wrong-argument"],
  ["missing partial", "{{> sourcse}}", "template-missing-partial"],
  ["unknown path of a partial's context", "{{> row nope}}", "view-unknown-path"],
  ["@first outside a loop", "{{#if @first}}是{{/if}}", "template-wrong-argument"],
  ["method of a string", "{{title.toUpperCase}}", "view-unknown-path"],
];

test.each(atRendering)("refuses %s: %s", (_, hole, rule) => {
  const templates = compileTemplates({
    "portfolio/zh-CN": `<brief title="示例">\n<p>截至${hole}</p>\n</brief>`,
    "partials/row": "{{name}}",
    "partials/sources": "来源",
  });
  const { markup, diagnostics } = renderMarkup({
    templates,
    kind: "portfolio",
    language: "zh-CN",
    view,
  });
  expect(markup).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({
    rule,
    severity: "error",
    place: { file: "portfolio/zh-CN.hbs", line: 2, column: 6 },
  });
  expect(diagnostics[0]?.remedy).not.toBe("");
});

/** Refused before there is a view: what a template may never hold. */
const atBuild: readonly (readonly [string, string, string])[] = [
  ["raw output", "{{{title}}}", "template-raw-output"],
  ["raw output by &", "{{&title}}", "template-raw-output"],
  ["constructor", "{{constructor}}", "view-prototype-access"],
  ["constructor below a value", "{{lender.constructor}}", "view-prototype-access"],
  ["__proto__", "{{amount __proto__.x}}", "view-prototype-access"],
  ["prototype method as a helper", "{{toString title}}", "template-unknown-helper"],
  ["climbing out of the template", "{{amount ../nope}}", "view-unknown-path"],
  ["climbing in a block that opens no level", "{{#if hasNote}}{{../title}}{{/if}}", ""],
  ["unknown helper", "{{amuont total}}", "template-unknown-helper"],
  ["unknown block", "{{#eahc lenders}}行{{/eahc}}", "template-unknown-helper"],
  ["value opened as a block", "{{#lenders}}行{{/lenders}}", "template-unknown-helper"],
  ["lookup", "{{lookup lender title}}", "template-unknown-helper"],
  ["unknown loop data", "{{#if @frist}}是{{/if}}", "template-unknown-data"],
  ["null literal", "{{amount null}}", "template-empty-value"],
  ["undefined literal", "{{amount total form=undefined}}", "template-empty-value"],
  ["helper without its value", "{{amount}}", "template-wrong-argument"],
  ["block without its subject", "{{#if}}是{{/if}}", "template-wrong-argument"],
  ["printed position", "{{@index}}", "template-printed-position"],
  ["computed partial", "{{> (eq title title)}}", "template-dynamic-partial"],
  ["decorator", "{{* title}}", "template-refused-syntax"],
  ["inline partial", '{{#*inline "row"}}行{{/inline}}', "template-refused-syntax"],
  ["partial with a block", "{{#> row}}行{{/row}}", "template-refused-syntax"],
];

test.each(atBuild)("does not compile %s: %s", (_, hole, rule) => {
  const { code, diagnostics } = precompileTemplate("portfolio/zh-CN", `<p>\n  截至${hole}</p>`);
  expect(code).toBeUndefined();
  const found = diagnostics[0];
  expect(found?.rule).toBe(rule === "" ? "view-unknown-path" : rule);
  expect(found?.place).toMatchObject({ file: "portfolio/zh-CN.hbs", line: 2 });
  expect(found?.place.column).toBeGreaterThanOrEqual(5);
});
