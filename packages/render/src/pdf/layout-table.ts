// GSUB and GPOS of a TrueType face: the lookups that a text of some script goes through, what they cover, and how
// glyphs fall into classes. OpenType 1.9, common table formats.

/** A lookup's kind and where its subtables lie, extensions followed. */
export interface Lookup {
  readonly type: number;
  readonly subtables: readonly number[];
}

/** The table holds what is not read here; whoever asked turns to an engine that reads all. */
export class NotRead extends Error {}

/**
 * The lookups of those features for a script in the language that it has by default, in the order they work in.
 * @param script its tag; one that the table does not name is set as the default
 * @param extension the type of a lookup that only says where another lies
 * @throws NotRead where a lookup skips glyphs
 */
export function lookupsOf(
  table: DataView,
  script: string,
  wanted: ReadonlySet<string>,
  extension: number,
): readonly Lookup[] {
  const indexes = featuresOf(table, script, wanted).flatMap((at) => listAt(table, at + 2));
  const inOrder = [...new Set(indexes)].sort((a, b) => a - b);
  return inOrder.map((index) => readLookup(table, index, extension));
}

function readLookup(table: DataView, index: number, extension: number): Lookup {
  const lookups = table.getUint16(8);
  const at = lookups + table.getUint16(lookups + 2 + 2 * index);
  if (table.getUint16(at + 2) !== 0) throw new NotRead("a lookup that skips glyphs");
  const type = table.getUint16(at);
  const subtables = listAt(table, at + 4).map((offset) => at + offset);
  const [first] = subtables;
  if (type !== extension || first === undefined) return { type, subtables };
  return {
    type: table.getUint16(first + 2),
    subtables: subtables.map((subtable) => subtable + table.getUint32(subtable + 4)),
  };
}

/** Where the wanted features of a script lie. */
function featuresOf(
  table: DataView,
  script: string,
  wanted: ReadonlySet<string>,
): readonly number[] {
  const scripts = placesByTag(table, table.getUint16(4));
  const at = [script, ...defaultScripts].map((tag) => scripts.get(tag)).find(Boolean);
  if (at === undefined) throw new NotRead("no script by default");
  const byDefault = table.getUint16(at);
  if (byDefault === 0) return [];
  const language = at + byDefault;
  if (table.getUint16(language + 2) !== 0xffff) throw new NotRead("a required feature");
  const features = table.getUint16(6);
  return listAt(table, language + 4)
    .map((index) => features + 2 + 6 * index)
    .filter((record) => wanted.has(tagAt(table, record)))
    .map((record) => features + table.getUint16(record + 4));
}

const defaultScripts = ["DFLT", "dflt", "latn"];

/** A list of tags with offsets from where it lies. */
function placesByTag(table: DataView, at: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let index = 0; index < table.getUint16(at); index += 1) {
    const record = at + 2 + 6 * index;
    places.set(tagAt(table, record), at + table.getUint16(record + 4));
  }
  return places;
}

function tagAt(table: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((letter) => table.getUint8(at + letter)));
}

/** A count and so many 16-bit numbers. */
export function listAt(table: DataView, at: number): readonly number[] {
  return Array.from({ length: table.getUint16(at) }, (_, index) =>
    table.getUint16(at + 2 + 2 * index),
  );
}

/** Index of a glyph in a coverage table, −1 where it is not covered. */
export function coverageIndex(table: DataView, at: number, glyph: number): number {
  const count = table.getUint16(at + 2);
  const isList = table.getUint16(at) === 1;
  const width = isList ? 2 : 6;
  // A range is told by its end.
  const last = at + 4 + (isList ? 0 : 2);
  const index = firstAtLeast(count, glyph, (place) => table.getUint16(last + width * place));
  if (index === count) return -1;
  const found = at + 4 + width * index;
  const start = table.getUint16(found);
  if (isList) return start === glyph ? index : -1;
  return glyph < start ? -1 : table.getUint16(found + 4) + glyph - start;
}

/** Class of a glyph: 0 where the table names none. */
export function classOf(table: DataView, at: number, glyph: number): number {
  if (table.getUint16(at) === 1) {
    const index = glyph - table.getUint16(at + 2);
    const isNamed = index >= 0 && index < table.getUint16(at + 4);
    return isNamed ? table.getUint16(at + 6 + 2 * index) : 0;
  }
  const count = table.getUint16(at + 2);
  const index = firstAtLeast(count, glyph, (place) => table.getUint16(at + 6 + 6 * place));
  if (index === count || glyph < table.getUint16(at + 4 + 6 * index)) return 0;
  return table.getUint16(at + 8 + 6 * index);
}

/** The first of `count` places, their values rising, whose value is at least `wanted`; `count` where none is. */
export function firstAtLeast(
  count: number,
  wanted: number,
  valueAt: (place: number) => number,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
