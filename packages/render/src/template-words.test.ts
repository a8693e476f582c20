import { expect, test } from "vitest";
import { templateSources, templateWords } from "./template-words.ts";
import { builtinTemplates } from "./templates/registry.ts";
import { builtinKinds } from "./view/kinds.ts";
import { isGroup } from "./view/schema.ts";

const words = templateWords(builtinKinds, builtinTemplates);

test("every template that ships has its source, and what it is given where it is called", () => {
  expect([...templateSources.keys()].sort()).toEqual([...builtinTemplates.keys()].sort());
  expect(templateSources.get("portfolio/zh-CN")).toContain("<brief");
  const unknown = [...builtinTemplates.keys()].filter((name) => words.contexts[name] === undefined);
  expect(unknown).toEqual([]);
});

test("a partial is given what its callers stand in", () => {
  const places = words.contexts["card/places-zh-CN"];
  expect(places && isGroup(places) && Object.keys(places)).toContain("prefectures");
  const row = words.contexts["partials/project-sentence-zh-CN"];
  expect(row && isGroup(row) && Object.keys(row)).not.toContain("headline");
});

test("every helper, block, tag and attribute has a meaning", () => {
  const { helpers, blocks, tags } = words;
  expect(helpers.filter(({ call, meaning }) => call === "" || meaning === "")).toEqual([]);
  expect(Object.values(blocks)).not.toContain("");
  const thin = Object.entries(tags).filter(
    ([, { meaning, attributes }]) =>
      meaning === "" || Object.values(attributes).some((one) => one.meaning === ""),
  );
  expect(thin).toEqual([]);
  expect(words.partials).toContain("untyped-zh-CN");
});
