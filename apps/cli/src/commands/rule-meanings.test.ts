import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

const sources = ["packages/data/src", "packages/render/src", "apps/cli/src"];

/** Ids in the sources where a finding is made: `rule: "…"`, or the first word handed to what makes one. */
function idsIn(text: string): readonly string[] {
  const made =
    /(?:\brule: |\b(?:refuse|fault|finding|tell|bad|diagnostic|warn|located)\(\s*)"([a-z]+(?:-[a-z0-9]+)+)"/g;
  return [...text.matchAll(made)].map(([, id = ""]) => id);
}

test("every rule that a source file names has its meaning", () => {
  const root = join(import.meta.dirname, "../../../..");
  const files = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
      .map((name) => join(root, folder, name)),
  );
  const ids = [...new Set(files.flatMap((file) => idsIn(readFileSync(file, "utf8"))))];
  expect(ids.length).toBeGreaterThan(200);
  expect(ids.filter((id) => ruleMeaning(id) === undefined).sort()).toEqual([]);
});
