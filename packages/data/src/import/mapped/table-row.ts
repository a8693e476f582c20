// A record of a table that is mapped to one of our own, column by column → its row.
import type { Diagnostic } from "../../diagnostic.ts";
import { type CellSchema, kindOf } from "../../model/schema.ts";
import { type AnyRow, type TableDefinition, tables } from "../../model/tables.ts";
import { toId } from "../to-id.ts";
import { identityOf } from "./identity-of.ts";
import { firstOf, type Value } from "./read-record.ts";
import type { MappedRecord, RecordContext } from "./record-context.ts";

/** False where the record is refused. */
export function writeTableRow(record: MappedRecord, context: RecordContext): boolean {
  const definition = tables.find(({ name }) => name === context.mapping.table);
  if (definition === undefined) return false;
  const cells = cellsOf(definition, record, context);
  const key = String(cells[definition.keyColumn] ?? "");
  const isNew = context.seen.count(`row ${key}`) === 1;
  const fault = isNew
    ? context.writer.add(definition.name, cells, record.place)
    : twice(key, definition.name, record);
  if (fault !== undefined) context.refuse({ ...fault, rule: "mapped-record-refused" });
  return fault === undefined;
}

function cellsOf(
  definition: TableDefinition,
  record: MappedRecord,
  context: RecordContext,
): AnyRow {
  const { values } = record;
  const { mapping, source, seen } = context;
  const row: Record<string, unknown> = {};
  for (const [column, schema] of Object.entries(definition.schema.shape)) {
    const value = firstOf(values, column);
    const text = value?.value ?? mapping.always?.[column] ?? implied(column, record, context);
    if (text !== undefined) row[column] = toCell(text, schema);
  }
  const measure = [...values.values()].flat().find(({ plan }) => plan.form === "measure");
  if (measure !== undefined) addMeasure(row, measure, definition);
  if ("source" in definition.schema.shape) row["source"] ??= source;
  if ("sources" in definition.schema.shape) row["sources"] ??= [source];
  if (definition.keyColumn === "id" && row["id"] === undefined) {
    const parent = row["project"] ?? row["financeLine"] ?? row["subject"] ?? definition.name;
    const base = `${String(parent)}.${definition.name}-${record.content()}`;
    const nth = seen.count(`id ${base}`);
    row["id"] = `${base}${nth === 1 ? "" : `-${nth}`}.${source}`;
  }
  return row;
}

/** The project or line that the row is about, by its number or name. */
function implied(
  column: string,
  { values }: MappedRecord,
  { mapping }: RecordContext,
): string | undefined {
  if (column !== "project" && column !== "subject" && column !== "financeLine") return undefined;
  const identity = identityOf(new Map([...values].filter(([field]) => field !== "id")), mapping);
  if (identity === undefined) return undefined;
  const number = firstOf(values, "instrumentNo")?.value;
  if (number !== undefined && column !== "project") return `${identity.id}.${toId(number)}`;
  return column === "financeLine" ? `${identity.id}.loan` : identity.id;
}

/** A unit or qualifier that the cell itself has. */
function addMeasure(
  row: Record<string, unknown>,
  { unit, qualifier }: Value,
  { schema }: TableDefinition,
): void {
  if ("qualifier" in schema.shape) row["qualifier"] ??= qualifier;
  if (unit === undefined) return;
  const column = ["currency", "unit"].find((name) => name in schema.shape);
  if (column !== undefined) row[column] ??= unit;
}

function toCell(text: string, schema: CellSchema): unknown {
  const kind = kindOf(schema);
  if (kind === "array") return text.split(/[\s,;；，、]+/u).filter((word) => word !== "");
  return kind === "number" && /^-?\d+$/.test(text) ? Number(text) : text;
}

function twice(key: string, table: string, { place }: MappedRecord): Diagnostic {
  return {
    rule: "mapped-record-refused",
    severity: "error",
    message: `"${key}" stands already in a row of ${table} above`,
    place,
    found: key,
    expected: "an id of its own for each row",
    remedy: "delete one of the two rows",
  };
}
