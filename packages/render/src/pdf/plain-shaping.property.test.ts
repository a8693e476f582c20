import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import * as fontkit from "fontkit";
import { describe, expect, test } from "vitest";
import { readCharacterMap } from "./character-map.ts";
import { createPlainShaper } from "./plain-shaping.ts";
import { TrueType } from "./truetype.ts";

const faces = ["serif-400", "serif-700", "sans-400", "sans-500", "sans-700", "kai-500"];

function openFace(face: string) {
  const bytes = readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url));
  const outlines = new TrueType(bytes);
  const cmap = outlines.table("cmap");
  const map = cmap && readCharacterMap(cmap);
  if (map === undefined) throw new Error(`${face} has no map that is read`);
  const tables = [outlines.table("GSUB"), outlines.table("GPOS")] as const;
  const whole = fontkit.create(bytes) as fontkit.Font;
  return { map, shaper: createPlainShaper(map, ...tables), outlines, whole };
}

// Words that kern and join, among all else that may be plain and what never is.
const signs = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Array.from("AVTWYLPaeovwyrtfijl.,-–’“”1740 ")) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...Array.from("ГТУАДРгудтрфаоя₽№«»—…·，。、《》（）％＋")),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0x20, max: 0x52f }).map((at) => String.fromCharCode(at)),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0x2000, max: 0x30ff }).map((at) => String.fromCharCode(at)),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }).map((at) => String.fromCharCode(at)),
  },
);
const wanted = fc.constantFrom<string[]>([], ["pwid"]);
const texts = fc.array(signs, { minLength: 1, maxLength: 12 }).map((all) => all.join(""));

describe.each(faces)("%s", (face) => {
  const { map, shaper, outlines, whole } = openFace(face);

  test("its characters are those that fontkit finds", () => {
    for (let codePoint = 0; codePoint <= 0x1ffff; codePoint += 1) {
      const id = map(codePoint);
      const known = whole.hasGlyphForCodePoint(codePoint);
      if (id === 0 && !known) continue;
      expect(id).toBe(whole.glyphForCodePoint(codePoint).id);
    }
  });

  test("what is shaped plainly is what the whole engine makes of it", () => {
    let plain = 0;
    const shapesAlike = (text: string, features: string[]) => {
      const glyphs = shaper(text, features);
      if (glyphs === undefined) return;
      plain += 1;
      const ids = glyphs.map(({ id }) => id);
      const advances = glyphs.map(({ id, kern }) => outlines.advance(id) + kern);
      const laid = whole.layout(text, features);
      expect(ids).toEqual(laid.glyphs.map(({ id }) => id));
      expect(advances).toEqual(laid.positions.map(({ xAdvance }) => xAdvance));
      expect(laid.positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0)).toBe(
        true,
      );
    };
    fc.assert(fc.property(texts, wanted, shapesAlike), { numRuns: 5000 });
    expect(plain).toBeGreaterThan(1000);
  });

  test("marks that combine, invisible signs and other scripts are left to the whole engine", () => {
    for (const text of ["e\u0301", "א", "1⁄2", "a\u00adb", "\u{20000}"]) {
      expect(shaper(text, [])).toBeUndefined();
    }
  });

  test("letters that the face joins stand for all their characters", () => {
    const joined = shaper("office", [])?.map(({ text }) => text);
    const { glyphs } = whole.layout("office");
    expect(joined).toEqual(glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)));
  });
});
