// Real IATI files: what is read agrees with a second reading of the same text by regular expressions.
// The files are not part of the repository; `BRIEF_SHARED` names the folder that holds them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAll } from "../src/import/iati/sample-reading.ts";

const folder = join(
  process.env.BRIEF_SHARED ?? join(import.meta.dirname, "../../../../shared"),
  "data/real",
);
const present = existsSync(folder);
if (!present) console.warn(`skipped: no ${folder} (set BRIEF_SHARED to read real IATI files)`);
const isCi = process.env.CI === "true";

const letters: Readonly<Record<string, string>> = { C: "2", D: "3" };

interface SecondReading {
  readonly identifiers: readonly string[];
  readonly transactions: Readonly<
    Record<string, { readonly count: number; readonly sum: Readonly<Record<string, string>> }>
  >;
}

/** Whole numbers only, as these files have: sums are BigInt. */
function secondReading(text: string): SecondReading {
  const sums: Record<string, { count: number; sum: Record<string, string> }> = {};
  for (const [activity] of text.matchAll(/<iati-activity[\s>].*?<\/iati-activity>/gs)) {
    const otherwise = /default-currency="([A-Z]*)"/.exec(activity)?.[1] ?? "";
    for (const [transaction] of activity.matchAll(/<transaction>.*?<\/transaction>/gs)) {
      const written = /<transaction-type code="(\w+)"/.exec(transaction)?.[1] ?? "";
      const type = letters[written] ?? written;
      const value = /<value[^>]*>(-?\d+)<\/value>/.exec(transaction)?.[1] ?? "no value";
      const own = /<value[^>]* currency="([A-Z]*)"/.exec(transaction)?.[1] ?? "";
      const currency = own === "" ? otherwise : own;
      sums[type] ??= { count: 0, sum: {} };
      sums[type].count++;
      sums[type].sum[currency] = `${BigInt(sums[type].sum[currency] ?? "0") + BigInt(value)}`;
    }
  }
  const identifiers = [...text.matchAll(/<iati-identifier>(.*?)<\/iati-identifier>/g)];
  return { identifiers: identifiers.map((match) => match[1] ?? ""), transactions: sums };
}

function count(text: string, tag: string): number {
  return [...text.matchAll(new RegExp(`<${tag}[\\s/>]`, "g"))].length;
}

describe.skipIf(!present && !isCi)("real IATI files", () => {
  const files = [
    "iati-1.01-worldbank-regional-P104806.xml",
    "iati-2.03-aiddata-nigeria-aims.xml",
  ] as const;

  test.each(files)("%s: counts and exact sums", (name) => {
    const bytes = readFileSync(join(folder, name));
    const text = bytes.toString("utf8");
    const second = secondReading(text);
    const { records, report } = readAll([bytes], name);
    expect(records.map(({ activity }) => activity.identifier)).toEqual(second.identifiers);
    expect(report.transactions).toEqual(second.transactions);
    expect(report.records).toEqual({
      read: second.identifiers.length,
      taken: second.identifiers.length,
      rejected: [],
    });
    const distinct = new Set(second.identifiers).size;
    expect(report.identifiers).toEqual({
      distinct,
      duplicated: second.identifiers.length - distinct,
      missing: 0,
    });
    expect(report.projects).toBe(distinct);
  });

  test.each(files)("%s: each part of each kind", (name) => {
    const bytes = readFileSync(join(folder, name));
    const text = bytes.toString("utf8");
    const activities = readAll([bytes], name).records.map(({ activity }) => activity);
    const total = (of: (one: (typeof activities)[number]) => readonly unknown[]): number =>
      activities.reduce((sum, one) => sum + of(one).length, 0);
    expect(total((one) => one.dates)).toBe(count(text, "activity-date"));
    expect(total((one) => one.locations)).toBe(count(text, "location"));
    expect(total((one) => one.sectors)).toBe(count(text, "sector"));
    expect(total((one) => one.recipientCountries)).toBe(count(text, "recipient-country"));
    expect(total((one) => one.participatingOrgs)).toBe(count(text, "participating-org"));
    expect(total((one) => one.documentLinks)).toBe(
      count(text, "document-link") + count(text, "activity-website"),
    );
  });

  test.each(files)("%s: the place of each date and transaction is where its tag stands", (name) => {
    const bytes = readFileSync(join(folder, name));
    const lines = bytes.toString("utf8").split("\n");
    for (const { activity } of readAll([bytes], name).records)
      for (const { place } of [...activity.dates, ...activity.transactions]) {
        const line = lines[(place.line ?? 0) - 1] ?? "";
        const rest = [...line].slice((place.column ?? 0) - 1).join("");
        expect(rest).toMatch(/^<(activity-date|transaction)[ >]/);
      }
  });

  test("the time when a file was made stands with each of its activities", () => {
    const times = files.map(
      (name) => readAll([readFileSync(join(folder, name))], name).records[0]?.generated,
    );
    expect(times).toEqual(["2013-07-30 16:35:42", "2016-04-18T13:57:29"]);
  });

  test("what is not read of them is named, once each with its place", () => {
    const notRead = files.map((name) =>
      readAll([readFileSync(join(folder, name))], name)
        .report.warnings.filter(({ rule }) => rule.endsWith("-not-read"))
        .map(({ count, first }) => `${first.path} ${count}`),
    );
    expect(notRead).toEqual([["iati-activity/contact-info 1", "iati-activity/conditions 1"], []]);
  });
});
