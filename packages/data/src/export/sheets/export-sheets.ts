// A Dataset → tables for people: the list of projects and all tables, as CSV files or as one workbook.
import type { Dataset } from "../../model/dataset.ts";
import { rowsOf, tables } from "../../model/tables.ts";
import type { Completed, ExportReport } from "../export-report.ts";
import type { FileChunk } from "../file-chunk.ts";
import { projectList } from "./project-list.ts";
import { type Sheet, textCell } from "./sheet.ts";
import { sheetCsv } from "./sheet-csv.ts";
import type { CellNote } from "./sheet-xml.ts";
import { tableSheets } from "./table-sheets.ts";
import { type SheetLanguage, type SheetWords, sheetWords } from "./words.ts";
import { fitted, writeXlsx } from "./write-xlsx.ts";

export interface SheetOptions {
  /** Of the project list's headings and names. */
  readonly language: SheetLanguage;
  /** The day that the values are known at. */
  readonly asOf: string;
}

export interface CsvOptions extends SheetOptions {
  /** Excel takes a file without the mark for one in the system's old encoding. */
  readonly mark?: boolean;
}

/** `project-list.csv` and a file a table. For reading: texts that look like formulas have an apostrophe. */
export function* exportCsv(
  dataset: Dataset,
  { language, asOf, mark = false }: CsvOptions,
): Generator<FileChunk, ExportReport> {
  const text = new TextEncoder();
  const list = { ...projectList(dataset, { language, asOf }), name: "project-list" };
  for (const sheet of [list, ...tableSheets(dataset)]) {
    const file = `${sheet.name}.csv`;
    if (mark) yield { file, bytes: text.encode("\ufeff") };
    for (const part of sheetCsv(sheet)) yield { file, bytes: text.encode(part) };
  }
  return reportOf(dataset, "csv", []);
}

export function* exportWorkbook(
  dataset: Dataset,
  { language, asOf }: SheetOptions,
): Generator<Uint8Array, ExportReport> {
  const words = sheetWords[language];
  const rows = new Map(tables.map((table) => [table.name, rowsOf(dataset, table).length]));
  const sheets = [
    projectList(dataset, { language, asOf }),
    ...tableSheets(dataset).flatMap((sheet) => fitted(sheet, rows.get(sheet.name) ?? 0)),
  ];
  const notes = yield* writeXlsx(sheets, (notes) => notesSheet(words, notes, asOf));
  return reportOf(dataset, "xlsx", notes);
}

/** The day of the values, and the cells that are not what they seem. */
function notesSheet(words: SheetWords, notes: readonly CellNote[], asOf: string): Sheet {
  const rows = notes.map(({ sheet, cell, what }) => [
    textCell(sheet),
    textCell(cell),
    textCell(what === "cut" ? words.isCut : words.asText),
  ]);
  const day = [textCell(words.headings.asOf), { type: "date", text: asOf } as const];
  return { name: words.notes, headings: words.note, rows: [day, ...rows] };
}

function reportOf(
  { projects }: Dataset,
  format: "csv" | "xlsx",
  notes: readonly CellNote[],
): ExportReport {
  const told = (what: CellNote["what"], rule: string, how: string): readonly Completed[] => {
    const all = notes.filter((note) => note.what === what);
    const [first] = all;
    if (first === undefined) return [];
    const place = { path: `${first.sheet}!${first.cell}` };
    return [{ rule, how, count: all.length, first: place }];
  };
  return {
    format,
    records: { read: projects.length, written: projects.length, leftOut: [] },
    notCarried: [],
    completed: [
      ...told("as-text", "sheet-number-as-text", "numbers of more than 15 digits are texts"),
      ...told("cut", "sheet-text-cut", "texts of more than 32,767 characters are cut"),
    ],
    diagnostics: [],
  };
}
