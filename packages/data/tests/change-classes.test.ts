import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changeClasses } from "../src/index.ts";

test("the README has every class of change, in their order", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| ([a-z-]+) +\| (.+?) *\|$/gm)].map(([, name, means]) => [
    name,
    means,
  ]);
  const classes = changeClasses.map(({ name, means, isNews }) => [
    name,
    isNews ? means : `${means} (no news)`,
  ]);
  expect(rows).toEqual(expect.arrayContaining(classes));
  const names = rows.map(([name]) => name).filter((name) => classes.some(([one]) => one === name));
  expect(names).toEqual(classes.map(([name]) => name));
});
