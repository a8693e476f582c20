import { expect, test } from "vitest";
import { loadDataset, rowsOf, tables, validate, writeCsv } from "../src/index.ts";
import { anyDataset, anyEditions } from "./any-dataset.ts";
import { fc } from "./property.ts";

const utf8 = new TextEncoder();

function filesOf(dataset: Parameters<typeof rowsOf>[0]): Map<string, Uint8Array> {
  return new Map(
    tables.map((table) => [
      `${table.name}.csv`,
      utf8.encode(writeCsv(table, rowsOf(dataset, table))),
    ]),
  );
}

test("any dataset of the schemas is written and read back as it was", () => {
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      const { dataset: read, diagnostics } = loadDataset(filesOf(dataset));
      expect(diagnostics).toEqual([]);
      for (const table of tables) expect(read?.[table.rows]).toEqual(dataset[table.rows]);
    }),
  );
});

test("its references resolve, its values have their form, its corrections do not fork", () => {
  const rules = ["references-resolve", "value-form", "dates-exist", "supersedes-chain"];
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      const wrong = validate(dataset).filter(({ rule }) => rules.includes(rule));
      expect(wrong).toEqual([]);
    }),
  );
});

test("every table and every column is met with", () => {
  const met = new Set<string>();
  for (const dataset of fc.sample(anyDataset(), 200)) {
    for (const table of tables) {
      for (const row of rowsOf(dataset, table)) {
        for (const column of Object.keys(row)) met.add(`${table.name}.${column}`);
      }
    }
  }
  const all = tables.flatMap(({ name, schema }) =>
    Object.keys(schema.shape).map((column) => `${name}.${column}`),
  );
  expect(all.filter((column) => !met.has(column))).toEqual([]);
});

test("the second of two editions loads as well", () => {
  fc.assert(
    fc.property(anyEditions(), ([, second]) => {
      expect(loadDataset(filesOf(second)).diagnostics).toEqual([]);
    }),
  );
});
