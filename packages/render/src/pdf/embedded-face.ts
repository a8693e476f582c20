// One face in one document: which of its glyphs are embedded, under which codes.
import type { EmbeddedFont } from "pdfmake/js/PDFDocument.js";
import type { Glyph } from "../typeset/line.ts";

/** How a glyph is written in a text operator. */
export interface GlyphCode {
  /** Four hexadecimal digits. */
  readonly hex: string;
  /** Its advance in the embedded face, in thousandths of an em. */
  readonly width: number;
  /** What readers get for it. */
  readonly text: string;
}

export class EmbeddedFace {
  readonly font: EmbeddedFont;
  readonly #codes = new Map<number, GlyphCode>();
  /** Glyphs that stand for another text as well: the hyphen of a parted word, a no-break space. */
  readonly #others = new Map<string, GlyphCode>();

  constructor(font: EmbeddedFont) {
    this.font = font;
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
    const width = this.font.font.getGlyph(id).advanceWidth * this.font.scale;
    this.font.widths[code] = width;
    this.font.unicode[code] = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    return { hex: code.toString(16).padStart(4, "0"), width, text };
  }
}
