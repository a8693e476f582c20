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

/** A header's columns, and what their cells are read as; worked out once a file. */
const kindsKnown = new WeakMap<readonly string[], readonly (string | undefined)[]>();

function kindsOf(columns: readonly string[], { schema }: TableDefinition) {
  const known = kindsKnown.get(columns);
  if (known !== undefined) return known;
  const kinds = columns.map((column) => {
    const cell = schema.shape[column];
    return cell === undefined ? undefined : kindOf(cell);
  });
  kindsKnown.set(columns, kinds);
  return kinds;
}

/**
 * @param record with as many cells as there are columns
 * @param columns of a header that belongs to this table: the same array for each of its records
 */
export function readRow(
  record: CsvRecord,
  columns: readonly string[],
  definition: TableDefinition,
): ReadRow {
  const cellPlace = (column: string): Place | undefined => {
    const index = columns.indexOf(column);
    return index === -1 ? undefined : record.place(index);
  };
  const kinds = kindsOf(columns, definition);
  const trimmed: Diagnostic[] = [];
  const cells: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const raw = record.cells[index] ?? "";
    const text = raw.trim();
    if (text.length !== raw.length) trimmed.push(whiteSpace(raw, record.place(index)));
    // An empty cell is an absent key.
    if (text !== "") cells[column] = toValue(composed(text), kinds[index]);
  });
  const parsed = definition.schema.safeParse(cells);
  if (parsed.success) {
    const place = record.place(0);
    rememberCells(place, cellPlace);
    return { row: { row: parsed.data, place }, diagnostics: trimmed };
  }
  const wrong = parsed.error.issues.map((issue) => {
    const column = String(issue.path[0] ?? columns[0]);
    const place = cellPlace(column) ?? record.place(0);
    const text = record.cells[columns.indexOf(column)] ?? "";
    return cellDiagnostic(issue, { column, text, place });
  });
  return { row: undefined, diagnostics: [...trimmed, ...wrong] };
}

/** Marks that join the letter before them begin here: what has none, as most cells, is in NFC. Unicode 15, UAX 15. */
const hasMarks = /[\u0300-\uffff]/;

const composed = (text: string): string => (hasMarks.test(text) ? text.normalize("NFC") : text);

/** A list's items are parted by spaces; whole numbers become numbers. */
function toValue(text: string, kind: string | undefined): unknown {
  if (kind === "array") return text.split(/ +/);
  if (kind === "number" && /^-?\d+$/.test(text)) return Number(text);
  return text;
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
