// Bytes of the pack → parsed faces, shared by all documents, and the measure that the composer asks.
import { BriefError } from "@brief/data";
import type { EmbeddedFont } from "pdfmake/js/PDFDocument.js";
import type { Face, Measure, ShapedGlyph, Style } from "../typeset/line.ts";
import { BriefPdf } from "./backend.ts";
import { createSubset, readTrueType, type TrueType } from "./subset-truetype.ts";

type ParsedFont = EmbeddedFont["font"];
type EmbeddedFontClass = new (document: object, font: ParsedFont, id: string) => EmbeddedFont;

/** Parsed once; a document embeds a subset of its own. */
export interface Fonts {
  readonly measure: Measure;
  /** Faces that this pack holds. */
  readonly faces: readonly Face[];
  /** A face embedded in one document. */
  embed(document: BriefPdf, face: Face, id: string): EmbeddedFont;
}

/** Faces of a slot and weight in the order they are asked for a code point; the user's face for rare ones comes last. */
function chain(style: Style): readonly Face[] {
  return [...packChain(style), "rare-400"];
}

function packChain(style: Style): readonly Face[] {
  const serif: Face = style.weight === 700 ? "serif-700" : "serif-400";
  const sans: Face = `sans-${style.weight}`;
  if (style.slot === "hei") return [sans, serif, "kai-500"];
  if (style.slot === "kai") return ["kai-500", serif, "sans-400"];
  if (style.slot === "fangsong") return ["fangsong-400", serif, sans, "kai-500"];
  if (style.slot === "title") return ["title-700", "serif-700", sans, "kai-500"];
  return [serif, sans, "kai-500"];
}

/** Digits, Latin and quotes of WenKai and of the usual 仿宋 are too narrow beside hanzi: those come from song. */
const borrowsLatin: ReadonlySet<Style["slot"]> = new Set(["kai", "fangsong"]);

function isBorrowed(codePoint: number): boolean {
  return codePoint < 0x2e80 || (codePoint >= 0xff01 && codePoint <= 0xff5e && codePoint !== 0xff0c);
}

/** Set by itself, a hanzi is the glyph that the face has for it: no feature that is on by default changes it. */
const oneHanzi = /^[\u4e00-\u9fff]$/;

/** Entries a face keeps before it starts afresh: all of the repertoire and many words. */
const CACHE_LIMIT = 20_000;

class FaceCache {
  readonly font: ParsedFont;
  readonly outlines: TrueType;
  readonly #glyphs = new Map<string, readonly ShapedGlyph[]>();

  constructor(font: ParsedFont, bytes: Uint8Array) {
    this.font = font;
    this.outlines = readTrueType(bytes);
  }

  shape(text: string, features: readonly string[] | undefined): readonly ShapedGlyph[] {
    const key = features === undefined ? text : `${features.join()}\u0000${text}`;
    const known = this.#glyphs.get(key);
    if (known !== undefined) return known;
    const isHanzi = features === undefined && oneHanzi.test(text);
    const shaped = isHanzi ? this.#hanzi(text) : this.#layout(text, features);
    if (this.#glyphs.size >= CACHE_LIMIT) this.#glyphs.clear();
    this.#glyphs.set(key, shaped);
    return shaped;
  }

  #hanzi(text: string): readonly ShapedGlyph[] {
    const { id, advanceWidth } = this.font.glyphForCodePoint(text.charCodeAt(0));
    return [{ id, text, advanceEm: advanceWidth / this.font.unitsPerEm }];
  }

  #layout(text: string, features: readonly string[] | undefined): readonly ShapedGlyph[] {
    const run = this.font.layout(text, features === undefined ? undefined : [...features]);
    return run.glyphs.map((glyph, index) => ({
      id: glyph.id,
      text: String.fromCodePoint(...glyph.codePoints),
      advanceEm: (run.positions[index]?.xAdvance ?? 0) / this.font.unitsPerEm,
    }));
  }
}

function createMeasure(caches: ReadonlyMap<Face, FaceCache>): Measure {
  const has = (face: Face, codePoint: number): boolean =>
    caches.get(face)?.font.hasGlyphForCodePoint(codePoint) ?? false;
  const choose = (codePoint: number, style: Style): Face | undefined => {
    const faces = chain(style);
    const [own = "serif-400", ...others] = faces;
    const ordered =
      borrowsLatin.has(style.slot) && isBorrowed(codePoint) ? [...others, own] : faces;
    return ordered.find((face) => has(face, codePoint));
  };
  // Asked for every character of every brief; there are few slots and weights, and one repertoire.
  const chosen = new Map<Style["slot"], Map<number, Face | undefined>>();
  return {
    face(codePoint, style) {
      const ofSlot = chosen.get(style.slot) ?? new Map<number, Face | undefined>();
      chosen.set(style.slot, ofSlot);
      const key = codePoint * 1000 + style.weight;
      if (ofSlot.has(key)) return ofSlot.get(key);
      const face = choose(codePoint, style);
      if (ofSlot.size < CACHE_LIMIT) ofSlot.set(key, face);
      return face;
    },
    middle(id, face) {
      const { font } = caches.get(face) ?? {};
      if (font === undefined) throw missingFace(face);
      const { minY, maxY } = font.getGlyph(id).bbox;
      return (minY + maxY) / 2 / font.unitsPerEm;
    },
    shape(text, face, features) {
      const cache = caches.get(face);
      if (cache === undefined) throw missingFace(face);
      return cache.shape(text, features);
    },
  };
}

function missingFace(face: Face): BriefError {
  return new BriefError(
    "face-missing",
    `the font pack has no face "${face}"`,
    "build the font pack: npm start",
  );
}

/**
 * Parses the faces of the pack, once a process. pdfkit itself opens them, so that the parsed fonts
 * belong to the very fontkit that embeds them later: a second copy of it would not fit.
 * @param bytes face key → TTF
 */
export function openFonts(bytes: ReadonlyMap<Face, Uint8Array>): Fonts {
  const scratch = new BriefPdf({});
  const caches = new Map<Face, FaceCache>();
  let Embedded: EmbeddedFontClass | undefined;
  for (const [face, data] of bytes) {
    scratch.font(data);
    caches.set(face, new FaceCache(scratch._font.font, data));
    Embedded ??= scratch._font.constructor as EmbeddedFontClass;
  }
  return {
    measure: createMeasure(caches),
    faces: [...caches.keys()],
    embed(document, face, id) {
      const cache = caches.get(face);
      if (cache === undefined || Embedded === undefined) throw missingFace(face);
      const font = new Embedded(document, cache.font, id);
      // Glyphs are copied as they stand; pdfkit's own subset reads and writes each of them anew.
      font.subset = createSubset(cache.outlines);
      return font;
    },
  };
}
