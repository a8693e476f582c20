// CSV text → its records, cell by cell, with the byte that each begins at.
import { CsvError, parse } from "csv-parse/browser/esm/sync";

export interface RawRecord {
  readonly cells: readonly string[];
  /** Byte offset of the first cell. */
  readonly start: number;
}

export type ParsedRecords =
  | { readonly records: readonly RawRecord[] }
  | { readonly cause: CsvError; readonly start: number; readonly cell: number };

const [feed, carriage] = [10, 13];

/** A line by itself is read here; a record of several lines, or with a fault, by the parser, which is many times slower. */
export function parseRecords(text: string, bytes: Uint8Array): ParsedRecords {
  const lines = text.split("\n");
  const records: RawRecord[] = [];
  let start = 0;
  for (let at = 0; at < lines.length; ) {
    const cells = cellsOfLine(lines, at);
    const count = cells === undefined ? linesForLibrary(lines, at) : 1;
    const end = afterLines(bytes, start, count);
    if (cells !== undefined) records.push({ cells, start });
    else {
      const parsed = parseByLibrary(bytes.subarray(start, end));
      if ("cause" in parsed) return { ...parsed, start: start + parsed.start };
      for (const record of parsed.records) records.push({ ...record, start: start + record.start });
    }
    start = end;
    at += count;
  }
  return { records };
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
function parseByLibrary(bytes: Uint8Array): ParsedRecords {
  const records: RawRecord[] = [];
  let start = 0;
  const options = {
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    on_record: (cells: readonly string[], info: { readonly bytes: number }) => {
      records.push({ cells, start });
      // It counts the first character of the line break as the record's.
      start = bytes[info.bytes - 1] === carriage ? info.bytes + 1 : info.bytes;
      return null;
    },
  };
  try {
    parse(bytes, options);
    return { records };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const { index } = cause;
    return { cause, start, cell: typeof index === "number" ? index : 0 };
  }
}
