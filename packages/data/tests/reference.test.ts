// The README's table of columns is that of the schemas; renewed with --update.
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { columnMeaning, tableMeaning, wordsOfColumns } from "../src/model/column-words.ts";
import { tables } from "../src/model/tables.ts";
import { holdReadme, markdownTable } from "./readme-tables.ts";

/** The words that a column may hold, where they are few and fixed. */
function wordsIn(type: z.ZodType): string {
  const { enum: known = [] } = z.toJSONSchema(type, { io: "input", unrepresentable: "any" });
  return known.length === 0 || known.length > 12 ? "" : `: ${known.join(", ")}`;
}

const columns = tables.flatMap(({ name, schema, keyColumn, references }) => {
  const { required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return Object.entries(schema.shape).map(([column, type]) => ({
    table: name,
    column,
    isKey: column === keyColumn,
    isOptional: !required.includes(column),
    to: references.find((one) => one.column === column)?.tables.join(", ") ?? "",
    known: wordsIn(type),
  }));
});

test("the README has every table and column with its meaning", async () => {
  const perTable = tables.map(({ name, isOptional }) => [
    `\`${name}.csv\``,
    isOptional ? "may be missing" : "required",
    tableMeaning(name) ?? "",
  ]);
  const perColumn = columns.map(({ table, column, isKey, isOptional, to, known }) => [
    `\`${table}\``,
    `\`${column}\`${isKey ? " (key)" : ""}`,
    isOptional ? "may be empty" : "required",
    `${columnMeaning(table, column) ?? ""}${known}${to === "" || isKey ? "" : ` → ${to}`}`,
  ]);
  expect(perColumn.length).toBeGreaterThan(300);
  expect(columns.filter((one) => one.isOptional).length).toBeGreaterThan(100);
  await holdReadme(join(import.meta.dirname, "../README.md"), {
    tables: markdownTable(["file", "", "holds"], perTable),
    columns: markdownTable(["table", "column", "", "what stands there"], perColumn),
  });
});

test("each column has its meaning, and no meaning is of a column that there is not", () => {
  const missing = columns.filter(({ table, column }) => !columnMeaning(table, column));
  expect(missing).toEqual([]);
  const names = new Set(columns.map(({ column }) => column));
  const whole = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  expect(Object.keys(wordsOfColumns.shared).filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(wordsOfColumns.own).filter((name) => !whole.has(name))).toEqual([]);
  expect(Object.keys(wordsOfColumns.tables).sort()).toEqual(tables.map(({ name }) => name).sort());
});
