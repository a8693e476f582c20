// [3] is the same source in every edition of a brief, whatever order a language cites in.
import { readdirSync, readFileSync } from "node:fs";
import { loadDataset } from "@brief/data";
import { expect, test } from "vitest";
import { type BriefSpec, composeBrief, factsOf, type Language } from "../src/index.ts";
import { compileTemplates } from "./compile-templates.ts";

const template = (cites: string) =>
  `<brief title="t" numbering="none"><p>${cites}{{edition.version}}</p><ol class="source">{{#each sources as |s|}}<li id="{{s.key}}">{{s.text}}</li>{{/each}}</ol></brief>`;
const [forth, back] = [
  template("{{cite headline.projects}}{{cite published.projects}}"),
  template("{{cite published.projects}}{{cite headline.projects}}"),
];
const templates = compileTemplates({ "portfolio/zh-CN": forth, "portfolio/en": back });
const turned = compileTemplates({ "portfolio/zh-CN": back, "portfolio/en": back });

const asOf = "2025-03-31";

function openFacts() {
  const folder = new URL("golden/dataset/", import.meta.url);
  const files = readdirSync(folder).map(
    (name) => [name, readFileSync(new URL(name, folder))] as const,
  );
  const { dataset } = loadDataset(new Map(files));
  if (dataset === undefined) throw new Error("no dataset");
  return factsOf(dataset, asOf);
}

async function numbersIn(language: Language, facts = openFacts(), known = templates) {
  const spec: BriefSpec = {
    id: "portfolio",
    kind: "portfolio",
    language,
    theme: "bulletin",
    asOf,
    parameters: {},
    issuer: { unit: {} },
    version: "0",
  };
  const { document } = await composeBrief(facts, spec, known);
  const lists = document?.blocks.filter((block) => block.type === "list") ?? [];
  const items = lists.flatMap(({ items }) => items);
  return items.filter(({ number }) => number !== undefined).map(({ anchor }) => anchor);
}

test("the Chinese edition's order numbers the English one's sources", async () => {
  const [chinese, english] = [await numbersIn("zh-CN"), await numbersIn("en")];
  expect(chinese.length).toBeGreaterThan(2);
  expect(english.filter((id) => chinese.includes(id))).toEqual(
    chinese.filter((id) => english.includes(id)),
  );
});

test("whatever was composed before it of the same facts", async () => {
  const wanted = {
    "zh-CN": await numbersIn("zh-CN"),
    en: await numbersIn("en"),
    turned: await numbersIn("en", openFacts(), turned),
  };
  expect(wanted.turned).not.toEqual(wanted.en);
  const facts = openFacts();
  for (const language of ["zh-CN", "en", "en", "zh-CN", "en"] as const) {
    expect(await numbersIn(language, facts)).toEqual(wanted[language]);
  }
  expect(await numbersIn("en", facts, turned)).toEqual(wanted.turned);
  expect(await numbersIn("en", facts)).toEqual(wanted.en);
});
