import type { Shape, TemplateWords } from "@brief/render/template-words";
import { expect, test } from "vitest";
import { proposals } from "./complete-template.ts";

const view: Shape = {
  headline: { loanAmount: "money", hasLoans: "flag", projects: "count" },
  lenders: [{ name: "words", amount: "money", lines: [{ title: "words", "day?": "date" }] }],
  asOf: "date",
};

const words: TemplateWords = {
  contexts: { "portfolio/en": view },
  partials: ["sources", "card/places-en"],
  helpers: [
    { name: "amount", call: "{{amount f}}", meaning: "US$2.641 billion", takes: [["money"]] },
    { name: "count", call: "{{count f}}", meaning: "23 projects", takes: [["count"]] },
    { name: "date", call: "{{date f}}", meaning: "31 March 2025", takes: [["date"]] },
  ],
  blocks: { each: "its body once for each row", if: "where it is true", with: "", eq: "equal" },
  tags: {
    brief: { meaning: "the whole", children: ["p", "table"], attributes: {} },
    p: {
      meaning: "paragraph",
      children: ["em"],
      attributes: { class: { meaning: "its form", expected: "note, source" } },
    },
    em: { meaning: "emphasis", children: [], attributes: {} },
    table: {
      meaning: "table",
      children: ["tr"],
      attributes: { columns: { meaning: "how each stands", required: true } },
    },
  },
};

/** The best first, as the editor sorts them. */
function asked(text: string) {
  const found = proposals(text, "portfolio/en", words);
  const options = [...(found?.options ?? [])].sort((a, b) => b.rank - a.rank);
  const from = found?.from ?? 0;
  return { typed: text.slice(from), labels: options.map(({ label }) => label), options };
}

test("a path goes on with the names of what it has reached, each with its type", () => {
  const { typed, options } = asked("<p>{{amount headline.lo");
  expect(typed).toBe("lo");
  expect(options.map(({ label, detail }) => [label, detail])).toEqual([
    ["loanAmount", "money"],
    ["hasLoans", "flag"],
    ["projects", "count"],
  ]);
});

test("the value that the helper takes comes first", () => {
  expect(asked("{{count headline.").labels[0]).toBe("projects");
  expect(asked("{{date ").labels[0]).toBe("asOf");
  expect(asked("{{#each ").labels[0]).toBe("lenders");
  expect(asked("{{#if headline.").labels[0]).toBe("hasLoans");
});

test("a value without a helper is put in with the one that prints it", () => {
  const { typed, options } = asked("{{headline.lo");
  expect(typed).toBe("headline.lo");
  expect(options.map(({ label, insert }) => [label, insert])).toContainEqual([
    "headline.loanAmount",
    "amount headline.loanAmount",
  ]);
  const row = asked("{{#each lenders}}{{na");
  expect(row.options.find(({ label }) => label === "name")?.insert).toBe("name");
  expect(row.options.find(({ label }) => label === "amount")?.insert).toBe("amount amount");
});

test("inside a block its own row is meant, and what stands around is reached by ../ or its name", () => {
  const inside = "{{#each lenders as |lender|}}{{#each lines}}";
  expect(asked(`${inside}{{date `).labels[0]).toBe("day");
  expect(asked(`${inside}{{date `).labels).toEqual(
    expect.arrayContaining(["title", "lender", "../amount", "../../asOf"]),
  );
  expect(asked(`${inside}{{amount ../`).labels[0]).toBe("amount");
  expect(asked(`${inside}{{amount lender.`).labels[0]).toBe("amount");
  expect(asked(`${inside}{{amount @root.headline.`).labels[0]).toBe("loanAmount");
});

test("else and the end of a block give back what stood around", () => {
  expect(asked("{{#each lenders}}x{{else}}{{date ").labels[0]).toBe("asOf");
  expect(asked("{{#each lenders}}x{{/each}}{{date ").labels[0]).toBe("asOf");
  expect(asked("{{#with headline}}{{count ").labels[0]).toBe("projects");
  expect(asked("{{!-- {{#with headline}} --}}{{date ").labels[0]).toBe("asOf");
});

test("blocks, the end of the open one, partials and eq", () => {
  expect(asked("{{#").labels).toEqual(["each", "if", "with"]);
  expect(asked("{{#if headline.hasLoans}}{{/").labels).toEqual(["if"]);
  expect(asked("{{> card/pl").typed).toBe("card/pl");
  expect(asked("{{> ").labels).toEqual(["sources", "card/places-en"]);
  expect(asked("{{#if (").labels).toEqual(["eq"]);
});

test("nothing in words, comments and strings", () => {
  expect(proposals("<p>plain words", "portfolio/en", words)).toBeUndefined();
  expect(proposals("{{!-- head", "portfolio/en", words)).toBeUndefined();
  expect(proposals('{{plural x one="a', "portfolio/en", words)).toBeUndefined();
});

test("tags that may stand here come first; attributes and their values", () => {
  expect(asked("<brief>{{#if x}}<").labels.slice(0, 2).sort()).toEqual(["p", "table"]);
  expect(asked("<brief><p>{{amount a}} <").labels[0]).toBe("em");
  expect(asked("<brief><p>x</").options[0]?.insert).toBe("p>");
  expect(asked("<brief><table co").options[0]?.insert).toBe('columns="');
  expect(asked('<brief><p class="').labels).toEqual(["note", "source"]);
});

test("of a template that nothing is known of, no paths", () => {
  const found = proposals("{{amount ", "own/en", words);
  expect(found?.options).toEqual([]);
});
