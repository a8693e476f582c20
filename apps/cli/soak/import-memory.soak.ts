// 100 MB of IATI and a table of a million rows through the built command line: under 1 GB, speed printed only.
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, temporaryFolder } from "../tests/brief.ts";
import { type Measured, measure, writeLargeIati, writeLargeTable } from "../tests/large-files.ts";

const mostMegabytes = 1000;

function told(what: string, records: number, ran: Measured): void {
  const speed = Math.round(records / ran.seconds);
  console.log(
    `${what}: ${records} records, ${ran.peakMegabytes} MB at most, ${Math.round(ran.seconds)} s, ${speed} records/s`,
  );
  expect([what, ran.code]).toEqual([what, 0]);
  // No terminal: a line of progress every few seconds.
  expect(ran.stderr).toMatch(/ {2}\d+ % {2}\d+ rows\n/);
  expect(JSON.parse(ran.stdout).records).toEqual({ read: records, taken: records, rejected: [] });
  expect(ran.peakMegabytes).toBeLessThan(mostMegabytes);
}

test("100 MB of IATI", () => {
  const folder = temporaryFolder();
  const records = writeLargeIati(join(folder, "large.xml"), 100);
  told("IATI, dry run", records, measure(["import", "large.xml", "--dry-run", "--json"], folder));
  told("IATI, written", records, measure(["import", "large.xml", "--out", "d", "--json"], folder));
});

test("a million rows of CSV", () => {
  const folder = temporaryFolder();
  writeLargeTable(join(folder, "large.csv"), 1_000_000);
  expect(brief(["import", "large.csv", "--guess"], { cwd: folder }).code).toBe(0);
  const args = ["import", "large.csv", "--mapping", "large.mapping.yaml", "--json"];
  told("CSV, dry run", 1_000_000, measure([...args, "--dry-run"], folder));
  told("CSV, written", 1_000_000, measure([...args, "--out", "d"], folder));
});
