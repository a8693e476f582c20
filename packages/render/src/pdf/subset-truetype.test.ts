import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import { createSubset } from "./subset-truetype.ts";
import { TrueType } from "./truetype.ts";

// é and ї are made of two glyphs each in some of the faces.
const text = "外贷41.33é，ї“—";

describe.each(["serif-400", "sans-500", "kai-500"])("%s", (face) => {
  const bytes = readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url));
  const outlines = new TrueType(bytes);
  const whole = fontkit.create(bytes) as fontkit.Font;

  const describeGlyph = (font: fontkit.Font, id: number) => {
    const { advanceWidth, path } = font.getGlyph(id);
    return [advanceWidth, path.toSVG()];
  };

  it("keeps shape and advance of every glyph, under the code that was given", () => {
    const subset = createSubset(outlines);
    const meant = Array.from(text, (character) => {
      const { id } = whole.glyphForCodePoint(character.codePointAt(0) ?? 0);
      expect(outlines.advance(id)).toBe(whole.getGlyph(id).advanceWidth);
      return { code: subset.includeGlyph(id), glyph: describeGlyph(whole, id) };
    });
    const part = fontkit.create(Buffer.from(subset.encode())) as fontkit.Font;
    expect(part.numGlyphs).toBe(subset.glyphs.length);
    for (const { code, glyph } of meant) expect(describeGlyph(part, code)).toEqual(glyph);
  });

  it("tells where each glyph lies in a few bytes or, past 128 kB of them, in more", () => {
    const formatOf = (most: number) => {
      const subset = createSubset(outlines);
      for (let id = 1; id < most; id += 1) subset.includeGlyph(id);
      const part = fontkit.create(Buffer.from(subset.encode())) as fontkit.Font;
      for (const code of [1, Math.floor(most / 2), most - 1]) {
        expect(describeGlyph(part, code)).toEqual(describeGlyph(whole, code));
      }
      return (part as unknown as { head: { indexToLocFormat: number } }).head.indexToLocFormat;
    };
    expect(formatOf(100)).toBe(0);
    expect(formatOf(2000)).toBe(1);
  });

  it("gives one code to a glyph, and the same bytes twice", () => {
    const make = () => {
      const subset = createSubset(outlines);
      const codes = [7, 9, 7].map((id) => subset.includeGlyph(id));
      return { codes, bytes: Buffer.from(subset.encode()) };
    };
    expect(make().codes).toEqual([1, 2, 1]);
    expect(make().bytes.equals(make().bytes)).toBe(true);
  });

  it("makes the program of the same glyphs once, with the parts of composite ones, whatever came between", () => {
    const make = (characters: string) => {
      const subset = createSubset(outlines);
      for (const character of characters) {
        subset.includeGlyph(whole.glyphForCodePoint(character.codePointAt(0) ?? 0).id);
      }
      return { program: subset.encode(), glyphs: [...subset.glyphs] };
    };
    const first = make("é外");
    expect(make("外é").program).not.toBe(first.program);
    const again = make("é外");
    expect(again.program).toBe(first.program);
    expect(again.glyphs).toEqual(first.glyphs);
    for (let count = 1; count <= 20; count += 1)
      make(text.slice(0, 1 + (count % 12)) + "外".repeat(count % 2));
    const later = make("é外");
    expect(Buffer.compare(later.program, first.program)).toBe(0);
    expect(later.glyphs).toEqual(first.glyphs);
  });

  it("checks out: every table's sum, and tables on four bytes", () => {
    const subset = createSubset(outlines);
    for (let id = 1; id < 50; id += 1) subset.includeGlyph(id);
    const font = Buffer.from(subset.encode());
    const count = font.readUInt16BE(4);
    for (let index = 0; index < count; index += 1) {
      const at = 12 + 16 * index;
      const offset = font.readUInt32BE(at + 8);
      const length = font.readUInt32BE(at + 12);
      expect(offset % 4).toBe(0);
      expect(offset + length).toBeLessThanOrEqual(font.length);
      let sum = 0;
      for (let word = 0; word < length; word += 4)
        sum = (sum + font.readUInt32BE(offset + word)) >>> 0;
      expect(font.readUInt32BE(at + 4)).toBe(sum);
    }
  });
});
