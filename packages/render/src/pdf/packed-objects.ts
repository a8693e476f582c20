// Objects of a document → compact text, packed together in object streams, and the table that says where each lies:
// a tagged file has a thousand small objects that are alike. ISO 32000-1 7.3, 7.5.7–7.5.8; allowed by ISO 19005-3.

export interface PackedObject {
  readonly number: number;
  readonly text: string;
}

/** Where an object lies: at an offset in the file, or at a place in an object stream. */
export type ObjectPlace =
  | { readonly offset: number }
  | { readonly pack: number; readonly at: number };

/** A reader unpacks a whole stream for one object of it. */
const mostInPack = 1000;

const escapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "\\": "\\\\",
  "(": "\\(",
  ")": "\\)",
};
const escaped = (text: string): string =>
  text.replace(/[\n\r\t\b\f()\\]/g, (sign) => escapes[sign] ?? sign);

/** UTF-16 with its mark, one character a byte; what is ASCII alone as it is. 7.9.2.2. */
function textString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant, all of it.
  if (/^[\x00-\x7f]*$/.test(text)) return `(${escaped(text)})`;
  let units = "\u00fe\u00ff";
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    units += String.fromCharCode(unit >>> 8, unit & 255);
  }
  return `(${escaped(units)})`;
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

/** A value as pdfkit holds it, one character a byte: a primitive string is a name, a String object is text. */
export function printObject(value: unknown): string {
  if (typeof value === "string") return name(value);
  if (typeof value === "number") return String(Math.round(value * 1000) / 1000);
  if (value instanceof String) return textString(value.valueOf());
  if (value instanceof Uint8Array) return `<${hex(value)}>`;
  if (value instanceof Date) return dateString(value);
  if (Array.isArray(value)) {
    let items = "[";
    for (let at = 0; at < value.length; at += 1) {
      if (at > 0) items += " ";
      items += printObject(value[at]);
    }
    return `${items}]`;
  }
  // References and trees print themselves.
  if (
    typeof value !== "object" ||
    value === null ||
    Object.getPrototypeOf(value) !== Object.prototype
  ) {
    return String(value);
  }
  const keys = Object.keys(value);
  let entries = "<<";
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? "";
    if (at > 0) entries += " ";
    entries += `${name(key)} ${printObject((value as Record<string, unknown>)[key])}`;
  }
  return `${entries}>>`;
}

export interface Pack {
  readonly objects: readonly PackedObject[];
  readonly dictionary: Readonly<Record<string, unknown>>;
  readonly bytes: string;
}

/** Object streams of all objects, in the order of their numbers: so the table packs best. */
export function packObjects(objects: readonly PackedObject[]): readonly Pack[] {
  const sorted = objects.toSorted((a, b) => a.number - b.number);
  const packs: Pack[] = [];
  for (let from = 0; from < sorted.length; from += mostInPack) {
    const some = sorted.slice(from, from + mostInPack);
    let length = 0;
    const places = some.map(({ number, text }) => {
      const place = `${number} ${length}`;
      length += text.length + 1;
      return place;
    });
    const head = `${places.join(" ")}\n`;
    packs.push({
      objects: some,
      dictionary: { Type: "ObjStm", N: some.length, First: head.length },
      bytes: `${head}${some.map(({ text }) => text).join("\n")}\n`,
    });
  }
  return packs;
}

/** Bytes of an entry: its type, an offset or the number of a pack, a place in it. */
const widths = [1, 4, 2] as const;
const rowLength = 1 + widths[0] + widths[1] + widths[2];

/** What says how the table is read. */
export const tableEntries = {
  W: [...widths],
  DecodeParms: { Predictor: 12, Columns: rowLength - 1 },
};

/** The table of all objects from 0, each row as its difference from the one before (PNG's "up"). */
export function crossReferences(places: readonly (ObjectPlace | undefined)[]): Uint8Array {
  const bytes = new Uint8Array(rowLength * (places.length + 1));
  const rows = new DataView(bytes.buffer);
  const before = new DataView(new ArrayBuffer(rowLength));
  [undefined, ...places].forEach((place, number) => {
    const row = new DataView(new ArrayBuffer(rowLength));
    if (place !== undefined && "offset" in place) {
      row.setUint8(1, 1);
      row.setUint32(2, place.offset);
    } else if (place !== undefined) {
      row.setUint8(1, 2);
      row.setUint32(2, place.pack);
      row.setUint16(6, place.at);
    } else if (number === 0) {
      row.setUint16(6, 65535);
    }
    const start = number * rowLength;
    rows.setUint8(start, 2);
    for (let at = 1; at < rowLength; at += 1) {
      rows.setUint8(start + at, row.getUint8(at) - before.getUint8(at));
      before.setUint8(at, row.getUint8(at));
    }
  });
  return bytes;
}
