// The fields that a mapping may name for a table: those of projects and loans, or the columns of one of our own tables.
import { Currency, DateText, Decimal } from "../../model/cell.ts";
import { type CellSchema, innerOf } from "../../model/schema.ts";
import { tables } from "../../model/tables.ts";
import { type FieldForm, fields } from "./fields.ts";

/** One row a project, one row a loan, one row a fact. */
export const recordTables = ["projects", "loans", "facts"] as const;

export function isRecordTable(table: string): boolean {
  return recordTables.some((name) => name === table);
}

/** What says which project or line a row of our own tables is about. */
const identity = ["lenderProjectId", "nameZh", "nameEn", "instrumentNo"];

export function formsOf(table: string): ReadonlyMap<string, FieldForm> {
  const known = [...fields].map(([name, { form }]) => [name, form] as const);
  const own = tables.find(({ name }) => name === table);
  if (own === undefined || isRecordTable(table)) return new Map(known);
  const columns = Object.entries(own.schema.shape).map(
    ([name, schema]) => [name, formOf(schema, name)] as const,
  );
  return new Map([
    ...known.filter(([name]) => identity.includes(name) || name === "skip"),
    ...columns,
  ]);
}

function formOf(schema: CellSchema, name: string): FieldForm {
  const inner = innerOf(schema);
  if (inner === Decimal) return "measure";
  if (inner === DateText) return "date";
  if (inner === Currency) return "currency";
  return name === "lender" || name === "administrator" ? "organisation" : "words";
}
