// CSV text (RFC 4180) → cells, each with its line and column. Ragged rows and bad quotes are diagnostics.
import type { CsvError } from "csv-parse/browser/esm/sync";
import type { Diagnostic, Place } from "../diagnostic.ts";
import type { CellPlaces } from "../model/place-of.ts";
import type { DecodedText } from "./decode-utf8.ts";
import { parseRecords } from "./parse-records.ts";
import { positionsOf } from "./positions.ts";

export class CsvRecord {
  readonly cells: readonly string[];
  /** Byte offset of the first cell. */
  readonly start: number;
  /** The same one for each record of a file. */
  readonly placeOf: CellPlaces;

  constructor(cells: readonly string[], start: number, placeOf: CellPlaces) {
    this.cells = cells;
    this.start = start;
    this.placeOf = placeOf;
  }

  place(cell: number): Place {
    return this.placeOf(this.start, cell);
  }
}

export interface ReadCsv {
  /** False where the text is no table: what was taken of it counts for nothing. */
  readonly isTable: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

type TakeRecord = (record: CsvRecord) => void;

/** @param open is given the header; what it returns takes the records that are as wide, one after the other */
export function readCsv(
  { text, bytes }: DecodedText,
  file: string,
  open: (header: CsvRecord) => TakeRecord,
): ReadCsv {
  let position: ReturnType<typeof positionsOf> | undefined;
  const at: CellPlaces = (start, cell) => {
    position ??= positionsOf(bytes);
    const { line, column } = position(cell === 0 ? start : cellStart(bytes, start, cell));
    return { file, line, column };
  };
  const diagnostics: Diagnostic[] = [];
  let width = 0;
  let takeNext: TakeRecord | undefined;
  const fault = parseRecords(text, bytes, ({ cells, start }) => {
    if (cells.length === 1 && cells[0] === "") return;
    const record = new CsvRecord(cells, start, at);
    if (takeNext === undefined) {
      width = cells.length;
      takeNext = open(record);
    } else if (cells.length === width) takeNext(record);
    else diagnostics.push(ragged(record, width));
  });
  if (fault !== undefined) {
    const place = at(fault.start, fault.cell);
    return { isTable: false, diagnostics: [badQuotes(fault.cause, place)] };
  }
  if (takeNext === undefined) return { isTable: false, diagnostics: [emptyFile(file)] };
  return { isTable: true, diagnostics };
}

const [quote, comma] = [34, 44];

/** Where a cell of a record begins: after that many commas that stand outside quotes. */
function cellStart(bytes: Uint8Array, recordStart: number, cell: number): number {
  let at = recordStart;
  let quoted = false;
  for (let left = cell; left > 0 && at < bytes.length; at++) {
    if (bytes[at] === quote) quoted = !quoted;
    else if (bytes[at] === comma && !quoted) left--;
  }
  return at;
}

function badQuotes(cause: CsvError, place: Place): Diagnostic {
  const open = cause.code === "CSV_QUOTE_NOT_CLOSED";
  return {
    rule: "read-csv",
    severity: "error",
    message: open ? 'a quoted cell has no closing "' : 'a " stands inside a cell',
    place,
    found: '"',
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
    found: "no row",
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
