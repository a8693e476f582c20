// IATI files of every shape that we have: imported, exported as they were, imported again: the same rows.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { perLoan, versions1, versions2 } from "../src/import/iati/sample-files.ts";
import { type Dataset, exportIati, rowsOf, tables } from "../src/index.ts";
import { imported } from "./iati-rows.ts";
import { schemaFaults } from "./schema-faults.ts";

const source = { id: "file", title: "File", publisher: "Publisher", published: "2025-03-31" };

function asItWas(dataset: Dataset): string {
  return [...exportIati(dataset, { asOf: "2025-03-31", incomplete: "write" })].join("");
}

/** What the version and the word of an older one say is of the file that was read, not of what it tells. */
function comparable(dataset: Dataset): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    tables.map((table) => [
      table.name,
      rowsOf(dataset, table).map((row) =>
        table.name === "iati-lines" ? { ...row, version: "" } : row,
      ),
    ]),
  );
}

const folder = join(
  process.env["BRIEF_SHARED"] ?? join(import.meta.dirname, "../../../../shared"),
  "data/real",
);
const names = existsSync(folder)
  ? ["iati-1.01-worldbank-regional-P104806.xml", "iati-2.03-aiddata-nigeria-aims.xml"]
  : [];
if (names.length === 0)
  console.warn(`skipped: no ${folder} (set BRIEF_SHARED to read real IATI files)`);

const files: readonly (readonly [string, string])[] = [
  ["an older file", versions1("1.03")],
  ["a newer file", versions2("2.03")],
  ["loans of one project", perLoan],
  ...names.map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
];

describe.each(files)("%s", (_, xml) => {
  test("comes back as it was", async () => {
    const before = await imported(xml, { source });
    const after = await imported(asItWas(before.dataset), { source });
    expect(comparable(after.dataset)).toEqual(comparable(before.dataset));
  });

  test("is valid by the schema where that is asked for", async () => {
    const { dataset } = await imported(xml, { source });
    const written = [...exportIati(dataset)].join("");
    expect(written === "" ? [] : schemaFaults(written)).toEqual([]);
  });
});
