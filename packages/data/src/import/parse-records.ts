// CSV text → its records, one after the other, each with the byte that it begins at.
import { CsvError, parse } from "csv-parse/browser/esm/sync";

export interface RawRecord {
  readonly cells: readonly string[];
  /** Byte offset of the first cell. */
  readonly start: number;
}

export interface CsvFault {
  readonly cause: CsvError;
  /** Byte offset of the record that it is in, and how many cells stand before it. */
  readonly start: number;
  readonly cell: number;
}

type TakeRecord = (record: RawRecord) => void;

const [feed, carriage] = [10, 13];

/**
 * A line by itself is read here; a record of several lines, or with a fault, by the parser, which is many times slower.
 * @param take is given one record after the other: thousands of rows are not held as cells
 * @returns the first fault, which ends it
 */
export function parseRecords(
  text: string,
  bytes: Uint8Array,
  take: TakeRecord,
): CsvFault | undefined {
  const lines = text.split("\n");
  let start = 0;
  for (let at = 0; at < lines.length; ) {
    const cells = cellsOfLine(lines, at);
    const count = cells === undefined ? linesForLibrary(lines, at) : 1;
    const end = afterLines(bytes, start, count);
    if (cells !== undefined) take({ cells, start });
    else {
      const from = start;
      const fault = parseByLibrary(bytes.subarray(from, end), (record) =>
        take({ ...record, start: from + record.start }),
      );
      if (fault !== undefined) return { ...fault, start: from + fault.start };
    }
    start = end;
    at += count;
  }
  return undefined;
}

/** Undefined where a quote stands otherwise than around a cell, or doubled in such a one. */
function cellsOfLine(lines: readonly string[], index: number): readonly string[] | undefined {
  const text = lines[index] ?? "";
  const isBroken = index < lines.length - 1 && text.endsWith("\r");
  const line = isBroken ? text.slice(0, -1) : text;
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    const isQuoted = line[at] === '"';
    const end = isQuoted ? closingQuote(line, at) : endOfCell(line, at);
    if (end === undefined) return undefined;
    const inside = line.slice(isQuoted ? at + 1 : at, end);
    cells.push(isQuoted ? inside.replaceAll('""', '"') : inside);
    at = isQuoted ? end + 2 : end + 1;
  }
  return cells;
}

function endOfCell(line: string, start: number): number | undefined {
  const next = line.indexOf(",", start);
  const end = next === -1 ? line.length : next;
  const found = line.indexOf('"', start);
  return found === -1 || found > end ? end : undefined;
}

/** With a comma behind it, or nothing. */
function closingQuote(line: string, opening: number): number | undefined {
  for (let at = opening + 1; ; ) {
    const found = line.indexOf('"', at);
    if (found === -1) return undefined;
    const next = line[found + 1];
    if (next === undefined || next === ",") return found;
    if (next !== '"') return undefined;
    at = found + 2;
  }
}

/** Records that follow each other are given to it at once: a call costs as much as some of them. */
function linesForLibrary(lines: readonly string[], first: number): number {
  let end = first;
  do end += linesOfRecord(lines, end);
  while (end < lines.length && cellsOfLine(lines, end) === undefined);
  return end - first;
}

/** As many as it takes to close all quotes, or all that are left. */
function linesOfRecord(lines: readonly string[], first: number): number {
  let isOpen = false;
  for (let at = first; at < lines.length; at++) {
    const quotes = (lines[at] ?? "").split('"').length - 1;
    if (quotes % 2 === 1) isOpen = !isOpen;
    if (!isOpen) return at - first + 1;
  }
  return lines.length - first;
}

function afterLines(bytes: Uint8Array, start: number, count: number): number {
  let end = start;
  for (let left = count; left > 0; left--) {
    const found = bytes.indexOf(feed, end);
    if (found === -1) return bytes.length;
    end = found + 1;
  }
  return end;
}

/** Bytes: it would make them of a text slowly. It tells where each record ends; its `cast` would tell it of each cell, four times slower. */
function parseByLibrary(bytes: Uint8Array, take: TakeRecord): CsvFault | undefined {
  let start = 0;
  const options = {
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    on_record: (cells: readonly string[], info: { readonly bytes: number }) => {
      take({ cells, start });
      // It counts the first character of the line break as the record's.
      start = bytes[info.bytes - 1] === carriage ? info.bytes + 1 : info.bytes;
      return null;
    },
  };
  try {
    parse(bytes, options);
    return undefined;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const { index } = cause;
    return { cause, start, cell: typeof index === "number" ? index : 0 };
  }
}
