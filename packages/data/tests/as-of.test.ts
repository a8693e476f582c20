import { expect, test } from "vitest";
import { canonicalFacts, knownAt, newestSourceDate, rules, validate } from "../src/index.ts";
import { shippedDataset } from "./shipped.ts";

const dataset = shippedDataset();
const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

test("the newest source is the list of 31 March 2025", () => {
  expect(newestSourceDate(dataset)).toBe("2025-03-31");
});

test("on the day of the newest source everything is known", () => {
  expect(knownAt(dataset, "2025-03-31")).toEqual(dataset);
});

test("before the 2025 list its records are not known", () => {
  const earlier = knownAt(dataset, "2024-08-29");
  expect(ids(earlier.sources)).not.toContain("wb25");
  expect(ids(earlier.projects)).not.toContain("xj.wb.P003556");
  expect(ids(earlier.financeLines)).not.toContain("xj.wb.P120664.1");
  expect(ids(earlier.conflicts)).not.toContain("xj.wb.P003643.conflict.total-cost");
  const costs = earlier.assertions.filter((a) => a.field === "total-cost");
  expect(costs.find((a) => a.subject === "xj.wb.P003643")?.value).toBe("658100000");
});

test("a conflict of one doubtful value stays while its source is known", () => {
  expect(ids(knownAt(dataset, "2014-04-30").conflicts)).toContain(
    "xj.adb.45508-002.conflict.places",
  );
});

test("undated sources are known at every date", () => {
  const first = knownAt(dataset, "1900-01-01");
  expect(ids(first.sources)).toContain("src.seed");
  expect(first.sources.every((source) => source.published === undefined)).toBe(true);
  expect(first.aggregates.length).toBeGreaterThan(30);
});

test("a source dated by its month is known from the month's last day", () => {
  expect(ids(knownAt(dataset, "2021-03-30").sources)).not.toContain("res21");
  expect(ids(knownAt(dataset, "2021-03-31").sources)).toContain("res21");
});

test.each(["1900-01-01", "2005-11-08", "2009-08-26", "2015-06-30", "2019-11-30", "2024-08-29"])(
  "what was known on %s is whole in itself",
  (day) => {
    expect(validate(knownAt(dataset, day))).toEqual([]);
  },
);

test("equal rows give equal facts in any order, another value another text", () => {
  const a = { table: "sectors", id: "transport" };
  const b = { table: "assertions", id: "xj.wb.P003643.1.amount.wb24" };
  const facts = [...canonicalFacts(dataset, [a, b])];
  expect([...canonicalFacts(dataset, [b, a, b])]).toEqual(facts);
  expect(facts.map((line) => line.split("\n").length)).toEqual([2, 2]);
  const changed = {
    ...dataset,
    assertions: dataset.assertions.map((row) => (row.id === b.id ? { ...row, value: "1" } : row)),
  };
  expect([...canonicalFacts(changed, [a, b])]).not.toEqual(facts);
  expect(() => [...canonicalFacts(dataset, [{ table: "sectors", id: "x" }])]).toThrow(/sectors\/x/);
});

test("the rules of the README are those of the package", async () => {
  const { readFileSync } = await import("node:fs");
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const start = readme.indexOf("\n## Rules");
  const table = readme.slice(start, readme.indexOf("\n## ", start + 1));
  const listed = [...table.matchAll(/^\| ([a-z][a-z0-9-]+) +\| /gm)].map((match) => match[1]);
  const own = Object.keys(rules).filter((name) => !name.startsWith("iati-"));
  expect(listed.filter((name) => name !== "rule")).toEqual(own);
});
