// A sheet → the XML of its cells, chunk by chunk: numbers that a double holds exactly, days, and texts that are never formulas.
import type { Cell, Sheet } from "./sheet.ts";
import { escaped, sheetFoot, sheetHead, styles } from "./xlsx-parts.ts";

/** What a cell shows otherwise than it is: `list`, `C7`. */
export interface CellNote {
  readonly sheet: string;
  readonly cell: string;
  readonly what: "as-text" | "cut";
}

const rowsInChunk = 200;
/** Of Excel: characters in a cell. */
const longest = 32_767;
/** Decimal digits that survive a double, and Excel. */
const exactDigits = 15;

export function* sheetXml(
  { name, headings, rows }: Sheet,
  note: (note: CellNote) => void,
): Generator<string, void> {
  const heads = headings.map((text): Cell => ({ type: "text", text }));
  let part = `${sheetHead}${rowXml(heads, 1, styles.heading, () => undefined)}`;
  let number = 1;
  for (const row of rows) {
    number++;
    part += rowXml(row, number, styles.plain, (cell, what) => note({ sheet: name, cell, what }));
    if (number % rowsInChunk !== 0) continue;
    yield part;
    part = "";
  }
  yield part + sheetFoot(`${letters(headings.length - 1)}${number}`);
}

type NoteCell = (cell: string, what: CellNote["what"]) => void;

function rowXml(row: readonly Cell[], number: number, style: number, note: NoteCell): string {
  const cells = row.map((cell, at) =>
    cell === undefined ? "" : cellXml(cell, `${letters(at)}${number}`, style, note),
  );
  return `<row r="${number}">${cells.join("")}</row>`;
}

function cellXml(
  cell: NonNullable<Cell>,
  reference: string,
  style: number,
  note: NoteCell,
): string {
  if (cell.type === "number") {
    if (isExact(cell.text)) return `<c r="${reference}"><v>${cell.text}</v></c>`;
    note(reference, "as-text");
    return textXml(cell.text, reference, styles.guarded);
  }
  const serial = cell.type === "date" ? serialOf(cell.text) : undefined;
  if (serial !== undefined) return `<c r="${reference}" s="${styles.date}"><v>${serial}</v></c>`;
  const isLong = cell.text.length > longest;
  if (isLong) note(reference, "cut");
  const text = isLong ? shortened(cell.text) : cell.text;
  return textXml(text, reference, /^[=+\-@＝＋－＠\t\r]/.test(text) ? styles.guarded : style);
}

function textXml(text: string, reference: string, style: number): string {
  const styled = style === styles.plain ? "" : ` s="${style}"`;
  return `<c r="${reference}"${styled} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** No half of a pair of surrogates stays. */
function shortened(text: string): string {
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function isExact(text: string): boolean {
  const digits = text.replace(/^-/, "").replace(".", "").replace(/^0+/, "");
  const significant = text.includes(".") ? digits : digits.replace(/0+$/, "");
  return significant.length <= exactDigits && digits.length <= 300;
}

/** Days from 1899-12-30; Excel's calendar has a 29 February 1900 that never was, so that days before March are texts. */
function serialOf(day: string): number | undefined {
  const serial = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  return Number.isInteger(serial) && serial > 60 ? serial : undefined;
}

function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}
