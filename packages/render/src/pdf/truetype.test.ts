import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BriefPdf } from "./backend.ts";
import { openFonts } from "./fonts.ts";
import type { FaceFile } from "./truetype.ts";

const bytes = readFileSync(new URL("../../fonts/serif-400.ttf", import.meta.url));

/** Tells how much of it was read. */
function countingFile() {
  const file = {
    length: bytes.length,
    bytesRead: 0,
    read(start: number, end: number) {
      file.bytesRead += end - start;
      return Uint8Array.from(bytes.subarray(start, end));
    },
  };
  return file;
}

function embedded(face: Uint8Array | FaceFile) {
  const fonts = openFonts(new Map([["serif-400", face]]));
  const shaped = Array.from("利用外资，é — 41.33%").flatMap((character) =>
    fonts.measure.shape(character, "serif-400"),
  );
  const glyphs = shaped.map((glyph) => ({ ...glyph, advancePt: glyph.advanceEm * 10 }));
  const pdf = new BriefPdf({});
  const made = fonts.embed(pdf, "serif-400", "F1", glyphs);
  made.finalize();
  return { glyphs, name: made.dictionary.data["BaseFont"] };
}

test("a face that is read as it is asked for is embedded as one that is there whole, of less than a tenth", () => {
  const file = countingFile();
  expect(embedded(file)).toEqual(embedded(bytes));
  expect(file.bytesRead).toBeLessThan(bytes.length / 10);
});

test("a face that no text asks for is not read but for its head", () => {
  const file = countingFile();
  openFonts(new Map([["serif-400", file]]));
  expect(file.bytesRead).toBeLessThan(1000);
});
