// One fontkit in play: a font parsed by another copy would be embedded, or a format registered, without effect
// and without a word.
import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { expect, test } from "vitest";
import { BriefPdf } from "../src/pdf/backend.ts";
import { openFonts } from "../src/pdf/fonts.ts";

const bytes = readFileSync(new URL(packFile("kai-500"), new URL("../fonts/", import.meta.url)));

function packFile(face: string): string {
  // Written by the pack's own build.
  const pack = readFileSync(new URL("../fonts/pack.json", import.meta.url), "utf8");
  const { faces } = JSON.parse(pack) as { readonly faces: Record<string, { file: string }> };
  const built = faces[face];
  if (built === undefined) throw new Error(`the font pack has no face ${face}`);
  return built.file;
}

/** As pdfkit parses a font that a document brings along. */
function parsedByPdfkit(): object {
  const document = new BriefPdf({});
  document.font(bytes);
  return document._font.font;
}

function parsedByUs(): object {
  return openFonts(new Map([["kai-500", bytes]])).embed(new BriefPdf({}), "kai-500", "F1").font;
}

/** Throws when two fonts are of classes of two copies of fontkit. */
function expectSameClass(one: object, other: object): void {
  expect(Object.getPrototypeOf(one)).toBe(Object.getPrototypeOf(other));
}

test("faces are parsed by the very fontkit that pdfkit loads", () => {
  expectSameClass(parsedByUs(), parsedByPdfkit());
});

test("a face parsed by any other copy of fontkit is told apart", async () => {
  // The same module evaluated a second time.
  const { create: createApart } = (await import(
    /* @vite-ignore */ `${import.meta.resolve("fontkit")}?apart`
  )) as { readonly create: typeof create };
  const apart = createApart(bytes);
  expect(apart.constructor.name).toBe(create(bytes).constructor.name);
  expect(() => expectSameClass(apart, parsedByPdfkit())).toThrow();
});
