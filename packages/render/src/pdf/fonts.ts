// Faces of the pack → opened faces, shared by all documents, and the measure that the composer asks.
import { BriefError } from "@brief/data";
import type { FontkitFont } from "pdfmake/js/PDFDocument.js";
import type { Face, Glyph, Measure, Style } from "../typeset/line.ts";
import { BriefPdf } from "./backend.ts";
import { EmbeddedFace } from "./embedded-face.ts";
import { OpenFace } from "./open-face.ts";
import type { FaceFile } from "./truetype.ts";

/** Opened once a process. */
export interface Fonts {
  readonly measure: Measure;
  /** Faces that this pack holds. */
  readonly faces: readonly Face[];
  /** A face embedded in one document: `glyphs` first, in this order. */
  embed(pdf: BriefPdf, face: Face, id: string, glyphs?: readonly Glyph[]): EmbeddedFace;
}

/** Faces of a slot and weight in the order they are asked for a code point; the user's face for rare ones comes last. */
function chain(style: Style): readonly Face[] {
  return [...packChain(style), "rare-400"];
}

function packChain(style: Style): readonly Face[] {
  const serif: Face = style.weight === 700 ? "serif-700" : "serif-400";
  const sans: Face = `sans-${style.weight}`;
  if (style.slot === "hei") return [sans, serif, "kai-500"];
  if (style.slot === "kai") return ["kai-500", serif, "sans-400"];
  if (style.slot === "fangsong") return ["fangsong-400", serif, sans, "kai-500"];
  if (style.slot === "title") return ["title-700", "serif-700", sans, "kai-500"];
  return [serif, sans, "kai-500"];
}

/** Digits, Latin and quotes of WenKai and of the usual 仿宋 are too narrow beside hanzi: those come from song. */
const borrowsLatin: ReadonlySet<Style["slot"]> = new Set(["kai", "fangsong"]);

function isBorrowed(codePoint: number): boolean {
  return codePoint < 0x2e80 || (codePoint >= 0xff01 && codePoint <= 0xff5e && codePoint !== 0xff0c);
}

/** Characters that a slot remembers the faces of: all of the repertoire. */
const mostChosen = 20_000;

type OpenFaces = ReadonlyMap<Face, OpenFace>;

function faceOf(open: OpenFaces, face: Face): OpenFace {
  const found = open.get(face);
  if (found !== undefined) return found;
  const message = `the font pack has no face "${face}"`;
  throw new BriefError("face-missing", message, "build the font pack: npm start");
}

function createMeasure(open: OpenFaces): Measure {
  const has = (face: Face, codePoint: number): boolean => open.get(face)?.has(codePoint) ?? false;
  const choose = (codePoint: number, style: Style): Face | undefined => {
    const faces = chain(style);
    const [own = "serif-400", ...others] = faces;
    const ordered =
      borrowsLatin.has(style.slot) && isBorrowed(codePoint) ? [...others, own] : faces;
    return ordered.find((face) => has(face, codePoint));
  };
  // Asked for every character of every brief; there are few slots and weights, and one repertoire.
  const chosen = new Map<Style["slot"], Map<number, Face | undefined>>();
  return {
    face(codePoint, style) {
      const ofSlot = chosen.get(style.slot) ?? new Map<number, Face | undefined>();
      chosen.set(style.slot, ofSlot);
      const key = codePoint * 1000 + style.weight;
      if (ofSlot.has(key)) return ofSlot.get(key);
      const face = choose(codePoint, style);
      if (ofSlot.size < mostChosen) ofSlot.set(key, face);
      return face;
    },
    middle: (id, face) => faceOf(open, face).middle(id),
    shape: (text, face, features) => faceOf(open, face).shape(text, features),
  };
}

/** As pdfkit opens it: it brings fontkit along. */
function parse(bytes: Uint8Array): FontkitFont {
  const pdf = new BriefPdf({});
  pdf.font(bytes);
  return pdf._font.font;
}

/** @param files face key → TrueType, as bytes or as a file that is read where it is asked */
export function openFonts(files: ReadonlyMap<Face, Uint8Array | FaceFile>): Fonts {
  const open: OpenFaces = new Map(
    Array.from(files, ([face, file]) => [face, new OpenFace(file, parse)] as const),
  );
  return {
    measure: createMeasure(open),
    faces: [...open.keys()],
    embed: (pdf, face, id, glyphs) => new EmbeddedFace(pdf, id, faceOf(open, face), glyphs),
  };
}
