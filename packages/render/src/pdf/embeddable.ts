// What pdfkit asks of a font to embed it, read from the face itself: fontkit takes far longer to open one. OpenType 1.9,
// head, hhea, name, OS/2, post.
import { advanceOf, type TrueType, tableView, unitsPerEm } from "./subset-truetype.ts";

/** As fontkit names it. */
export interface Embeddable {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly post: { readonly isFixedPitch: number };
  readonly "OS/2": { readonly sFamilyClass: number };
  getGlyph(id: number): { readonly advanceWidth: number };
  /** It gets a subset of ours. */
  createSubset(): undefined;
}

/** Undefined where a table is missing or too old to tell. */
export function embeddableOf(face: TrueType): Embeddable | undefined {
  const [head, hhea, name, os2, post] = ["head", "hhea", "name", "OS/2", "post"].map((tag) =>
    tableView(face, tag),
  );
  if (!head || !hhea || !name || !os2 || !post || os2.getUint16(0) < 2) return undefined;
  const postscriptName = postscriptNameIn(name);
  if (postscriptName === undefined) return undefined;
  return {
    postscriptName,
    unitsPerEm: unitsPerEm(face),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    xHeight: os2.getInt16(86),
    capHeight: os2.getInt16(88),
    italicAngle: post.getInt32(4) / 0x10000,
    bbox: {
      minX: head.getInt16(36),
      minY: head.getInt16(38),
      maxX: head.getInt16(40),
      maxY: head.getInt16(42),
    },
    head: { macStyle: { italic: (head.getUint16(44) & 2) !== 0 } },
    post: { isFixedPitch: post.getUint32(12) },
    "OS/2": { sFamilyClass: os2.getInt16(30) },
    getGlyph: (id) => ({ advanceWidth: advanceOf(face, id) }),
    createSubset: () => undefined,
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
