// The first rows of a sheet → its heading rows, merged ones joined into one name a column, and the rows not yet used.
import type { Place } from "../../diagnostic.ts";
import { isEmptyRow, type SheetRow } from "../sheet/sheet-row.ts";
import { fold } from "./fold.ts";

export interface HeadColumn {
  /** As it is written: `贷款 / 金额` where a heading stands over several. */
  readonly heading: string;
  /** What a mapping may call it. */
  readonly names: readonly string[];
  readonly place: Place;
}

export interface TableHead {
  readonly columns: readonly HeadColumn[];
  readonly place: Place;
  /** Of its rows, folded: where pages are printed, the head comes again. */
  readonly repeated: ReadonlySet<string>;
  /** The first filled cell of them, folded. */
  readonly first: string;
}

export interface HeadFound {
  readonly head: TableHead;
  /** How many of the rows are above the table or are its head. */
  readonly used: number;
}

/** Titles, a unit line, a head of three rows: no list begins lower. */
export const mostRowsAbove = 40;
const mostHeadRows = 3;

/** What a heading is known as; undefined where it is not known. */
export type KnownHeading = (name: string) => string | undefined;

/** The rows that together hold most of the known names, as few as can be; undefined where they hold none. */
export function findHead(rows: readonly SheetRow[], known: KnownHeading): HeadFound | undefined {
  let best: (HeadFound & { readonly count: number }) | undefined;
  let most = 0;
  for (let from = 0; from < rows.length; from += 1) {
    for (let count = 1; count <= mostHeadRows && from + count <= rows.length; count += 1) {
      const last = rows[from + count - 1];
      if (last === undefined || hasFigures(last)) break;
      const head = headOf(rows.slice(from, from + count));
      const hits = hitsOf(head, known);
      const isShorter = hits === most && best !== undefined && count < best.count;
      if (hits > most || isShorter) [best, most] = [{ head, used: from + count, count }, hits];
    }
  }
  return best;
}

/** Headings are words, or years: a row with another number or a day is a record. */
function hasFigures({ cells }: SheetRow): boolean {
  return cells.some((cell) => {
    const text = cell.normalize("NFKC").trim();
    return /^[-+\d.,/ :T]+%?$/.test(text) && /\d/.test(text) && !/^(19|20)\d\d$/.test(text);
  });
}

function hitsOf({ columns }: TableHead, known: KnownHeading): number {
  return new Set(
    columns.flatMap(({ names }) => names.flatMap((name) => known(name) ?? [])[0] ?? []),
  ).size;
}

/** By the numbers that the mapping gives. */
export function headAt(
  rows: readonly SheetRow[],
  numbers: readonly number[],
): HeadFound | undefined {
  const ats = rows.flatMap((row, at) => (numbers.includes(rowNumber(row)) ? [at] : []));
  const [last] = ats.slice(-1);
  if (last === undefined || ats.length < numbers.length) return undefined;
  return { head: headOf(ats.flatMap((at) => rows[at] ?? [])), used: last + 1 };
}

/** As people count them: the line of a text file, the row of a sheet. */
export function rowNumber(row: SheetRow): number {
  const { line, path = "" } = row.place(0);
  return line ?? Number(/\d+$/.exec(path)?.[0] ?? 0);
}

export function headOf(rows: readonly SheetRow[]): TableHead {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const lines = rows.map((row, at) => spread(row, at < rows.length - 1, width));
  const last = rows.at(-1);
  const counts = new Map<string, number>();
  const columns = Array.from({ length: width }, (_, at): HeadColumn => {
    const parts = lines.flatMap((line) => line[at] || []);
    const own = parts.filter((part, index) => parts.indexOf(part) === index);
    const heading = own.join(" / ");
    const nth = (counts.get(heading) ?? 0) + 1;
    counts.set(heading, nth);
    const names = [...new Set([heading, own.at(-1) ?? "", own[0] ?? ""])].filter(
      (name) => name !== "",
    );
    const place = last?.place(at) ?? {};
    if (nth === 1) return { heading, names, place };
    return {
      heading: `${heading}#${nth}`,
      names: heading === "" ? [] : [`${heading}#${nth}`],
      place,
    };
  });
  const repeated = new Set(rows.filter((row) => !isEmptyRow(row)).map(rowKey));
  const first = last?.cells.find((cell) => cell.trim() !== "") ?? "";
  return {
    columns: unambiguous(columns),
    place: last?.place(0) ?? {},
    repeated,
    first: fold(first),
  };
}

/** A part of a joined heading names its column only where no other column has it. */
function unambiguous(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const owners = new Map<string, number>();
  for (const { names } of columns)
    for (const name of names) owners.set(name, (owners.get(name) ?? 0) + 1);
  return columns.map((column) => ({
    ...column,
    names: column.names.filter((name) => name === column.heading || owners.get(name) === 1),
  }));
}

/** A heading over several columns stands in the first of them; below it each has its own. */
function spread({ cells }: SheetRow, isUpper: boolean, width: number): readonly string[] {
  let above = "";
  return Array.from({ length: width }, (_, at) => {
    const text = (cells[at] ?? "").normalize("NFC").replace(/\s+/gu, " ").trim();
    if (text !== "") above = text;
    return isUpper ? above : text;
  });
}

export function rowKey({ cells }: SheetRow): string {
  return cells.map(fold).join("\n").trimEnd();
}
