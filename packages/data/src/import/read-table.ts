// One table's bytes → rows by its schema. A wrong cell is a diagnostic at that cell; the other rows are read on.
import type { Diagnostic, Place } from "../diagnostic.ts";
import { rememberCells } from "../model/place-of.ts";
import { kindOf } from "../model/schema.ts";
import type { AnyRow, TableDefinition } from "../model/tables.ts";
import { cellDiagnostic } from "./cell-diagnostic.ts";
import { checkHeader } from "./check-header.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { type CsvRecord, readCsv } from "./read-csv.ts";

export interface TableRow {
  readonly row: AnyRow;
  readonly place: Place;
}

export interface ReadTable {
  readonly rows: readonly TableRow[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readTable(definition: TableDefinition, bytes: Uint8Array, file: string): ReadTable {
  const decoded = decodeUtf8(bytes, file);
  if (decoded.text === undefined) return { rows: [], diagnostics: decoded.diagnostics };
  const { table, diagnostics } = readCsv(decoded.text, file);
  const soFar = [...decoded.diagnostics, ...diagnostics];
  if (table === undefined) return { rows: [], diagnostics: soFar };
  const header = checkHeader(table.header, definition);
  if (header.length > 0) return { rows: [], diagnostics: [...soFar, ...header] };
  const columns = table.header.cells;
  const read = table.records.map((record) => readRow(record, columns, definition));
  return {
    rows: read.flatMap((result) => (result.row === undefined ? [] : [result.row])),
    diagnostics: [...soFar, ...read.flatMap((result) => result.diagnostics)],
  };
}

export interface ReadRow {
  readonly row: TableRow | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param record with as many cells as there are columns */
export function readRow(
  record: CsvRecord,
  columns: readonly string[],
  definition: TableDefinition,
): ReadRow {
  const cellPlace = (column: string): Place | undefined => {
    const index = columns.indexOf(column);
    return index === -1 ? undefined : record.place(index);
  };
  const cells = new Map(columns.map((column, index) => [column, record.cells[index] ?? ""]));
  const trimmed: Diagnostic[] = [];
  for (const [column, text] of cells) {
    if (text !== text.trim()) trimmed.push(whiteSpace(text, cellPlace(column) ?? record.place(0)));
  }
  const parsed = definition.schema.safeParse(toObject(cells, definition));
  if (parsed.success) {
    const place = record.place(0);
    rememberCells(place, cellPlace);
    return { row: { row: parsed.data, place }, diagnostics: trimmed };
  }
  const wrong = parsed.error.issues.map((issue) => {
    const column = String(issue.path[0] ?? columns[0]);
    const place = cellPlace(column) ?? record.place(0);
    return cellDiagnostic(issue, {
      column,
      text: cells.get(column) ?? "",
      place,
    });
  });
  return { row: undefined, diagnostics: [...trimmed, ...wrong] };
}

/** An empty cell is an absent key; a list's items are parted by spaces; whole numbers become numbers. */
function toObject(cells: ReadonlyMap<string, string>, definition: TableDefinition): AnyRow {
  const row: Record<string, unknown> = {};
  for (const [column, raw] of cells) {
    const text = raw.trim().normalize("NFC");
    if (text !== "") row[column] = toValue(text, kindOfColumn(definition, column));
  }
  return row;
}

function toValue(text: string, kind: string | undefined): unknown {
  if (kind === "array") return text.split(/ +/);
  if (kind === "number" && /^-?\d+$/.test(text)) return Number(text);
  return text;
}

function kindOfColumn(definition: TableDefinition, column: string): string | undefined {
  const schema = definition.schema.shape[column];
  return schema === undefined ? undefined : kindOf(schema);
}

function whiteSpace(text: string, place: Place): Diagnostic {
  return {
    rule: "read-table",
    severity: "warning",
    message: `the cell "${text}" begins or ends with white space`,
    place,
    found: text,
    expected: text.trim(),
    remedy: "delete the white space",
  };
}
