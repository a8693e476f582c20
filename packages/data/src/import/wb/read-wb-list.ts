// Rows of a World Bank project list (CSV or sheet, any of its exports) → a WbEdition.
import { BriefError, type Diagnostic, type Place } from "../../diagnostic.ts";
import type { Rejected } from "../report.ts";
import { buildEdition } from "./build-edition.ts";
import { fieldNamed, headingsOf, neededFields, type WbField } from "./fields.ts";
import type { RawCell, RawRecord } from "./raw-record.ts";
import { headingsMissing, headingUnmapped } from "./unread-headings.ts";
import type { WbEdition } from "./wb-project.ts";

/** A row of a table, whatever it was read from. */
export interface WbRow {
  readonly cells: readonly string[];
  place(column: number): Place;
}

/** Exports put a title and a date above the head. */
const mostTitleRows = 20;
const leastHeadings = 3;

/**
 * All rows are held: the unit of an amount and the order of a date are known only from the whole column.
 * @throws BriefError where no row is a head, or the head lacks what a list cannot be without
 */
export async function readWbList(
  rows: Iterable<WbRow> | AsyncIterable<WbRow>,
  { file }: { readonly file: string },
): Promise<WbEdition> {
  let head: Head | undefined;
  const titles: WbRow[] = [];
  const records: RawRecord[] = [];
  const rejected: Rejected[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === "")) continue;
    if (head === undefined) {
      if (isHead(row)) head = readHead(row, file);
      else titles.push(row);
      if (titles.length > mostTitleRows) break;
    } else if (!isHead(row)) {
      const extra = firstBeyond(row, head.width);
      if (extra === undefined) records.push(recordOf(row, head));
      else rejected.push(tooWide(row, extra, head));
      if (row.cells.length < head.width) diagnostics.push(short(row, head));
    }
  }
  if (head === undefined) throw noHead(titles, file);
  const list = { file, format: "world-bank-list", fields: head.fields, records, rejected };
  return buildEdition(list, [...head.diagnostics, ...diagnostics]);
}

interface Head {
  readonly width: number;
  /** By column; undefined where no field is known by the heading. */
  readonly columns: readonly (WbField | undefined)[];
  readonly names: readonly string[];
  readonly fields: readonly WbField[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Some exports have two heads, one for people and one for machines; no project is called by three headings. */
function isHead({ cells }: WbRow): boolean {
  const fields = new Set(cells.map((cell) => fieldNamed(cell)));
  fields.delete(undefined);
  return fields.size >= leastHeadings;
}

function firstBeyond({ cells }: WbRow, width: number): number | undefined {
  const extra = cells.findIndex((cell, at) => at >= width && cell.trim() !== "");
  return extra === -1 ? undefined : extra;
}

function readHead(row: WbRow, file: string): Head {
  const names = row.cells.map((cell) => cell.trim());
  const columns = names.map((name) => fieldNamed(name));
  const fields = [...new Set(columns)].flatMap((field) => field ?? []);
  const missing = neededFields.filter((field) => !fields.includes(field));
  if (missing.length > 0) throw headingsMissing(missing, names, at(file, row));
  const diagnostics = names.flatMap((name, column) => {
    if (name === "") return [];
    if (names.indexOf(name) < column) return [twice(name, row.place(column))];
    return columns[column] === undefined ? [headingUnmapped(name, row.place(column))] : [];
  });
  return { width: names.length, columns, names, fields, diagnostics };
}

function recordOf(row: WbRow, head: Head): RawRecord {
  const cells = row.cells.flatMap((text, at): RawCell[] => {
    const field = head.columns[at];
    if (field === undefined || text.trim() === "") return [];
    return [{ field, heading: head.names[at] ?? "", text, place: row.place(at) }];
  });
  return { place: row.place(0), cells };
}

function tooWide(row: WbRow, extra: number, { width }: Head): Rejected {
  const reason = `the row has a cell "${row.cells[extra]}" beyond the ${width} columns of the head`;
  return { place: row.place(extra), reason };
}

function short(row: WbRow, { width }: Head): Diagnostic {
  return {
    rule: "wb-row-short",
    severity: "warning",
    message: `the row has ${row.cells.length} cells, the head ${width}: the rest was taken as empty`,
    place: row.place(row.cells.length - 1),
    remedy: "look whether the row was cut off",
  };
}

function twice(name: string, place: Place): Diagnostic {
  return {
    rule: "wb-heading-twice",
    severity: "warning",
    message: `column "${name}" stands twice: its first filled cell is taken`,
    place,
    found: name,
    remedy: "delete one of the two columns",
  };
}

function noHead(titles: readonly WbRow[], file: string): BriefError {
  const [first] = titles;
  const where =
    first === undefined ? `${file}: the file has no rows` : `${at(file, first)}: no head`;
  return new BriefError(
    "wb-head-missing",
    `${where} of a World Bank project list`,
    `begin the table with a row of headings such as ${neededFields.map((field) => headingsOf(field)[0]).join(", ")}`,
  );
}

function at(file: string, row: WbRow): string {
  const { line, column } = row.place(0);
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`;
}
