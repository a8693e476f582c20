// IATI files: valid by the schema, read back without a warning, and every cell either in them or in the report.
import { describe, expect, test } from "vitest";
import { columnWays, tableReasons, type Way } from "../src/export/iati/columns.ts";
import { readText } from "../src/import/iati/sample-reading.ts";
import {
  type AnyRow,
  type Dataset,
  type ExportReport,
  exportIati,
  type IatiOptions,
  knownAt,
  rowsOf,
  type TableDefinition,
  tables,
} from "../src/index.ts";
import { innerOf, isOptional, type kindOf } from "../src/model/schema.ts";
import { fullSample } from "./full-sample.ts";
import { schemaFaults } from "./schema-faults.ts";
import { shippedDataset } from "./shipped.ts";

function written(
  dataset: Dataset,
  options?: IatiOptions,
): { readonly xml: string; readonly report: ExportReport } {
  const generator = exportIati(dataset, options);
  let xml = "";
  for (;;) {
    const next = generator.next();
    if (next.done === true) return { xml, report: next.value };
    xml += next.value;
  }
}

const asOf = "2025-03-31";
const shipped = written(knownAt(shippedDataset(), asOf), { asOf });
const full = fullSample();
const sample = written(full, { asOf });

test("every column of every table is written or has a reason, and none is named that there is not", () => {
  for (const { name, schema } of tables) {
    const columns = Object.keys(schema.shape);
    const isWhole = tableReasons[name] !== undefined && columnWays[name] === undefined;
    expect(isWhole ? columns : Object.keys(columnWays[name] ?? {}).toSorted(), name).toEqual(
      isWhole ? columns : columns.toSorted(),
    );
  }
  const names = tables.map(({ name }) => name);
  for (const name of [...Object.keys(columnWays), ...Object.keys(tableReasons)])
    expect(names).toContain(name);
});

describe.each([
  ["the shipped dataset", shipped],
  ["a dataset with every column", sample],
] as const)("%s", (_, { xml, report }) => {
  test("is valid by the schema", () => {
    expect(schemaFaults(xml)).toEqual([]);
    expect(report.records.written).toBeGreaterThan(0);
  });

  test("is read back without a warning, activity by activity", () => {
    const read = readText(xml);
    expect(read.report.warnings).toEqual([]);
    expect(read.report.diagnostics).toEqual([]);
    expect(read.report.records).toEqual({
      read: report.records.written,
      taken: report.records.written,
      rejected: [],
    });
    expect(read.records[0]?.generated).toBe(`${asOf}T00:00:00Z`);
  });
});

test("the same dataset gives the same bytes", () => {
  expect(written(fullSample(), { asOf })).toEqual(sample);
});

type Cell = readonly [name: string, table: TableDefinition, column: string, way: Way];

const cells: readonly Cell[] = tables.flatMap((table) =>
  Object.entries(columnWays[table.name] ?? {}).map(
    ([column, way]): Cell => [`${table.name}.${column}`, table, column, way],
  ),
);

function makesAnotherFile(table: TableDefinition, column: string): boolean {
  for (const dataset of changed(table, column))
    if (written(dataset, { asOf }).xml !== sample.xml) return true;
  return false;
}

/** The sample with one cell changed, or taken away where it may be, for each row that has it. */
function* changed(table: TableDefinition, column: string): Generator<Dataset> {
  const dataset = full;
  const rows = rowsOf(dataset, table);
  for (const [at, row] of rows.entries())
    for (const other of otherRows(row, column, table.schema.shape[column]))
      yield { ...dataset, [table.rows]: rows.with(at, other) };
}

function otherRows(
  row: AnyRow,
  column: string,
  schema: Parameters<typeof kindOf>[0] | undefined,
): readonly AnyRow[] {
  const { [column]: value, ...rest } = row;
  if (value === undefined || schema === undefined) return [];
  const { def } = innerOf(schema)._zod;
  const options = "entries" in def ? Object.values(def.entries as object) : [];
  const others = Array.isArray(value) ? [["1:7"]] : [...options, `${value}7`, "2021-08-09"];
  return [
    ...(isOptional(schema) ? [rest] : []),
    ...others.map((other) => ({ ...row, [column]: other })),
  ];
}

describe("a column that is written is in the file: another value, another file", () => {
  test.each(cells.filter(([, , , way]) => way === "written"))("%s", (_, table, column) => {
    expect(makesAnotherFile(table, column)).toBe(true);
  });
});

describe("a column that is not written is in the report by its name, with its count", () => {
  const lost = cells.filter(([, , , way]) => way !== "written" && way !== "key");
  test.each(lost)("%s", (_, { name }, column) => {
    const entry = sample.report.notCarried.find(
      (one) => one.table === name && one.column === column,
    );
    expect(entry?.count).toBeGreaterThan(0);
    expect(entry?.because).not.toBe("");
    expect(entry?.first.path ?? entry?.first.line).toBeDefined();
  });
});

test("every row is carried, in whole or in part, or stands in the report", () => {
  const { notCarried } = sample.report;
  for (const definition of tables) {
    const whole = notCarried.filter(
      ({ table, column }) => table === definition.name && column === undefined,
    );
    const left = whole.reduce((sum, { count }) => sum + count, 0);
    const rows = rowsOf(full, definition).length;
    if (tableReasons[definition.name] !== undefined && columnWays[definition.name] === undefined)
      expect(left, definition.name).toBe(rows);
    expect(left, definition.name).toBeLessThanOrEqual(rows);
  }
});
