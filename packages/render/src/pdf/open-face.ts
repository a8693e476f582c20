// One face of the pack, opened for all documents: which characters it has, what it makes of a text, and what a document
// needs to embed it. What is read from the face itself is ready at once; fontkit is asked for the rest.
import type { FontkitFont } from "pdfmake/js/PDFDocument.js";
import type { ShapedGlyph } from "../typeset/line.ts";
import { type CharacterMap, readCharacterMap } from "./character-map.ts";
import { type FaceFacts, factsOfFace, factsOfFont } from "./face-facts.ts";
import { createPlainShaper, type PlainShaper } from "./plain-shaping.ts";
import { type FaceFile, TrueType } from "./truetype.ts";

/** Set by itself, a hanzi is the glyph that the face has for it: no feature that is on by default changes it. */
const oneHanzi = /^[\u4e00-\u9fff]$/;

/** Texts that a face keeps before it starts afresh: several times those of a brief. */
const mostTexts = 5_000;

/** How a text becomes glyphs, read when the first is asked for: a brief leaves faces of the pack unused. */
interface Reading {
  /** Absent where the face has its characters in a way of its own, which fontkit knows. */
  readonly map: CharacterMap | undefined;
  readonly shapePlainly: PlainShaper;
}

function readFace(outlines: TrueType): Reading {
  const cmap = outlines.table("cmap");
  const map = cmap && readCharacterMap(cmap);
  if (map === undefined) return { map, shapePlainly: () => undefined };
  return {
    map,
    shapePlainly: createPlainShaper(map, outlines.table("GSUB"), outlines.table("GPOS")),
  };
}

export class OpenFace {
  readonly outlines: TrueType;
  readonly #parse: (bytes: Uint8Array) => FontkitFont;
  #parsed: FontkitFont | undefined;
  #facts: FaceFacts | undefined;
  #reading: Reading | undefined;
  readonly #glyphs = new Map<string, readonly ShapedGlyph[]>();

  /** @param parse as fontkit does it, which takes a while: most faces of most briefs need no more than is read here */
  constructor(face: Uint8Array | FaceFile, parse: (bytes: Uint8Array) => FontkitFont) {
    this.#parse = parse;
    this.outlines = new TrueType(face);
  }

  /** What a document says of it. */
  get facts(): FaceFacts {
    this.#facts ??= factsOfFace(this.outlines) ?? factsOfFont(this.#font);
    return this.#facts;
  }

  get #font(): FontkitFont {
    const { file } = this.outlines;
    this.#parsed ??= this.#parse(file.read(0, file.length));
    return this.#parsed;
  }

  get #read(): Reading {
    this.#reading ??= readFace(this.outlines);
    return this.#reading;
  }

  has(codePoint: number): boolean {
    const { map } = this.#read;
    return map === undefined ? this.#font.hasGlyphForCodePoint(codePoint) : map(codePoint) !== 0;
  }

  shape(text: string, features: readonly string[] | undefined): readonly ShapedGlyph[] {
    const key = features === undefined ? text : `${features.join()}\u0000${text}`;
    const known = this.#glyphs.get(key);
    if (known !== undefined) return known;
    const shaped = this.#plainly(text, features) ?? this.#layout(text, features);
    if (this.#glyphs.size >= mostTexts) this.#glyphs.clear();
    this.#glyphs.set(key, shaped);
    return shaped;
  }

  /** Half way between the lowest and the highest of its points, in em. */
  middle(id: number): number {
    const [lowest, highest] = this.outlines.reach(id);
    return (lowest + highest) / 2 / this.outlines.unitsPerEm;
  }

  #plainly(text: string, features: readonly string[] | undefined) {
    const { map, shapePlainly } = this.#read;
    const plain =
      map !== undefined && features === undefined && oneHanzi.test(text)
        ? [{ id: map(text.charCodeAt(0)), text, kern: 0 }]
        : shapePlainly(text, features ?? []);
    const { outlines } = this;
    return plain?.map(({ id, text: own, kern }) => ({
      id,
      text: own,
      advanceEm: (outlines.advance(id) + kern) / outlines.unitsPerEm,
    }));
  }

  #layout(text: string, features: readonly string[] | undefined): readonly ShapedGlyph[] {
    const run = this.#font.layout(text, features === undefined ? undefined : [...features]);
    return run.glyphs.map((glyph, index) => ({
      id: glyph.id,
      text: String.fromCodePoint(...glyph.codePoints),
      advanceEm: (run.positions[index]?.xAdvance ?? 0) / this.outlines.unitsPerEm,
    }));
  }
}
