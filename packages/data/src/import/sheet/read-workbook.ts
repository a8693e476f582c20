// The bytes of an .xlsx workbook → its sheets, and the rows of one as they are asked for.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Tell } from "../unreadable.ts";
import { cellReference, columnLetters, mostColumns } from "./cell-reference.ts";
import { type CellSource, cellText } from "./cell-text.ts";
import { Merges, mergedCells } from "./merged-cells.ts";
import { type Attributes, readXml, type XmlReader } from "./read-xml.ts";
import type { SheetRow } from "./sheet-row.ts";
import {
  type SheetEntry,
  textReader,
  type WorkbookParts,
  workbookParts,
} from "./workbook-parts.ts";
import { openZip, unpack, type Zip } from "./zip-entries.ts";

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** From the first on; rows that are empty in the file may be missing. */
  readonly rows: () => Iterable<SheetRow>;
}

/** Throws UnreadableFile where the file is no sound workbook, or unpacks to too much. */
export function readWorkbook(bytes: Uint8Array, file: string, tell: Tell): readonly Sheet[] {
  const zip = openZip(bytes, file);
  const parts = workbookParts(zip);
  for (const { name, hidden } of parts.sheets) if (hidden) tell(hiddenSheet(file, name));
  return parts.sheets.map((entry) => ({
    name: entry.name,
    hidden: entry.hidden,
    rows: () => rowsOf({ zip, parts, entry, tell }),
  }));
}

interface SheetSource {
  readonly zip: Zip;
  readonly parts: WorkbookParts;
  readonly entry: SheetEntry;
  readonly tell: Tell;
}

interface RawCell extends CellSource {
  readonly column: number;
}

interface RawRow {
  readonly number: number;
  readonly cells: readonly RawCell[];
}

function* rowsOf(source: SheetSource): Generator<SheetRow, void, undefined> {
  const { zip, parts, entry, tell } = source;
  const { file } = zip;
  const merges = new Merges(mergedCells(unpack(zip, entry.part) ?? []));
  const part = { file, name: entry.part, bytes: unpack(zip, entry.part) ?? [] };
  const at = (row: number, column: number) => ({
    file,
    path: `${entry.name}!${columnLetters(column)}${row}`,
  });
  let width = 0;
  for (const row of readXml(part, rowReader())) {
    const cells: string[] = [];
    for (const cell of row.cells) {
      const place = at(row.number, cell.column);
      if (cell.column >= mostColumns) {
        tell(tooFarRight(place));
        continue;
      }
      const text = cellText(cell, parts, place, tell);
      if (text !== "") cells[cell.column] = text;
      if (isText(cell)) merges.see(row.number, cell.column, text);
    }
    merges.spread(row.number, cells);
    width = Math.max(width, cells.length);
    // As wide as the widest row before: a sheet keeps no empty cells at the end of a row.
    const padded = Array.from({ length: width }, (_, column) => cells[column] ?? "");
    yield { cells: padded, place: (column) => at(row.number, column) };
  }
}

/** Elements of a sheet → its rows. */
function rowReader(): XmlReader<RawRow> {
  const inline = textReader("is");
  let [row, column, value, formula] = [0, -1, "", false];
  let [inSheet, inValue] = [false, false];
  let attributes: Attributes = {};
  let inlineText: string | undefined;
  let hasValue = false;
  let cells: RawCell[] = [];
  return {
    open(name, found) {
      inline.open(name);
      if (name === "sheetData") inSheet = true;
      else if (name === "row") {
        row = /^\d{1,7}$/.test(found["r"] ?? "") ? Number(found["r"]) : row + 1;
        column = -1;
        cells = [];
      } else if (name === "c") {
        column = cellReference(found["r"] ?? "")?.column ?? column + 1;
        [attributes, value, formula, hasValue, inlineText] = [found, "", false, false, undefined];
      } else if (name === "v") [inValue, hasValue] = [true, true];
      else if (name === "f") formula = true;
    },
    text(piece) {
      inline.text(piece);
      if (inValue) value += piece;
    },
    close(name) {
      inlineText = inline.close(name) ?? inlineText;
      if (name === "v") inValue = false;
      else if (name === "sheetData") inSheet = false;
      else if (name === "c" && inSheet) {
        const { t: type = "n", s: style = "0" } = attributes;
        const shown = inlineText ?? (hasValue ? value : undefined);
        cells.push({ column, type, style: Number(style), value: shown, formula });
      } else if (name === "row" && inSheet) return { number: row, cells };
      return undefined;
    },
  };
}

function isText({ type }: RawCell): boolean {
  return type === "s" || type === "str" || type === "inlineStr";
}

function hiddenSheet(file: string, name: string): Diagnostic {
  return {
    rule: "read-workbook",
    severity: "warning",
    message: `the sheet "${name}" is hidden`,
    place: { file, path: name },
    found: name,
    remedy: "look at it in an office programme; delete it if it is no part of the list",
  };
}

function tooFarRight(place: Diagnostic["place"]): Diagnostic {
  return {
    rule: "read-workbook",
    severity: "error",
    message: `a cell stands beyond column ${mostColumns}; it is not read`,
    place,
    remedy: "delete the cell, or move the table to the left",
  };
}
