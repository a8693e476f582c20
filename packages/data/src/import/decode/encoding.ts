// The encodings that a foreign file may have: how long the character is that begins at a byte, and its text.

export const encodingNames = ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const;
export type EncodingName = (typeof encodingNames)[number];

export interface Encoding {
  readonly name: EncodingName;
  /** Bytes of the character that begins at `at`, by its first bytes; more than are there if it is cut off. */
  readonly characterLength: (bytes: Uint8Array, at: number) => number;
  /** Text of whole characters; undefined when a byte is wrong. */
  readonly decode: (bytes: Uint8Array) => string | undefined;
}

export function encodingOf(name: EncodingName): Encoding {
  // A mark at the beginning of a piece inside the file is text; that of the file is taken off before.
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  const decode = (bytes: Uint8Array): string | undefined => {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  };
  return { name, characterLength: lengths[name], decode };
}

/** Up to where the bytes are whole characters: what follows waits for the next chunk. */
export function wholeCharacters(encoding: Encoding, bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const next = at + encoding.characterLength(bytes, at);
    if (next > bytes.length) return at;
    at = next;
  }
  return at;
}

/** The whole characters before the first wrong byte, where `decode` has refused the bytes. */
export function beforeBadByte(encoding: Encoding, bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const next = at + encoding.characterLength(bytes, at);
    if (next > bytes.length || encoding.decode(bytes.subarray(at, next)) === undefined) return at;
    at = next;
  }
  return at;
}

type Length = Encoding["characterLength"];

const utf8Length: Length = (bytes, at) => {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
};

/** GB 18030-2022: one byte, two, or four where the second is a digit. */
const gb18030Length: Length = (bytes, at) => {
  const lead = bytes[at] ?? 0;
  if (lead <= 0x80 || lead === 0xff) return 1;
  const second = bytes[at + 1] ?? 0x40;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
};

const utf16Length =
  (highByte: 0 | 1): Length =>
  (bytes, at) => {
    const high = bytes[at + highByte] ?? 0;
    return high >= 0xd8 && high <= 0xdb ? 4 : 2;
  };

const lengths: Readonly<Record<EncodingName, Length>> = {
  "utf-8": utf8Length,
  gb18030: gb18030Length,
  "utf-16le": utf16Length(1),
  "utf-16be": utf16Length(0),
};

const marks: readonly (readonly [name: EncodingName, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
];

/** The byte order mark that a file begins with. */
export function byteOrderMark(
  bytes: Uint8Array,
): { readonly name: EncodingName; readonly length: number } | undefined {
  const found = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found === undefined ? undefined : { name: found[0], length: found[1].length };
}
