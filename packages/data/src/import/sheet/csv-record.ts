// One record of CSV (RFC 4180) at an offset of a text → its cells and where each begins, or the fault in it.

export interface Delimited {
  readonly text: string;
  readonly delimiter: string;
  /** Whether the file ends with this text. */
  readonly last: boolean;
}

export type CsvFault = "unclosed" | "after-quote" | "too-long";

export type CsvRecordRead =
  /** The record ends with what has been read so far: more text is needed. */
  | { readonly type: "incomplete" }
  | {
      readonly type: "record";
      readonly cells: readonly string[];
      readonly starts: readonly number[];
      /** Where the next record begins. */
      readonly next: number;
      /** A cell with a " inside that does not begin with one: it can only be meant as it stands. */
      readonly strayQuote?: number;
    }
  | { readonly type: "fault"; readonly fault: CsvFault; readonly at: number };

/**
 * csv-parse is not used here: it stops at the first fault and cannot go on in the next line, tells no place
 * of a cell but by a callback four times as slow, and its browser build takes chunks as a Node stream only.
 */
export function readCsvRecord(source: Delimited, from: number): CsvRecordRead {
  const { text, delimiter, last } = source;
  const cells: string[] = [];
  const starts: number[] = [];
  let strayQuote: number | undefined;
  for (let at = from; ; at++) {
    starts.push(at);
    const cell = text[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    if (cell === undefined) return { type: "incomplete" };
    if ("fault" in cell) return { type: "fault", ...cell };
    cells.push(cell.value);
    at = cell.end;
    if (cell.stray) strayQuote ??= cells.length - 1;
    if (text[cell.end] === delimiter) continue;
    const next = afterBreak(text, cell.end);
    // A CR at the end may be half of a CR LF.
    if (!last && next >= text.length && text[next - 1] !== "\n") return { type: "incomplete" };
    return {
      type: "record",
      cells,
      starts,
      next,
      ...(strayQuote === undefined ? {} : { strayQuote }),
    };
  }
}

type Cell =
  | { readonly value: string; readonly end: number; readonly stray: boolean }
  | { readonly fault: CsvFault; readonly at: number };

function quotedCell({ text, delimiter, last }: Delimited, start: number): Cell | undefined {
  let value = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return last ? { fault: "unclosed", at: start } : undefined;
    value += text.slice(from, quote);
    const after = text[quote + 1];
    if (after === undefined && !last) return undefined;
    if (after === '"') {
      value += '"';
      from = quote + 2;
    } else if (after === undefined || after === delimiter || after === "\n" || after === "\r") {
      return { value, end: quote + 1, stray: false };
    } else return { fault: "after-quote", at: quote + 1 };
  }
}

function plainCell({ text, delimiter, last }: Delimited, start: number): Cell | undefined {
  const split = delimiter.charCodeAt(0);
  let stray = false;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === split || unit === lineFeed || unit === carriageReturn) {
      return { value: text.slice(start, at), end: at, stray };
    }
    if (unit === quoteMark) stray = true;
  }
  return last ? { value: text.slice(start), end: text.length, stray } : undefined;
}

const [lineFeed, carriageReturn, quoteMark] = [10, 13, 34];

/** A line ends with LF, CR LF or, from old Macintosh programmes, CR alone. */
function afterBreak(text: string, at: number): number {
  if (text[at] === "\r") return text[at + 1] === "\n" ? at + 2 : at + 1;
  return Math.min(at + 1, text.length);
}
