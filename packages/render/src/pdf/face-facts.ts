// What a document says of a face that it embeds, read from the face itself: fontkit takes far longer to open one.
// OpenType 1.9, head, hhea, name, OS/2, post.
import type { FontkitFont } from "pdfmake/js/PDFDocument.js";
import type { TrueType } from "./truetype.ts";

/** In units of the face. */
export interface FaceFacts {
  readonly postscriptName: string;
  readonly ascent: number;
  readonly descent: number;
  /** Zero where its maker gives none. */
  readonly xHeight: number;
  readonly capHeight: number;
  /** In degrees, against the clock. */
  readonly italicAngle: number;
  /** Around all glyphs: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  readonly isItalic: boolean;
  readonly isFixedPitch: boolean;
  /** IBM's classes of faces, as OS/2 has them. */
  readonly familyClass: number;
}

/** Undefined where a table is missing or too old to tell. */
export function factsOfFace(face: TrueType): FaceFacts | undefined {
  const [head, hhea, name, os2, post] = ["head", "hhea", "name", "OS/2", "post"].map((tag) =>
    face.table(tag),
  );
  if (!head || !hhea || !name || !os2 || !post || os2.getUint16(0) < 2) return undefined;
  const postscriptName = postscriptNameIn(name);
  if (postscriptName === undefined) return undefined;
  return {
    postscriptName,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    xHeight: os2.getInt16(86),
    capHeight: os2.getInt16(88),
    italicAngle: post.getInt32(4) / 0x10000,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    isItalic: (head.getUint16(44) & 2) !== 0,
    isFixedPitch: post.getUint32(12) !== 0,
    familyClass: os2.getUint8(30),
  };
}

/** Of what fontkit reads, more than its types tell. */
interface Opened extends FontkitFont {
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly post: { readonly isFixedPitch: number };
}

/** The same of a face that fontkit has opened. */
export function factsOfFont(opened: FontkitFont): FaceFacts {
  const font = opened as Opened;
  const { postscriptName, ascent, descent, xHeight, capHeight, italicAngle, bbox } = font;
  return {
    postscriptName,
    ascent,
    descent,
    // Fonts without OS/2 have none.
    xHeight: xHeight || 0,
    capHeight: capHeight || 0,
    italicAngle,
    box: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY],
    isItalic: font.head.macStyle.italic,
    isFixedPitch: Boolean(font.post.isFixedPitch),
    familyClass: (font["OS/2"]?.sFamilyClass ?? 0) >> 8,
  };
}

const postscript = 6;
const macintosh = 1;
const windows = 3;
const american = 0x409;

/** The last that is in English, of whichever platform: plain characters, by its definition. */
function postscriptNameIn(name: DataView): string | undefined {
  const strings = name.getUint16(4);
  let found: string | undefined;
  for (let index = 0; index < name.getUint16(2); index += 1) {
    const record = 6 + 12 * index;
    const [platform, , language, id, length = 0, offset = 0] = [0, 2, 4, 6, 8, 10].map((field) =>
      name.getUint16(record + field),
    );
    const isWindows = platform === windows && language === american;
    if (id !== postscript || !(isWindows || (platform === macintosh && language === 0))) continue;
    const width = isWindows ? 2 : 1;
    const codes = Array.from({ length: length / width }, (_, at) =>
      name.getUint8(strings + offset + width * at + width - 1),
    );
    found = String.fromCharCode(...codes);
  }
  return found;
}
