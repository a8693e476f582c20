import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { expect, test } from "vitest";
import { openFonts } from "./fonts.ts";

test("a face is chosen by slot, weight and character", () => {
  const faces = ["serif-400", "serif-700", "sans-400", "kai-500"].map(
    (face) => [face, readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url))] as const,
  );
  const { measure } = openFonts(new Map(faces));
  const style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" } as const;
  const faceOf = (character: string, more: object) =>
    measure.face(character.codePointAt(0) ?? 0, { ...style, ...more });
  expect(faceOf("外", {})).toBe("serif-400");
  expect(faceOf("外", { weight: 700 })).toBe("serif-700");
  expect(faceOf("外", { slot: "kai", weight: 500 })).toBe("kai-500");
  // WenKai's digits are too narrow beside the body.
  expect(faceOf("7", { slot: "kai", weight: 500 })).toBe("serif-400");
  // Only WenKai has the rouble sign.
  expect(faceOf("₽", {})).toBe("kai-500");
  expect(faceOf("\u{10ffff}", {})).toBeUndefined();
  expect(faceOf("外", {})).toBe("serif-400");
});

test("fangsong and title are song until a file of theirs is supplied", () => {
  const bytesOf = (face: string) =>
    readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url));
  const pack = ["serif-400", "serif-700"].map((face) => [face, bytesOf(face)] as const);
  const style = { weight: 400, sizePt: 10, color: "#000000" } as const;
  const facesIn = (fonts: ReturnType<typeof openFonts>) =>
    ["外", "7"].map((character) =>
      (["fangsong", "title"] as const).map((slot) =>
        fonts.measure.face(character.codePointAt(0) ?? 0, { ...style, slot }),
      ),
    );
  expect(facesIn(openFonts(new Map(pack)))).toEqual([
    ["serif-400", "serif-700"],
    ["serif-400", "serif-700"],
  ]);
  // WenKai stands in for both.
  const own = ["fangsong-400", "title-700"].map((face) => [face, bytesOf("kai-500")] as const);
  expect(facesIn(openFonts(new Map([...pack, ...own])))).toEqual([
    ["fangsong-400", "title-700"],
    ["serif-400", "title-700"],
  ]);
});

test.each(["serif-400", "serif-700", "sans-400", "sans-500", "sans-700", "kai-500"])(
  "a hanzi by itself is shaped as the whole layout of %s would",
  (face) => {
    const bytes = readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url));
    const { measure } = openFonts(new Map([[face, bytes]]));
    const whole = fontkit.create(bytes) as fontkit.Font;
    let met = 0;
    // Every eleventh; all of them hold, and take ten times as long.
    for (let codePoint = 0x4e00; codePoint <= 0x9fff; codePoint += 11) {
      if (!whole.hasGlyphForCodePoint(codePoint)) continue;
      const text = String.fromCodePoint(codePoint);
      const { glyphs, positions } = whole.layout(text);
      const laid = glyphs.map(({ id, codePoints }, index) => ({
        id,
        text: String.fromCodePoint(...codePoints),
        advanceEm: (positions[index]?.xAdvance ?? 0) / whole.unitsPerEm,
      }));
      expect(measure.shape(text, face, undefined)).toEqual(laid);
      met += 1;
    }
    expect(met).toBeGreaterThan(500);
  },
);

test.each(["serif-400", "sans-700", "kai-500"])(
  "a dash of %s has its middle where it is drawn",
  (face) => {
    const bytes = readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url));
    const { measure } = openFonts(new Map([[face, bytes]]));
    const whole = fontkit.create(bytes) as fontkit.Font;
    for (const dash of ["—", "–", "-", "～"]) {
      const glyph = whole.glyphForCodePoint(dash.codePointAt(0) ?? 0);
      const { minY, maxY } = glyph.bbox;
      expect(measure.middle(glyph.id, face)).toBeCloseTo((minY + maxY) / 2 / whole.unitsPerEm, 2);
    }
    const [space] = measure.shape(" ", face, undefined);
    expect(measure.middle(space?.id ?? 0, face)).toBe(0);
  },
);
