// One table's bytes → rows by its schema. A wrong cell is a diagnostic at that cell; the other rows are read on.
import type { Diagnostic, Place } from "../diagnostic.ts";
import { placeOfRow } from "../model/place-of.ts";
import { kindOf } from "../model/schema.ts";
import type { AnyRow, TableDefinition } from "../model/tables.ts";
import { cellDiagnostic } from "./cell-diagnostic.ts";
import { composed, itemsOf, numberOf } from "./cell-value.ts";
import { checkHeader } from "./check-header.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { plainRowReader, type ReadPlainRow } from "./plain-cells.ts";
import { type CsvRecord, readCsv } from "./read-csv.ts";

export interface ReadTable {
  readonly rows: readonly AnyRow[];
  /** Where the row at an index stands. */
  readonly placeOf: (index: number) => Place;
  readonly diagnostics: readonly Diagnostic[];
}

/** Of a file that holds no table. */
export function noTable(file: string, diagnostics: readonly Diagnostic[]): ReadTable {
  return { rows: [], placeOf: () => ({ file }), diagnostics };
}

export function readTable(definition: TableDefinition, bytes: Uint8Array, file: string): ReadTable {
  const { decoded, diagnostics: inText } = decodeUtf8(bytes, file);
  if (decoded === undefined) return noTable(file, inText);
  const rows: AnyRow[] = [];
  const starts: number[] = [];
  const told: Diagnostic[] = [];
  let wrong: readonly Diagnostic[] = [];
  let header: CsvRecord | undefined;
  const { isTable, diagnostics } = readCsv(decoded, file, (first) => {
    header = first;
    wrong = checkHeader(first, definition);
    if (wrong.length > 0) return () => undefined;
    return (record) => {
      const { row, diagnostics: found } = readRow(record, first.cells, definition);
      if (row !== undefined) {
        rows.push(row);
        starts.push(record.start);
      }
      told.push(...found);
    };
  });
  const soFar = [...inText, ...diagnostics];
  if (!isTable || header === undefined) return noTable(file, soFar);
  const { placeOf, cells: columns } = header;
  return {
    rows,
    placeOf: (index) => placeOfRow({ start: starts[index] ?? 0, placeOf }, columns),
    diagnostics: [...soFar, ...wrong, ...told],
  };
}

export interface ReadRow {
  readonly row: AnyRow | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** How the cells of a file are read. */
interface Columns {
  readonly readPlain: ReadPlainRow;
  /** What they are read as, in the file's order. */
  readonly kinds: readonly (string | undefined)[];
}

/** By the header; worked out once a file. */
const columnsKnown = new WeakMap<readonly string[], Columns>();

function columnsOf(columns: readonly string[], definition: TableDefinition): Columns {
  const known = columnsKnown.get(columns);
  if (known !== undefined) return known;
  const kinds = columns.map((column) => {
    const cell = definition.schema.shape[column];
    return cell === undefined ? undefined : kindOf(cell);
  });
  const made = { readPlain: plainRowReader(definition, columns), kinds };
  columnsKnown.set(columns, made);
  return made;
}

const nothingWrong: readonly Diagnostic[] = [];

/**
 * @param record with as many cells as there are columns
 * @param columns of a header that belongs to this table: the same array for each of its records
 */
export function readRow(
  record: CsvRecord,
  columns: readonly string[],
  definition: TableDefinition,
): ReadRow {
  const plain = columnsOf(columns, definition).readPlain(record.cells);
  if (plain === undefined) return readBySchema(record, columns, definition);
  return { row: plain, diagnostics: nothingWrong };
}

/** A cell that has white space around it is told; so is what the schema says of any other. */
export function readBySchema(
  record: CsvRecord,
  columns: readonly string[],
  definition: TableDefinition,
): ReadRow {
  const { kinds } = columnsOf(columns, definition);
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
    return { row: parsed.data, diagnostics: trimmed };
  }
  const wrong = parsed.error.issues.map((issue) => {
    const column = String(issue.path[0] ?? columns[0]);
    const index = columns.indexOf(column);
    const place = record.place(Math.max(index, 0));
    return cellDiagnostic(issue, { column, text: record.cells[index] ?? "", place });
  });
  return { row: undefined, diagnostics: [...trimmed, ...wrong] };
}

function toValue(text: string, kind: string | undefined): unknown {
  if (kind === "array") return itemsOf(text);
  if (kind === "number") return numberOf(text) ?? text;
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
