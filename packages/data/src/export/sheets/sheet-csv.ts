// A sheet → CSV that a spreadsheet opens without running any of it: RFC 4180 with CRLF.
import type { Cell, Sheet } from "./sheet.ts";

const rowsInChunk = 1000;

/** What spreadsheets take for the beginning of a formula, in both widths, after blanks too. */
const dangerous = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** An apostrophe makes text of it; a real negative number is left alone. */
export function defused(text: string): string {
  return dangerous.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

export function* sheetCsv({ headings, rows }: Sheet): Generator<string, void> {
  let lines = [lineOf(headings)];
  for (const row of rows) {
    lines.push(lineOf(row.map(textOf)));
    if (lines.length < rowsInChunk) continue;
    yield lines.join("");
    lines = [];
  }
  if (lines.length > 0) yield lines.join("");
}

function textOf(cell: Cell): string {
  if (cell === undefined) return "";
  return cell.type === "text" ? defused(cell.text) : cell.text;
}

function lineOf(cells: readonly string[]): string {
  const quoted = cells.map((text) =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
  );
  return `${quoted.join(",")}\r\n`;
}
