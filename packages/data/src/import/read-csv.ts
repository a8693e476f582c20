// CSV text (RFC 4180) → cells, each with its line and column. Ragged rows and bad quotes are diagnostics.
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import type { Diagnostic, Place } from "../diagnostic.ts";
import { positionsOf } from "./positions.ts";

export interface CsvRecord {
  readonly cells: readonly string[];
  readonly place: (cell: number) => Place;
}

export interface CsvTable {
  readonly header: CsvRecord;
  readonly records: readonly CsvRecord[];
}

export interface ReadCsv {
  readonly table: CsvTable | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

export function readCsv(text: string, file: string): ReadCsv {
  const bytes = new TextEncoder().encode(text);
  const position = positionsOf(bytes);
  const at = (byte: number): Place => ({ file, ...position(byte) });
  const parsed = parseCells(text, bytes, at);
  if ("diagnostic" in parsed) return { table: undefined, diagnostics: [parsed.diagnostic] };
  const [head, ...body] = parsed.records
    .filter((cells) => cells.length > 1 || cells[0]?.text !== "")
    .map((cells) => toRecord(cells, at));
  if (head === undefined) return { table: undefined, diagnostics: [emptyFile(file)] };
  const diagnostics: Diagnostic[] = [];
  const records = body.filter((record) => {
    if (record.cells.length === head.cells.length) return true;
    diagnostics.push(ragged(record, head.cells.length));
    return false;
  });
  return { table: { header: head, records }, diagnostics };
}

type Parsed = { readonly records: readonly Cell[][] } | { readonly diagnostic: Diagnostic };

/** csv-parse tells where each cell ends; the next begins after the comma or the line break. */
function parseCells(text: string, bytes: Uint8Array, at: (byte: number) => Place): Parsed {
  let end = -1;
  const options = {
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    cast: (value: string, context: { readonly bytes: number }): Cell => {
      const start = end === -1 ? 0 : afterBreak(bytes, end);
      end = context.bytes;
      return { text: value, start };
    },
  };
  try {
    // The cast above turns every cell into a Cell; csv-parse types records as strings.
    return { records: parse(text, options) as unknown as Cell[][] };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const place = at(end === -1 ? 0 : afterBreak(bytes, end));
    return { diagnostic: badQuotes(cause, place) };
  }
}

function afterBreak(bytes: Uint8Array, end: number): number {
  return bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1;
}

function toRecord(cells: readonly Cell[], at: (byte: number) => Place): CsvRecord {
  return {
    cells: cells.map((cell) => cell.text),
    place: (index) => at(cells[index]?.start ?? cells[0]?.start ?? 0),
  };
}

function badQuotes(cause: CsvError, place: Place): Diagnostic {
  const open = cause.code === "CSV_QUOTE_NOT_CLOSED";
  return {
    rule: "read-csv",
    severity: "error",
    message: open ? 'a quoted cell has no closing "' : 'a " stands inside a cell',
    place,
    expected: 'a cell in quotes, with every " inside it doubled',
    remedy: open ? 'add the closing "' : 'put the cell in quotes and write "" for each " inside it',
  };
}

function emptyFile(file: string): Diagnostic {
  return {
    rule: "read-csv",
    severity: "error",
    message: "the table has no header row",
    place: { file, line: 1, column: 1 },
    expected: "a first row with the column names",
    remedy: "write the column names into the first row",
  };
}

function ragged(record: CsvRecord, expected: number): Diagnostic {
  const found = record.cells.length;
  return {
    rule: "read-csv",
    severity: "error",
    message: `the row has "${found}" cells, the header "${expected}"`,
    place: record.place(Math.min(found, expected) - 1),
    found: String(found),
    expected: String(expected),
    remedy:
      found > expected
        ? "put the cell that holds a comma in quotes, or delete the extra cells"
        : "add the missing cells, empty where nothing is known",
  };
}
