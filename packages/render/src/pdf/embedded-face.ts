// One face in one document: which of its glyphs are embedded, under which codes.
import type { EmbeddedFont } from "pdfmake/js/PDFDocument.js";
import type { Glyph } from "../typeset/line.ts";

/** How a glyph is written in a text operator. */
export interface GlyphCode {
  /** Its two bytes, one character each, as they stand between parentheses. */
  readonly bytes: string;
  /** Its advance in the embedded face, in thousandths of an em. */
  readonly width: number;
  /** What readers get for it. */
  readonly text: string;
}

/** What would end a string of bytes, or be read as another byte in it. ISO 32000-1 7.3.4.2. */
const escapes = new Map(
  ["(", ")", "\\", "\r"].map((sign) => [sign, sign === "\r" ? "\\r" : `\\${sign}`]),
);

function byteSign(byte: number): string {
  const sign = String.fromCharCode(byte);
  return escapes.get(sign) ?? sign;
}

export class EmbeddedFace {
  readonly font: EmbeddedFont;
  readonly #codes = new Map<number, GlyphCode>();
  /** Glyphs that stand for another text as well: the hyphen of a parted word, a no-break space. */
  readonly #others = new Map<string, GlyphCode>();

  /** @param glyphs are embedded first, in this order */
  constructor(font: EmbeddedFont, glyphs: readonly Glyph[] = []) {
    this.font = font;
    for (const glyph of glyphs) this.codeOf(glyph);
  }

  codeOf({ id, text }: Glyph): GlyphCode {
    const known = this.#codes.get(id);
    if (known === undefined) {
      const made = this.#embed(this.font.subset.includeGlyph(id), id, text);
      this.#codes.set(id, made);
      return made;
    }
    if (known.text === text) return known;
    // A code has one text (ToUnicode): the same glyph is embedded again under a code of its own. Codes are
    // places in the subset's list of glyphs.
    const key = `${id} ${text}`;
    const other = this.#others.get(key);
    if (other !== undefined) return other;
    const made = this.#embed(this.font.subset.glyphs.push(id) - 1, id, text);
    this.#others.set(key, made);
    return made;
  }

  #embed(code: number, id: number, text: string): GlyphCode {
    const width = this.font.subset.advance(id) * this.font.scale;
    this.font.widths[code] = width;
    this.font.unicode[code] = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    return { bytes: byteSign(code >>> 8) + byteSign(code & 255), width, text };
  }
}
