// The glyphs of a document out of a TrueType face: a font program for FontFile2, glyphs copied as they stand.
// OpenType 1.9: glyf, loca, hmtx; ISO 32000-1 9.9: which tables an embedded program needs.
import { headerLength, recordLength, type TrueType, viewOf } from "./truetype.ts";

export interface Subset {
  /** Glyph ids of the face, by code. */
  readonly glyphs: number[];
  includeGlyph(id: number): number;
  encode(): Uint8Array;
}

interface Program {
  readonly bytes: Uint8Array;
  /** All glyphs in it: the parts of composite ones come last. */
  readonly glyphs: readonly number[];
}

/** Programs of the last documents, by face and glyphs: an edition made again has the same glyphs, mostly. */
const programs = new WeakMap<TrueType, Map<string, Program>>();
const mostPrograms = 16;

/** Codes in order of inclusion; 0 is .notdef. */
export function createSubset(face: TrueType): Subset {
  const glyphs = [0];
  const codes = new Map<number, number>([[0, 0]]);
  const includeGlyph = (id: number): number => {
    const known = codes.get(id);
    if (known !== undefined) return known;
    const code = glyphs.push(id) - 1;
    codes.set(id, code);
    return code;
  };
  const encodeOnce = (): Uint8Array => {
    const ofFace = programs.get(face) ?? new Map<string, Program>();
    programs.set(face, ofFace);
    const key = glyphs.join();
    const known = ofFace.get(key);
    const program = known ?? { bytes: encode(face, glyphs, includeGlyph), glyphs: [...glyphs] };
    // The one used last stands last.
    ofFace.delete(key);
    ofFace.set(key, program);
    const [oldest] = ofFace.keys();
    if (ofFace.size > mostPrograms && oldest !== undefined) ofFace.delete(oldest);
    glyphs.push(...program.glyphs.slice(glyphs.length));
    return program.bytes;
  };
  return { glyphs, includeGlyph, encode: encodeOnce };
}

function tableOf(face: TrueType, tag: string): Uint8Array | undefined {
  const table = face.table(tag);
  return table && new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
}

function encode(
  face: TrueType,
  glyphs: readonly number[],
  includeGlyph: (id: number) => number,
): Uint8Array {
  const outlines: Uint8Array[] = [];
  // Parts of composite glyphs join the list while it is walked.
  for (let code = 0; code < glyphs.length; code += 1) {
    outlines.push(outlineOf(face, glyphs[code] ?? 0, includeGlyph));
  }
  const count = glyphs.length;
  const starts: number[] = [];
  let length = 0;
  for (const outline of outlines) {
    starts.push(length);
    length += outline.length + (outline.length % 2);
  }
  starts.push(length);
  const glyf = new Uint8Array(length);
  outlines.forEach((outline, code) => {
    glyf.set(outline, starts[code]);
  });
  const isLong = length > mostInShort;
  const loca = new Uint8Array((isLong ? 4 : 2) * starts.length);
  const places = viewOf(loca);
  starts.forEach((start, code) => {
    if (isLong) places.setUint32(4 * code, start);
    else places.setUint16(2 * code, start / 2);
  });
  const written: (readonly [string, Uint8Array | undefined])[] = [
    ["cvt ", tableOf(face, "cvt ")],
    ["fpgm", tableOf(face, "fpgm")],
    ["glyf", glyf],
    ["head", changed(face, "head", [[50, isLong ? 1 : 0]], [8])],
    ["hhea", changed(face, "hhea", [[34, count]])],
    ["hmtx", metricsOf(face, glyphs)],
    ["loca", loca],
    ["maxp", changed(face, "maxp", [[4, count]])],
    ["prep", tableOf(face, "prep")],
  ];
  return assemble(written.flatMap(([tag, bytes]) => (bytes === undefined ? [] : [{ tag, bytes }])));
}

/** Starts in words of two bytes, in sixteen bits. */
const mostInShort = 2 * 0xffff;

const padded = (length: number): number => (length + 3) & ~3;

/** A table with some of its 16-bit fields set, and some of its 32-bit ones cleared. */
function changed(
  face: TrueType,
  tag: string,
  fields: readonly (readonly [number, number])[],
  cleared: readonly number[] = [],
): Uint8Array | undefined {
  const table = tableOf(face, tag)?.slice();
  if (table === undefined) return undefined;
  const view = viewOf(table);
  for (const [at, value] of fields) view.setUint16(at, value);
  for (const at of cleared) view.setUint32(at, 0);
  return table;
}

function metricsOf(face: TrueType, glyphs: readonly number[]): Uint8Array {
  const table = new Uint8Array(4 * glyphs.length);
  const view = viewOf(table);
  glyphs.forEach((id, code) => {
    view.setUint16(4 * code, face.advance(id));
    view.setInt16(4 * code + 2, face.bearing(id));
  });
  return table;
}

// Flags of a composite glyph's part.
const wordArguments = 0x1;
const oneScale = 0x8;
const moreParts = 0x20;
const twoScales = 0x40;
const twoByTwo = 0x80;

function outlineOf(face: TrueType, id: number, includeGlyph: (id: number) => number): Uint8Array {
  const outline = face.outline(id);
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const view = viewOf(copy);
  for (let at = 10, flags = moreParts; (flags & moreParts) !== 0; ) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, includeGlyph(view.getUint16(at + 2)));
    at += (flags & wordArguments) !== 0 ? 8 : 6;
    if ((flags & oneScale) !== 0) at += 2;
    else if ((flags & twoScales) !== 0) at += 4;
    else if ((flags & twoByTwo) !== 0) at += 8;
  }
  return copy;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const word =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
    sum = (sum + word) | 0;
  }
  return sum >>> 0;
}

/** Header, directory in order of tags, tables on four bytes. */
function assemble(
  tables: readonly { readonly tag: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  const count = tables.length;
  const first = headerLength + recordLength * count;
  const total = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), first);
  const font = new Uint8Array(total);
  const view = viewOf(font);
  const power = 2 ** Math.floor(Math.log2(count));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 16 * power);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, 16 * (count - power));
  let offset = first;
  tables.forEach(({ tag, bytes }, index) => {
    const at = headerLength + index * recordLength;
    for (let letter = 0; letter < 4; letter += 1) font[at + letter] = tag.charCodeAt(letter);
    view.setUint32(at + 4, checksum(bytes));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    font.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return font;
}
