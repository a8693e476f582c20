// Rows of a sheet, titles above the table already taken off → its header and the rows that fit it.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { Tell } from "../unreadable.ts";
import { isEmptyRow, type SheetRow } from "./sheet-row.ts";

export interface SheetTable {
  readonly header: SheetRow;
  /** To be gone through once: each row has as many cells as the header. */
  readonly rows: Iterable<SheetRow>;
}

/** Undefined, with the error told, where there is no header or two columns have one name. */
export function sheetTable(
  source: Iterable<SheetRow>,
  file: string,
  tell: Tell,
): SheetTable | undefined {
  const rows = source[Symbol.iterator]();
  const header = firstFilled(rows);
  if (header === undefined) {
    tell(noHeader({ file }));
    return undefined;
  }
  const names = header.cells.map((cell) => cell.trim().normalize("NFC"));
  const twice = names.flatMap((name, at) => (name && names.indexOf(name) < at ? [at] : []));
  for (const column of twice) tell(duplicate(names[column] ?? "", header.place(column)));
  return twice.length > 0 ? undefined : { header, rows: fitting(rows, names.length, tell) };
}

function firstFilled(rows: Iterator<SheetRow>): SheetRow | undefined {
  for (;;) {
    const next = rows.next();
    if (next.done === true) return undefined;
    if (!isEmptyRow(next.value)) return next.value;
  }
}

/** Empty rows say nothing, and neither do empty cells beyond the header; all else that does not fit is told. */
function* fitting(
  rows: Iterator<SheetRow>,
  width: number,
  tell: Tell,
): Generator<SheetRow, void, undefined> {
  for (let next = rows.next(); next.done !== true; next = rows.next()) {
    const row = next.value;
    if (row.cells.length === width && !isEmptyRow(row)) yield row;
    else if (isEmptyRow(row)) continue;
    else if (row.cells.slice(width).every((cell) => cell === "") && row.cells.length > width) {
      yield { cells: row.cells.slice(0, width), place: row.place };
    } else tell(ragged(row, width));
  }
}

function noHeader(place: Place): Diagnostic {
  return {
    rule: "sheet-table",
    severity: "error",
    message: "the table has no header row",
    place,
    expected: "a first row with the column names",
    remedy: "write the column names into the first row",
  };
}

function duplicate(name: string, place: Place): Diagnostic {
  return {
    rule: "sheet-table",
    severity: "error",
    message: `column "${name}" stands twice in the header`,
    place,
    found: name,
    expected: "each column once",
    remedy: "rename or delete one of the two columns",
  };
}

function ragged(row: SheetRow, expected: number): Diagnostic {
  const found = row.cells.length;
  return {
    rule: "sheet-table",
    severity: "error",
    message: `the row has "${found}" cells, the header "${expected}"; it is not read`,
    place: row.place(Math.min(found - 1, expected)),
    found: String(found),
    expected: String(expected),
    remedy:
      found > expected
        ? "put the cell that holds the delimiter in quotes, or delete the extra cells"
        : "add the missing cells, empty where nothing is known",
  };
}
