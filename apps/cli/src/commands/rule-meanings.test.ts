import { loadRules, rules } from "@brief/data";
import { expect, test } from "vitest";
// By path: the package's door brings templates along, which only a build compiles.
import { wordingSeverities } from "../../../../packages/render/src/lint/rules.ts";
import { ruleMeaning } from "./rule-meanings.ts";

test("every rule on facts has its meaning", () => {
  const untold = [...Object.keys(rules), ...loadRules].filter(
    (id) => ruleMeaning(id) === undefined,
  );
  expect(untold).toEqual([]);
});

test("every rule on wording has its meaning", () => {
  const untold = Object.keys(wordingSeverities).filter((id) => ruleMeaning(id) === undefined);
  expect(untold).toEqual([]);
});

test("rules of the standard that nobody decides here say why", () => {
  expect(ruleMeaning("iati-1.12.1")).toMatch(/is not checked: .*organisation files/);
  expect(ruleMeaning("iati-9.9.9")).toBeUndefined();
});
