import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fields } from "./fields.ts";

test("the README lists every field, and no other", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
  const [, table = ""] = /\| of\s+\| fields\s+\|\n((?:\|.*\n)+)/.exec(readme) ?? [];
  const listed = [...table.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual([...fields.keys()].toSorted());
});
