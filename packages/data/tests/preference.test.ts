// Which value is printed when sources differ, as readers are told: the README says what the table says.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assertionFields, preferenceRules, preferences } from "../src/index.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

test("each field has a rule", () => {
  expect(Object.keys(preferences).toSorted()).toEqual(Object.keys(assertionFields).toSorted());
});

test.each(Object.keys(preferenceRules))("the README names the fields of the rule %s", (rule) => {
  const fields = Object.entries(preferences).flatMap(([field, of]) => (of === rule ? [field] : []));
  expect(readme).toMatch(new RegExp(`^\\| ${rule} +\\| ${fields.join(", ")} +\\|$`, "m"));
});

test.each(Object.entries(preferenceRules))("the README has the sentence of %s", (rule, { en }) => {
  expect(readme).toMatch(new RegExp(`^\\| ${rule} +\\| ${en} +\\|$`, "m"));
});
