// A file that a user supplies as a face → why it cannot be embedded, or nothing.
import type { Face } from "../typeset/line.ts";
import { TrueType } from "./truetype.ts";

/**
 * Faces that no free pack has in full: 仿宋 for the body and 小标宋 for titles of official documents; and one for rare
 * characters, which every slot asks last.
 */
export const suppliedFaces = {
  fangsong: "fangsong-400",
  title: "title-700",
  rare: "rare-400",
} as const satisfies Readonly<Record<string, Face>>;

export interface FaceFault {
  readonly message: string;
  readonly remedy: string;
}

/** What a subset is made of, and what fontkit asks of a face. */
const neededTables = ["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name"];

const tags: Readonly<Record<string, string>> = {
  OTTO: "has PostScript outlines (OpenType CFF)",
  ttcf: "is a collection of several faces",
  wOFF: "is a web font (WOFF)",
  wOF2: "is a web font (WOFF2)",
};

/** OpenType OS/2 fsType: 2 alone means that the maker forbids embedding. */
const restricted = 0x000f;

function isRestricted(face: TrueType): boolean {
  const os2 = face.table("OS/2");
  return os2 !== undefined && (os2.getUint16(8) & restricted) === 2;
}

export function faceFault(bytes: Uint8Array): FaceFault | undefined {
  const tag = String.fromCharCode(...bytes.subarray(0, 4));
  const remedy = "supply the face as a TrueType file (.ttf), or take its line out: song stands in";
  const known = tags[tag];
  if (known !== undefined) return { message: `the file ${known}`, remedy };
  if (tag !== "\0\u0001\0\0" && tag !== "true") {
    return { message: "the file is no TrueType face", remedy };
  }
  try {
    const face = new TrueType(bytes);
    const missing = neededTables.find((name) => !face.tables.has(name));
    if (missing !== undefined) return { message: `the face lacks its table "${missing}"`, remedy };
    const ends = [...face.tables.values()].map(({ offset, length }) => offset + length);
    if (Math.max(...ends) > bytes.length) return { message: "the face is cut short", remedy };
    if (isRestricted(face)) {
      return { message: "the maker of the face forbids embedding it (OS/2 fsType 2)", remedy };
    }
    return undefined;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return { message: "the face is damaged or cut short", remedy };
  }
}
