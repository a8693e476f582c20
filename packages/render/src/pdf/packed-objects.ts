// Objects of a document → compact text, packed together in object streams, and the table that says where each lies:
// a tagged file has a thousand small objects that are alike. ISO 32000-1 7.3, 7.5.7–7.5.8; allowed by ISO 19005-3.
import type { Reference } from "pdfmake/js/PDFDocument.js";
import { ByteWriter } from "./byte-writer.ts";

/** Where an object lies: at an offset in the file, or at a place in an object stream. */
export type ObjectPlace =
  | { readonly offset: number }
  | { readonly pack: number; readonly at: number };

/** A reader unpacks a whole stream for one object of it. */
const mostInPack = 1000;

/** UTF-16 with its mark; what is ASCII alone as it is. 7.9.2.2. */
function textString(text: string, out: ByteWriter): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant, all of it.
  const isAscii = /^[\x00-\x7f]*$/.test(text);
  out.text(isAscii ? "(" : "(\u00fe\u00ff");
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isAscii) out.stringByte(unit >>> 8);
    out.stringByte(unit & 255);
  }
  out.text(")");
}

const two = (value: number): string => String(value).padStart(2, "0");

function dateString(date: Date): string {
  const day = `${date.getUTCFullYear()}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`;
  return `(D:${day}${two(date.getUTCHours())}${two(date.getUTCMinutes())}${two(date.getUTCSeconds())}Z)`;
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const twoHex = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(2, "0");

/** The same few stand in every object: keys, types, names of faces. */
const names = new Map<string, string>();

function name(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand in a name.
  const made = `/${text.replace(/[\x00-\x20#%()/<>[\]{}\x7f]/g, (sign) => `#${twoHex(sign)}`)}`;
  if (names.size < 1000) names.set(text, made);
  return made;
}

/** A value as pdfkit holds it: a primitive string is a name, a String object is text. */
function writeValue(value: unknown, out: ByteWriter): void {
  if (typeof value === "string") out.text(name(value));
  else if (typeof value === "number") out.decimal(Math.round(value * 1000), 3);
  else if (value instanceof String) textString(value.valueOf(), out);
  else if (value instanceof Uint8Array) out.text(`<${hex(value)}>`);
  else if (value instanceof Date) out.text(dateString(value));
  else if (Array.isArray(value)) {
    out.text("[");
    for (let at = 0; at < value.length; at += 1) {
      if (at > 0) out.text(" ");
      writeValue(value[at], out);
    }
    out.text("]");
  } else if (isReference(value)) {
    out.decimal(value.id, 0);
    out.text(" 0 R");
  } else if (isDictionary(value)) {
    out.text("<<");
    let mark = "";
    for (const key of Object.keys(value)) {
      out.text(mark);
      out.text(name(key));
      out.text(" ");
      writeValue(value[key], out);
      mark = " ";
    }
    out.text(">>");
  } else {
    // What it knows besides prints itself.
    out.text(String(value));
  }
}

/** pdfkit's class of them is its own. */
const isReference = (value: unknown): value is Reference =>
  typeof value === "object" && value !== null && "gen" in value;

const isDictionary = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

interface Place {
  readonly number: number;
  /** Of its bytes among those of all. */
  readonly start: number;
  readonly end: number;
}

export interface Pack {
  /** Its objects in order. */
  readonly numbers: readonly number[];
  readonly dictionary: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
}

/** Small objects of a document, as they end. */
export class PackedObjects {
  readonly #written = new ByteWriter();
  readonly #places: Place[] = [];

  add(number: number, value: unknown): void {
    const start = this.#written.length;
    writeValue(value, this.#written);
    this.#places.push({ number, start, end: this.#written.length });
  }

  /** Object streams of all, in the order of their numbers: so the table packs best. */
  packs(): readonly Pack[] {
    const sorted = this.#places.toSorted((a, b) => a.number - b.number);
    const packs: Pack[] = [];
    for (let from = 0; from < sorted.length; from += mostInPack) {
      packs.push(this.#pack(sorted.slice(from, from + mostInPack)));
    }
    return packs;
  }

  #pack(places: readonly Place[]): Pack {
    const out = new ByteWriter();
    let length = 0;
    let mark = "";
    for (const { number, start, end } of places) {
      out.text(mark);
      out.decimal(number, 0);
      out.text(" ");
      out.decimal(length, 0);
      length += end - start + 1;
      mark = " ";
    }
    out.text("\n");
    const first = out.length;
    for (const { start, end } of places) {
      out.copy(this.#written, start, end);
      out.text("\n");
    }
    return {
      numbers: places.map(({ number }) => number),
      dictionary: { Type: "ObjStm", N: places.length, First: first },
      bytes: out.take(),
    };
  }
}

/** Bytes of an entry: its type, an offset or the number of a pack, a place in it. */
const widths = [1, 4, 2] as const;
const rowLength = 1 + widths[0] + widths[1] + widths[2];

/** What says how the table is read. */
export const tableEntries = {
  W: [...widths],
  DecodeParms: { Predictor: 12, Columns: rowLength - 1 },
};

const up = 2;
const free = 0;
const byOffset = 1;
const inPack = 2;

/** The first object of a file is a free one of the highest generation. 7.5.4. */
const head = { generation: 65535 };

function writeRow(row: Uint8Array, place: ObjectPlace | typeof head | undefined): void {
  let [type, wide, narrow] = [free, 0, 0];
  if (place !== undefined) {
    if ("offset" in place) [type, wide] = [byOffset, place.offset];
    else if ("pack" in place) [type, wide, narrow] = [inPack, place.pack, place.at];
    else narrow = place.generation;
  }
  row[1] = type;
  row[2] = wide >>> 24;
  row[3] = wide >>> 16;
  row[4] = wide >>> 8;
  row[5] = wide;
  row[6] = narrow >>> 8;
  row[7] = narrow;
}

/** The table of all objects from 0, each row as its difference from the one before (PNG's "up"). */
export function crossReferences(places: readonly (ObjectPlace | undefined)[]): Uint8Array {
  const bytes = new Uint8Array(rowLength * (places.length + 1));
  // Of the row before, and of this one.
  let before = new Uint8Array(rowLength);
  let row = new Uint8Array(rowLength);
  for (let number = 0; number <= places.length; number += 1) {
    writeRow(row, number === 0 ? head : places[number - 1]);
    const start = number * rowLength;
    bytes[start] = up;
    for (let at = 1; at < rowLength; at += 1) {
      bytes[start + at] = (row[at] ?? 0) - (before[at] ?? 0);
    }
    [row, before] = [before, row];
  }
  return bytes;
}
