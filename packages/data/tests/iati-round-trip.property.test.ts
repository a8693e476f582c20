// import ∘ export ∘ import = import: what rows an IATI file gave, its export gives again, whatever the activities say.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { IatiActivity } from "../src/import/iati/activity.ts";
import { mayHaveSiblings, projectOf } from "../src/import/iati/project-of.ts";
import { activityRows } from "../src/import/iati-rows/activity-rows.ts";
import { notes } from "../src/import/iati-rows/notes.ts";
import { mergeInto } from "../src/import/merge/merge-into.ts";
import type { NewRow } from "../src/import/new-row.ts";
import { type Dataset, datasetWith, exportIati, importIati, rowsOf, tables } from "../src/index.ts";
import { activities, place } from "./any-activities.ts";
import { imported, reloaded } from "./iati-rows.ts";
import { fc } from "./property.ts";

const day = "2024-02-29";

/** The rows that a file of these activities gives: those that may have siblings come last, as in a file. */
function datasetOf(all: readonly IatiActivity[]): Dataset {
  const rows = activityRows({ file: "generated.xml", given: {}, notes: notes() });
  const records = all.map((activity, index) => ({ activity, place, number: index + 1 }));
  const alone = records.filter(({ activity }) => !mayHaveSiblings(activity.identifier));
  const others = records.filter((one) => !alone.includes(one));
  const groups = new Map<string, typeof others>();
  for (const one of others) {
    const key = projectOf(one.activity.identifier ?? "");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return collected(
    [...alone.map((one) => [one]), ...groups.values()].flatMap((group) => rows.of(group, day)),
  );
}

function collected(rows: readonly NewRow[]): Dataset {
  const byTable = Object.fromEntries(
    tables.map(({ name, rows: key }) => [
      key,
      rows.filter(({ table }) => table === name).map(({ row }) => row),
    ]),
  );
  return datasetWith(byTable);
}

function exported(dataset: Dataset, asOf: string): string {
  return [...exportIati(dataset, { asOf, incomplete: "write" })].join("");
}

function tablesOf(dataset: Dataset): Readonly<Record<string, unknown>> {
  return Object.fromEntries(tables.map((table) => [table.name, rowsOf(dataset, table)]));
}

test("the rows of any activities come back from their export", async () => {
  await fc.assert(
    fc.asyncProperty(activities, async (all) => {
      const first = datasetOf(all);
      const again = await imported(exported(first, day), { file: "generated.xml" });
      expect(tablesOf(again.dataset)).toEqual(tablesOf(first));
      expect(again.report.records.rejected).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the rows of any activities load from their tables", () => {
  fc.assert(
    fc.property(activities, (all) => {
      const dataset = datasetOf(all);
      const loaded = reloaded(dataset);
      expect(loaded.diagnostics).toEqual([]);
      expect(loaded.dataset && tablesOf(loaded.dataset)).toEqual(tablesOf(dataset));
    }),
    { numRuns: 30 },
  );
});

test("merged into nothing any file is what it is alone, and merged again changes nothing", async () => {
  const options = { file: "generated.xml" };
  await fc.assert(
    fc.asyncProperty(activities, async (all) => {
      const xml = exported(datasetOf(all), day);
      const rows = () => importIati([new TextEncoder().encode(xml)], options);
      const alone = await imported(xml, options);
      const first = await mergeInto(datasetWith({}), rows());
      expect(tablesOf(first.dataset)).toEqual(tablesOf(alone.dataset));
      const again = await mergeInto(first.dataset, rows());
      expect(tablesOf(again.dataset)).toEqual(tablesOf(first.dataset));
    }),
    { numRuns: 25 },
  );
});

const folder = join(
  process.env.BRIEF_SHARED ?? join(import.meta.dirname, "../../../../shared"),
  "data/real",
);
const present = existsSync(folder);
if (!present) console.warn(`skipped: no ${folder} (set BRIEF_SHARED to read real IATI files)`);

describe.skipIf(!present && process.env.CI !== "true")("real files", () => {
  test.each([
    ["iati-1.01-worldbank-regional-P104806.xml", "2013-07-30"],
    ["iati-2.03-aiddata-nigeria-aims.xml", "2016-04-18"],
  ])("%s comes back from its export but for the version", async (name, asOf) => {
    const first = await imported(readFileSync(join(folder, name)), { file: name });
    const again = await imported(exported(first.dataset, asOf), { file: name });
    const iatiLines = first.dataset.iatiLines.map((line) => ({ ...line, version: "2.03" }));
    expect(tablesOf(again.dataset)).toEqual(tablesOf({ ...first.dataset, iatiLines }));
  });
});
