// Rows → CSV as this package reads it: schema order, absent keys empty, lists parted by spaces, LF.
import { type AnyRow, cellValues, type TableDefinition } from "../model/tables.ts";

/** Rows a chunk: enough to be worth a call, few enough to hold. */
const rowsInChunk = 1000;

/** Only what is read back by `loadDataset`: a spreadsheet's formulas are not defused here. */
export function writeCsv(definition: TableDefinition, rows: readonly AnyRow[]): string {
  return [...csvChunks(definition, rows)].join("");
}

/** The header, then the rows, some at a time. */
export function* csvChunks(
  definition: TableDefinition,
  rows: Iterable<AnyRow>,
): Generator<string, void> {
  let lines = [csvHeader(definition)];
  for (const row of rows) {
    lines.push(csvRow(definition, row));
    if (lines.length < rowsInChunk) continue;
    yield lines.join("");
    lines = [];
  }
  if (lines.length > 0) yield lines.join("");
}

export function csvHeader(definition: TableDefinition): string {
  return lineOf(Object.keys(definition.schema.shape));
}

/** With its line end. */
export function csvRow(definition: TableDefinition, row: AnyRow): string {
  const columns = Object.keys(definition.schema.shape);
  return lineOf(columns.map((column) => cellValues(row, column).join(" ")));
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
