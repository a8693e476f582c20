// [3] is the same source in every edition of a brief, whatever order a language cites in.
import { readdirSync, readFileSync } from "node:fs";
import { loadDataset } from "@brief/data";
import { expect, test } from "vitest";
import { type BriefSpec, composeBrief, factsOf, type Language } from "../src/index.ts";
import { compileTemplates } from "./compile-templates.ts";

const template = (cites: string) =>
  `<brief title="t" numbering="none"><p>${cites}{{edition.version}}</p><ol class="source">{{#each sources as |s|}}<li id="{{s.key}}">{{s.text}}</li>{{/each}}</ol></brief>`;
const templates = compileTemplates({
  "portfolio/zh-CN": template("{{cite headline.projects}}{{cite published.projects}}"),
  // The other way round.
  "portfolio/en": template("{{cite published.projects}}{{cite headline.projects}}"),
});

async function numbersIn(language: Language) {
  const folder = new URL("golden/dataset/", import.meta.url);
  const files = readdirSync(folder).map(
    (name) => [name, readFileSync(new URL(name, folder))] as const,
  );
  const { dataset } = loadDataset(new Map(files));
  if (dataset === undefined) throw new Error("no dataset");
  const spec: BriefSpec = {
    id: "portfolio",
    kind: "portfolio",
    language,
    theme: "bulletin",
    asOf: "2025-03-31",
    parameters: {},
    issuer: { unit: {} },
    version: "0",
  };
  const { document } = await composeBrief(factsOf(dataset, spec.asOf), spec, templates);
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
