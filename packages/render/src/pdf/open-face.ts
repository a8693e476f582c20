// One face of the pack, opened for all documents: which characters it has, what it makes of a text, and what pdfkit needs to
// embed it. What is read from the face itself is ready at once; fontkit is asked for the rest.
import type { EmbeddedFont } from "pdfmake/js/PDFDocument.js";
import type { ShapedGlyph } from "../typeset/line.ts";
import { type CharacterMap, readCharacterMap } from "./character-map.ts";
import { type Embeddable, embeddableOf } from "./embeddable.ts";
import { createPlainShaper, type PlainShaper } from "./plain-shaping.ts";
import {
  advanceOf,
  reachOf,
  readTrueType,
  type TrueType,
  tableView,
  unitsPerEm,
} from "./subset-truetype.ts";

type ParsedFont = EmbeddedFont["font"];

/** Set by itself, a hanzi is the glyph that the face has for it: no feature that is on by default changes it. */
const oneHanzi = /^[\u4e00-\u9fff]$/;

/** Texts that a face keeps before it starts afresh: all of the repertoire and many words. */
const mostTexts = 20_000;

export class OpenFace {
  readonly outlines: TrueType;
  readonly #parse: () => EmbeddedFont;
  #parsed: EmbeddedFont | undefined;
  #embeddable: Embeddable | ParsedFont | undefined;
  readonly #unitsPerEm: number;
  /** Absent where the face has its characters in a way of its own, which fontkit knows. */
  readonly #map: CharacterMap | undefined;
  readonly #shapePlainly: PlainShaper;
  readonly #glyphs = new Map<string, readonly ShapedGlyph[]>();

  /** @param parse as pdfkit does it, which takes a while: most faces of most briefs need no more than is read here */
  constructor(bytes: Uint8Array, parse: () => EmbeddedFont) {
    this.#parse = parse;
    this.outlines = readTrueType(bytes);
    this.#unitsPerEm = unitsPerEm(this.outlines);
    const [cmap, gsub, gpos] = ["cmap", "GSUB", "GPOS"].map((tag) => tableView(this.outlines, tag));
    this.#map = cmap && readCharacterMap(cmap);
    this.#shapePlainly =
      this.#map === undefined ? () => undefined : createPlainShaper(this.#map, gsub, gpos);
  }

  get parsed(): EmbeddedFont {
    this.#parsed ??= this.#parse();
    return this.#parsed;
  }

  get embeddable(): Embeddable | ParsedFont {
    this.#embeddable ??= embeddableOf(this.outlines) ?? this.parsed.font;
    return this.#embeddable;
  }

  has(codePoint: number): boolean {
    if (this.#map === undefined) return this.parsed.font.hasGlyphForCodePoint(codePoint);
    return this.#map(codePoint) !== 0;
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
    const [lowest, highest] = reachOf(this.outlines, id);
    return (lowest + highest) / 2 / this.#unitsPerEm;
  }

  #plainly(text: string, features: readonly string[] | undefined) {
    const plain =
      this.#map !== undefined && features === undefined && oneHanzi.test(text)
        ? [{ id: this.#map(text.charCodeAt(0)), text, kern: 0 }]
        : this.#shapePlainly(text, features ?? []);
    const { outlines } = this;
    return plain?.map(({ id, text: own, kern }) => ({
      id,
      text: own,
      advanceEm: (advanceOf(outlines, id) + kern) / this.#unitsPerEm,
    }));
  }

  #layout(text: string, features: readonly string[] | undefined): readonly ShapedGlyph[] {
    const run = this.parsed.font.layout(text, features === undefined ? undefined : [...features]);
    return run.glyphs.map((glyph, index) => ({
      id: glyph.id,
      text: String.fromCodePoint(...glyph.codePoints),
      advanceEm: (run.positions[index]?.xAdvance ?? 0) / this.#unitsPerEm,
    }));
  }
}
