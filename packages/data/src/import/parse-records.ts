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

const [feed, carriage, quote, comma] = [10, 13, 34, 44];

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
  const table: Table = { text, nextQuote: finder(text, '"'), nextComma: finder(text, ",") };
  // ASCII: a letter a byte.
  const isPlain = text.length === bytes.length;
  let start = 0;
  // What stands behind the last line feed is a line too.
  for (let at = 0; at <= text.length; ) {
    const end = lineEnd(text, at);
    const cells = cellsOfLine(table, at, end);
    const next = cells === undefined ? endForLibrary(table, at) : end + 1;
    const nextStart = isPlain ? next : afterLines(bytes, start, linesIn(text, at, next));
    if (cells !== undefined) take({ cells, start });
    else {
      const from = start;
      const fault = parseByLibrary(bytes.subarray(from, nextStart), (record) =>
        take({ ...record, start: from + record.start }),
      );
      if (fault !== undefined) return { ...fault, start: from + fault.start };
    }
    start = nextStart;
    at = next;
  }
  return undefined;
}

interface Table {
  readonly text: string;
  readonly nextQuote: (from: number) => number;
  readonly nextComma: (from: number) => number;
}

/** Where a sign stands next, or the text ends: as long as that lies ahead it is not looked for again. */
function finder(text: string, sign: string): (from: number) => number {
  let asked = 0;
  let found = -1;
  return (from) => {
    if (from >= asked && from <= found) return found;
    const at = text.indexOf(sign, from);
    asked = from;
    found = at === -1 ? text.length : at;
    return found;
  };
}

/** Where the line feed stands that ends a line, or the text does. */
function lineEnd(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found === -1 ? text.length : found;
}

/** Undefined where a quote stands otherwise than around a cell, or doubled in such a one. */
function cellsOfLine(
  { text, nextQuote, nextComma }: Table,
  first: number,
  feedAt: number,
): readonly string[] | undefined {
  const isBroken = feedAt < text.length && feedAt > first;
  const end = isBroken && text.charCodeAt(feedAt - 1) === carriage ? feedAt - 1 : feedAt;
  const cells: string[] = [];
  for (let at = first; at <= end; ) {
    const quoteAt = nextQuote(at);
    if (quoteAt === at && at < end) {
      const closing = closingQuote(text, at, end);
      if (closing === undefined) return undefined;
      const inside = text.slice(at + 1, closing);
      cells.push(inside.includes('"') ? inside.replaceAll('""', '"') : inside);
      at = closing + 2;
    } else {
      const close = Math.min(nextComma(at), end);
      if (quoteAt < close) return undefined;
      cells.push(text.slice(at, close));
      at = close + 1;
    }
  }
  return cells;
}

/** With a comma behind it, or nothing. */
function closingQuote(text: string, opening: number, end: number): number | undefined {
  for (let at = opening + 1; ; ) {
    const found = text.indexOf('"', at);
    if (found === -1 || found >= end) return undefined;
    const next = found + 1 === end ? comma : text.charCodeAt(found + 1);
    if (next === comma) return found;
    if (next !== quote) return undefined;
    at = found + 2;
  }
}

/** Records that follow each other are given to it at once: a call costs as much as some of them. */
function endForLibrary(table: Table, first: number): number {
  const { text } = table;
  let at = first;
  do at = recordEnd(text, at);
  while (at <= text.length && cellsOfLine(table, at, lineEnd(text, at)) === undefined);
  return at;
}

/** Behind as many lines as it takes to close all quotes, or all that are left. */
function recordEnd(text: string, first: number): number {
  let isOpen = false;
  for (let at = first; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === quote) isOpen = !isOpen;
    else if (sign === feed && !isOpen) return at + 1;
  }
  return text.length + 1;
}

function linesIn(text: string, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at = lineEnd(text, at) + 1) count++;
  return count;
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
