// One face in one document: which of its glyphs are embedded, under which codes, and the objects that say so. A composite
// font whose codes are the glyphs of its program: ISO 32000-1 9.7.4, 9.7.6, 9.8.
import type { Reference } from "pdfmake/js/PDFDocument.js";
import type { Glyph } from "../typeset/line.ts";
import type { BriefPdf } from "./backend.ts";
import type { FaceFacts } from "./face-facts.ts";
import { createSubset } from "./subset-truetype.ts";
import { toUnicodeMap } from "./to-unicode.ts";
import type { TrueType } from "./truetype.ts";

/** How a glyph is written in a text operator. */
export interface GlyphCode {
  /** Written in two bytes. */
  readonly code: number;
  /** Its advance in the embedded face, in thousandths of an em. */
  readonly width: number;
  /** What readers get for it. */
  readonly text: string;
}

// Flags of a descriptor. ISO 32000-1 table 123.
const fixedPitch = 1;
const serifed = 2;
const symbolic = 4;
const script = 8;
const italic = 64;

/** Classes of OS/2 that have serifs, and that of handwriting. */
const isSerifed = (family: number): boolean => family >= 1 && family <= 7;
const handwriting = 10;

function flagsOf({ isFixedPitch, familyClass, isItalic }: FaceFacts): number {
  let flags = symbolic;
  if (isFixedPitch) flags |= fixedPitch;
  if (isSerifed(familyClass)) flags |= serifed;
  if (familyClass === handwriting) flags |= script;
  if (isItalic) flags |= italic;
  return flags;
}

const firstLetter = 65;
const letters = 26;
const lettersInTag = 6;

/** Six letters that tell this subset from others of its face, in this file and in any that it is joined to. 9.6.4. */
function tagOf(glyphs: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const glyph of glyphs) hash = Math.imul(hash ^ glyph, 0x01000193) >>> 0;
  let tag = "";
  for (let rest = hash; tag.length < lettersInTag; rest = Math.floor(rest / letters)) {
    tag += String.fromCharCode(firstLetter + (rest % letters));
  }
  return tag;
}

export class EmbeddedFace {
  /** Under which the contents of pages name it. */
  readonly id: string;
  readonly postscriptName: string;
  readonly #pdf: BriefPdf;
  readonly #outlines: TrueType;
  readonly #facts: FaceFacts;
  readonly #subset;
  readonly #scale: number;
  readonly #widths: number[];
  readonly #texts = ["\0"];
  readonly #codes = new Map<number, GlyphCode>();
  /** Glyphs that stand for another text as well: the hyphen of a parted word, a no-break space. */
  readonly #others = new Map<string, GlyphCode>();
  #dictionary: Reference | undefined;
  #toUnicode: Reference | undefined;

  /** @param glyphs are embedded first, in this order */
  constructor(
    pdf: BriefPdf,
    id: string,
    { outlines, facts }: { readonly outlines: TrueType; readonly facts: FaceFacts },
    glyphs: readonly Glyph[] = [],
  ) {
    this.id = id;
    this.postscriptName = facts.postscriptName;
    this.#pdf = pdf;
    this.#outlines = outlines;
    this.#facts = facts;
    this.#subset = createSubset(outlines);
    this.#scale = 1000 / outlines.unitsPerEm;
    this.#widths = [outlines.advance(0) * this.#scale];
    for (const glyph of glyphs) this.codeOf(glyph);
  }

  /** Glyph ids of the face, by code. */
  get glyphs(): readonly number[] {
    return this.#subset.glyphs;
  }

  /** Its font dictionary, filled in when the document ends. */
  get dictionary(): Reference {
    this.#dictionary ??= this.#pdf.ref();
    return this.#dictionary;
  }

  /** The text of each code, once the document has ended. */
  get toUnicode(): Reference | undefined {
    return this.#toUnicode;
  }

  codeOf({ id, text }: Glyph): GlyphCode {
    const known = this.#codes.get(id);
    if (known === undefined) {
      const made = this.#embed(this.#subset.includeGlyph(id), id, text);
      this.#codes.set(id, made);
      return made;
    }
    if (known.text === text) return known;
    // A code has one text (ToUnicode): the same glyph is embedded again under a code of its own. Codes are
    // places in the subset's list of glyphs.
    const key = `${id} ${text}`;
    const other = this.#others.get(key);
    if (other !== undefined) return other;
    const made = this.#embed(this.#subset.glyphs.push(id) - 1, id, text);
    this.#others.set(key, made);
    return made;
  }

  /** Writes its objects; pdfkit calls it of all faces when the document ends. */
  finalize(): void {
    const { dictionary } = this;
    const program = this.#pdf.ref();
    program.end(this.#subset.encode());
    const name = `${tagOf(this.#subset.glyphs)}+${this.postscriptName.replaceAll(" ", "_")}`;
    const descriptor = this.#pdf.ref(this.#descriptor(name, program));
    descriptor.end();
    const descendant = this.#pdf.ref({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: name,
      CIDSystemInfo: {
        Registry: new String("Adobe"),
        Ordering: new String("Identity"),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      W: [0, this.#widths],
      CIDToGIDMap: "Identity",
    });
    descendant.end();
    const toUnicode = this.#pdf.ref();
    toUnicode.end(toUnicodeMap(this.#texts));
    this.#toUnicode = toUnicode;
    Object.assign(dictionary.data, {
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    });
    dictionary.end();
  }

  /** StemV says nothing of a face whose program is there. */
  #descriptor(name: string, program: Reference): object {
    const { ascent, descent, capHeight, xHeight, italicAngle, box } = this.#facts;
    return {
      Type: "FontDescriptor",
      FontName: name,
      Flags: flagsOf(this.#facts),
      FontBBox: box.map((units) => units * this.#scale),
      ItalicAngle: italicAngle,
      Ascent: ascent * this.#scale,
      Descent: descent * this.#scale,
      CapHeight: (capHeight || ascent) * this.#scale,
      XHeight: xHeight * this.#scale,
      StemV: 0,
      FontFile2: program,
    };
  }

  #embed(code: number, id: number, text: string): GlyphCode {
    const width = this.#outlines.advance(id) * this.#scale;
    this.#widths[code] = width;
    this.#texts[code] = text;
    return { code, width, text };
  }
}
