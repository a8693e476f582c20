import { readFileSync } from "node:fs";
import type { Reference } from "pdfmake/js/PDFDocument.js";
import { describe, expect, it } from "vitest";
import { parseToUnicode } from "../read/to-unicode.ts";
import { BriefPdf } from "./backend.ts";
import { openFonts } from "./fonts.ts";

const text = "外贷41.33é，“—";

interface Written {
  readonly dictionary: Reference;
  finalize(): void;
}

/** As pdfkit embeds a face that a document brings along. */
interface PdfkitFace extends Written {
  ref(): Reference;
  encode(text: string): unknown;
}

/** Dictionaries under the font's own, with what they hold; streams by what pdfkit is given to write. */
function objectsOf(pdf: BriefPdf, { dictionary }: Written) {
  const [descendant] = dictionary.data["DescendantFonts"] as readonly Reference[];
  const descriptor = descendant?.data["FontDescriptor"] as Reference;
  const toUnicode = parseToUnicode(pdf.streamOf(dictionary.data["ToUnicode"] as Reference));
  const plain = ({ data }: Reference, ...left: readonly string[]) =>
    Object.fromEntries(Object.entries(data).filter(([key]) => !left.includes(key)));
  const named = ["BaseFont", "FontName"];
  return {
    font: plain(dictionary, "DescendantFonts", "ToUnicode", ...named),
    descendant: plain(descendant as Reference, "FontDescriptor", ...named),
    descriptor: plain(descriptor, "FontFile2", ...named),
    names: [dictionary, descendant].map((one) =>
      String(one?.data["BaseFont"]).replace(/^.*\+/, ""),
    ),
    program: pdf.streamOf(descriptor.data["FontFile2"] as Reference).length > 0,
    toUnicode: [...toUnicode],
  };
}

describe.each(["serif-400", "sans-700", "kai-500"])("%s in a document", (face) => {
  const bytes = readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url));
  const fonts = openFonts(new Map([[face, bytes]]));
  const glyphsOf = (words: string) =>
    Array.from(words).flatMap((character) =>
      fonts.measure
        .shape(character, face)
        .map((glyph) => ({ ...glyph, text: character, advancePt: 0 })),
    );
  const embed = (words: string) => {
    const pdf = new BriefPdf({});
    const made = fonts.embed(pdf, face, "F1", glyphsOf(words));
    made.finalize();
    return { pdf, made };
  };

  it("says of itself what pdfkit says of such a face", () => {
    const pdf = new BriefPdf({});
    pdf.font(bytes);
    const theirs = pdf._font as unknown as PdfkitFace;
    for (const character of text) theirs.encode(character);
    theirs.ref();
    theirs.finalize();
    const { pdf: ownPdf, made } = embed(text);
    expect(objectsOf(ownPdf, made)).toEqual(objectsOf(pdf, theirs));
  });

  it("has a tag of its glyphs: another subset has another, the same one the same", () => {
    const nameOf = (words: string) => String(embed(words).made.dictionary.data["BaseFont"]);
    expect(nameOf("外贷")).toMatch(/^[A-Z]{6}\+\S+$/);
    expect(nameOf("外贷")).toBe(nameOf("外贷"));
    expect(nameOf("外贷")).not.toBe(nameOf("外"));
  });
});
