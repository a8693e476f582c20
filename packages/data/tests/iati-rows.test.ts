// Real IATI files as rows: their counts and exact sums agree with a second reading of the same text by regular
// expressions, and the dataset loads and validates. `BRIEF_SHARED` names the folder that holds the files.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addDecimals, type Dataset, rowsOf, tables } from "../src/index.ts";
import { imported, ownFaults, reloaded } from "./iati-rows.ts";

const folder = join(
  process.env.BRIEF_SHARED ?? join(import.meta.dirname, "../../../../shared"),
  "data/real",
);
const present = existsSync(folder);
if (!present) console.warn(`skipped: no ${folder} (set BRIEF_SHARED to import real IATI files)`);
const isCi = process.env.CI === "true";

const files = [
  "iati-1.01-worldbank-regional-P104806.xml",
  "iati-2.03-aiddata-nigeria-aims.xml",
] as const;
const letters: Readonly<Record<string, string>> = { C: "2", D: "3" };

function textOf(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

function rowsIn(dataset: Dataset, name: string): number {
  const table = tables.find((one) => one.name === name);
  return table === undefined ? Number.NaN : rowsOf(dataset, table).length;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** Sums in whole units by type and currency, by BigInt: these files have no cents. */
function secondSums(text: string): Readonly<Record<string, string>> {
  const sums: Record<string, bigint> = {};
  for (const [activity] of text.matchAll(/<iati-activity[\s>].*?<\/iati-activity>/gs)) {
    const otherwise = /default-currency="([A-Z]*)"/.exec(activity)?.[1] ?? "";
    for (const [transaction] of activity.matchAll(/<transaction>.*?<\/transaction>/gs)) {
      const written = /<transaction-type code="(\w+)"/.exec(transaction)?.[1] ?? "";
      const value = /<value[^>]*>(-?\d+)<\/value>/.exec(transaction)?.[1] ?? "no value";
      const own = /<value[^>]* currency="([A-Z]+)"/.exec(transaction)?.[1];
      const key = `${letters[written] ?? written} ${own ?? otherwise}`;
      sums[key] = (sums[key] ?? 0n) + BigInt(value);
    }
  }
  return Object.fromEntries(Object.entries(sums).map(([key, sum]) => [key, `${sum}`]));
}

function sumsOf({ transactions }: Dataset): Readonly<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const { type, currency, value } of transactions) {
    const key = `${type} ${currency}`;
    sums[key] = addDecimals([sums[key] ?? "0", value]);
  }
  return sums;
}

describe.skipIf(!present && !isCi)("real IATI files as rows", () => {
  test.each(files)("%s: exact sums by type and currency", async (name) => {
    const { dataset } = await imported(textOf(name), { file: name });
    expect(sumsOf(dataset)).toEqual(secondSums(textOf(name)));
  });

  test.each(files)("%s: a row for each element", async (name) => {
    const text = textOf(name);
    const { dataset, report } = await imported(text, { file: name });
    const identifiers = [...text.matchAll(/<iati-identifier>(.*?)<\/iati-identifier>/g)];
    expect(dataset.iatiLines.map(({ identifier }) => identifier)).toEqual(
      identifiers.map((match) => match[1]),
    );
    expect(report.records.rejected).toEqual([]);
    expect(report.projects).toBe(dataset.projects.length);
    expect(rowsIn(dataset, "finance-lines")).toBe(identifiers.length);
    expect(rowsIn(dataset, "transactions")).toBe(count(text, /<transaction>/g));
    expect(rowsIn(dataset, "locations")).toBe(count(text, /<location[ >]/g));
    expect(rowsIn(dataset, "allocations")).toBe(
      count(text, /<(sector|recipient-country|recipient-region)[ >]/g),
    );
    expect(rowsIn(dataset, "links")).toBe(
      count(text, /<(document-link|activity-website|related-activity)[ >]/g),
    );
    expect(rowsIn(dataset, "markers")).toBe(count(text, /<policy-marker [^>]*code="\d/g));
    expect(rowsIn(dataset, "results")).toBe(count(text, /<result[ >]/g));
    const dates = dataset.assertions.filter(({ field }) => /-(start|end)$/.test(field));
    expect(dates.length).toBe(count(text, /<activity-date[ >]/g));
    const statuses = dataset.assertions.filter(({ field }) => field === "status");
    expect(statuses.length).toBe(count(text, /<activity-status[ >]/g));
    const nobody = count(text, /<participating-org role="\w+" ref="" type="" xml:lang="en"><\//g);
    const sides = count(text, /<(provider|receiver)-org[^>]*>[^<]/g);
    expect(rowsIn(dataset, "parties")).toBe(
      count(text, /<(reporting-org|participating-org)[ >]/g) - nobody + sides,
    );
  });

  test.each(files)(
    "%s: loads from its tables, and its errors are its publisher's",
    async (name) => {
      const { dataset } = await imported(textOf(name), { file: name });
      const loaded = reloaded(dataset);
      expect(loaded.diagnostics).toEqual([]);
      expect(loaded.dataset && ownFaults(loaded.dataset)).toEqual([]);
      for (const table of tables)
        expect(loaded.dataset && rowsOf(loaded.dataset, table)).toEqual(rowsOf(dataset, table));
    },
  );

  test.each(files)("%s: the same file again gives equal rows", async (name) => {
    const [first, second] = [await imported(textOf(name)), await imported(textOf(name))];
    expect(second).toEqual(first);
  });
});
