// Where the objects of a file lie, as its table says: plain (ISO 32000-1 7.5.4) or a packed stream (7.5.8).
import { BrokenPdf, type Dictionary, numberOf, type PdfObject, type Stream } from "./objects.ts";
import type { Parser } from "./parser.ts";

/** At an offset in the file, or at a place in an object stream. */
export type ObjectPlace =
  | { readonly offset: number }
  | { readonly pack: number; readonly at: number };

export interface CrossReferences {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  readonly trailer: ReadonlyMap<string, PdfObject>;
}

export function expectWord(parser: Parser, wanted: string): void {
  const at = parser.at;
  const found = parser.next();
  if (isWord(found, wanted)) return;
  throw new BrokenPdf(`"${wanted}" is missing`, at);
}

const isWord = (found: PdfObject, wanted: string): boolean =>
  typeof found === "object" && found?.type === "word" && found.word === wanted;

export function whole(parser: Parser): number {
  const at = parser.at;
  const value = parser.next(false);
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new BrokenPdf("a whole number is missing", at);
}

function readTrailer(parser: Parser): Dictionary {
  const at = parser.at;
  const trailer = parser.next();
  if (typeof trailer === "object" && trailer?.type === "dictionary") return trailer;
  throw new BrokenPdf("the trailer is no dictionary", at);
}

/** A table in plain digits, and the trailer after it. */
export function readTable(parser: Parser): CrossReferences {
  expectWord(parser, "xref");
  const places = new Map<number, ObjectPlace>();
  for (;;) {
    const at = parser.at;
    const first = parser.next(false);
    if (isWord(first, "trailer")) return { places, trailer: readTrailer(parser).entries };
    if (typeof first !== "number") throw new BrokenPdf("the cross-reference table is broken", at);
    const count = whole(parser);
    for (let index = 0; index < count; index += 1) {
      const offset = whole(parser);
      whole(parser);
      if (isWord(parser.next(false), "n")) places.set(first + index, { offset });
    }
  }
}

/** Rows as PNG packs them, each byte as its difference from the one above: as we write them, and unpacked. */
function unfiltered(data: Uint8Array, columns: number, at: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (columns + 1);
    const kind = data[from];
    if (kind !== 0 && kind !== 2) throw new BrokenPdf("a row of the table is packed otherwise", at);
    for (let column = 0; column < columns; column += 1) {
      const to = row * columns + column;
      const above = kind === 2 && row > 0 ? (out[to - columns] ?? 0) : 0;
      out[to] = (data[from + 1 + column] ?? 0) + above;
    }
  }
  return out;
}

interface TableStream {
  readonly stream: Stream;
  readonly data: Uint8Array;
}

/** The bytes of all rows, and how many each field has. */
function rowsOf({ stream: { entries, start }, data }: TableStream) {
  const w = entries.get("W");
  const widths =
    typeof w === "object" && w?.type === "array" ? w.items.map((one) => numberOf(one) ?? -1) : [];
  const rowLength = widths.reduce((sum, width) => sum + width, 0);
  if (widths.length !== 3 || widths.some((width) => width < 0 || width > 6) || rowLength === 0)
    throw new BrokenPdf("the cross-reference table is broken", start);
  const parms = entries.get("DecodeParms");
  if (typeof parms !== "object" || parms?.type !== "dictionary") return { widths, rowLength, data };
  const predictor = numberOf(parms.entries.get("Predictor")) ?? 1;
  if (predictor === 1) return { widths, rowLength, data };
  const columns = numberOf(parms.entries.get("Columns"));
  if (predictor < 10 || columns !== rowLength)
    throw new BrokenPdf("the cross-reference table is packed otherwise", start);
  return { widths, rowLength, data: unfiltered(data, columns, start) };
}

/** @param table a cross-reference stream, with what it holds unpacked */
export function readTableStream(table: TableStream): CrossReferences {
  const { entries, start } = table.stream;
  // A table of ours tells of all objects from 0.
  if (entries.has("Index")) throw new BrokenPdf("the cross-reference table has gaps", start);
  const { widths, rowLength, data } = rowsOf(table);
  const places = new Map<number, ObjectPlace>();
  const [first = 0, second = 0, third = 0] = widths;
  const field = (from: number, length: number): number => {
    let value = 0;
    for (let at = from; at < from + length; at += 1) value = 256 * value + (data[at] ?? 0);
    return value;
  };
  for (let row = 0; (row + 1) * rowLength <= data.length; row += 1) {
    const at = row * rowLength;
    // A field without bytes means type 1.
    const kind = first === 0 ? 1 : field(at, first);
    const value = field(at + first, second);
    if (kind === 1) places.set(row, { offset: value });
    if (kind === 2) places.set(row, { pack: value, at: field(at + first + second, third) });
  }
  return { places, trailer: entries };
}
