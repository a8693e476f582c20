// Rows of a World Bank project list (CSV or sheet, any of its exports) → a WbEdition.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { Rejected } from "../report.ts";
import { isEmptyRow, type SheetRow } from "../sheet/sheet-row.ts";
import { UnreadableFile } from "../unreadable.ts";
import { buildEdition } from "./build-edition.ts";
import { fieldNamed, headingsOf, neededFields, type WbField } from "./fields.ts";
import type { RawCell, RawRecord } from "./raw-record.ts";
import { headingsMissing, headingUnmapped } from "./unread-headings.ts";
import type { WbEdition } from "./wb-project.ts";

/** Exports put a title and a date above the head. */
const mostTitleRows = 20;
const leastHeadings = 3;

/**
 * All rows are held: the unit of an amount and the order of a date are known only from the whole column.
 * @throws UnreadableFile where no row is a head, or the head lacks what a list cannot be without
 */
export async function readWbList(
  rows: Iterable<SheetRow> | AsyncIterable<SheetRow>,
  { file }: { readonly file: string },
): Promise<WbEdition> {
  let head: Head | undefined;
  const titles: SheetRow[] = [];
  const records: RawRecord[] = [];
  const rejected: Rejected[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const row of rows) {
    if (isEmptyRow(row)) continue;
    if (head === undefined) {
      if (isHead(row)) head = readHead(row);
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
function isHead({ cells }: SheetRow): boolean {
  const fields = new Set(cells.map((cell) => fieldNamed(cell)));
  fields.delete(undefined);
  return fields.size >= leastHeadings;
}

function firstBeyond({ cells }: SheetRow, width: number): number | undefined {
  const extra = cells.findIndex((cell, at) => at >= width && cell.trim() !== "");
  return extra === -1 ? undefined : extra;
}

function readHead(row: SheetRow): Head {
  const names = row.cells.map((cell) => cell.trim());
  const columns = names.map((name) => fieldNamed(name));
  const fields = [...new Set(columns)].flatMap((field) => field ?? []);
  const missing = neededFields.filter((field) => !fields.includes(field));
  if (missing.length > 0) throw headingsMissing(missing, names, row.place(0));
  const diagnostics = names.flatMap((name, column) => {
    if (name === "") return [];
    if (names.indexOf(name) < column) return [twice(name, row.place(column))];
    return columns[column] === undefined ? [headingUnmapped(name, row.place(column))] : [];
  });
  return { width: names.length, columns, names, fields, diagnostics };
}

function recordOf(row: SheetRow, head: Head): RawRecord {
  const cells = row.cells.flatMap((text, at): RawCell[] => {
    const field = head.columns[at];
    if (field === undefined || text.trim() === "") return [];
    return [{ field, heading: head.names[at] ?? "", text, place: row.place(at) }];
  });
  return { place: row.place(0), cells };
}

function tooWide(row: SheetRow, extra: number, { width }: Head): Rejected {
  const reason = `the row has a cell "${row.cells[extra]}" beyond the ${width} columns of the head`;
  return { place: row.place(extra), reason };
}

function short(row: SheetRow, { width }: Head): Diagnostic {
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

function noHead([first]: readonly SheetRow[], file: string): UnreadableFile {
  const usual = neededFields.map((field) => headingsOf(field)[0]).join(", ");
  return new UnreadableFile({
    rule: "wb-head-missing",
    severity: "error",
    message:
      first === undefined
        ? "the file has no rows"
        : "no row has the headings of a World Bank project list",
    place: first?.place(0) ?? { file },
    expected: usual,
    remedy: `begin the table with a row of headings such as ${usual}`,
  });
}
