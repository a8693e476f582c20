// pdfkit and its fontkit are loaded once: a font embedded by another copy, or parsed by it, would be without effect, and
// without a word.
import { readFileSync } from "node:fs";
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

/** As pdfkit embeds a font that a document brings along. */
function embeddedByPdfkit() {
  const document = new BriefPdf({});
  document.font(bytes);
  return document._font;
}

test("a face is embedded by the very class that pdfkit has", () => {
  const ours = openFonts(new Map([["kai-500", bytes]])).embed(new BriefPdf({}), "kai-500", "F1");
  const theirs = embeddedByPdfkit();
  expect(Object.getPrototypeOf(ours)).toBe(Object.getPrototypeOf(theirs));
  const { name, ascender, descender, bbox } = ours as unknown as Readonly<Record<string, unknown>>;
  expect(theirs).toMatchObject({ name, ascender, descender, bbox });
});
