// Rows → CSV as this package reads it: schema order, absent keys empty, lists parted by spaces, LF.
import { type AnyRow, cellValues, type TableDefinition } from "../model/tables.ts";

/** Only what is read back by `loadDataset`: a spreadsheet's formulas are not defused here. */
export function writeCsv(definition: TableDefinition, rows: readonly AnyRow[]): string {
  const columns = Object.keys(definition.schema.shape);
  const lines = rows.map((row) => columns.map((column) => cellValues(row, column).join(" ")));
  return [columns, ...lines].map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
