// Rows for tests, as a reader of tables gives them: the first line is line 1.
import type { SheetRow } from "../sheet/sheet-row.ts";

export function sampleRows(lines: readonly string[], file = "list.csv"): readonly SheetRow[] {
  return lines.map((line, at) => ({
    cells: line.split("|").map((cell) => cell.trim()),
    place: (column) => ({ file, line: at + 1, column: column + 1 }),
  }));
}
