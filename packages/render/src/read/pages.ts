// The pages of a PDF in order, with their contents and the faces that these use. ISO 32000-1 7.7.3 and 9.10.3.
import type { Entries, PdfFile } from "./file.ts";
import { BrokenPdf, nameOf, numberOf, type PdfObject } from "./objects.ts";
import { readToUnicode, type ToUnicode } from "./to-unicode.ts";

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  /** Of its object. */
  readonly object: number;
  readonly entries: Entries;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly content: Uint8Array;
  /** Name among the page's resources → what the codes of the face mean. */
  readonly faces: ReadonlyMap<string, ToUnicode>;
}

function contentOf(file: PdfFile, page: Entries): Uint8Array {
  const content = file.resolve(page.get("Contents"));
  if (typeof content === "object" && content?.type === "stream") return file.data(content);
  throw new BrokenPdf("a page has no content of one stream", 0);
}

function facesOf(
  file: PdfFile,
  page: Entries,
  known: Map<number, ToUnicode>,
): ReadonlyMap<string, ToUnicode> {
  const fonts = file.entries(file.entries(page.get("Resources")).get("Font"));
  const faces = new Map<string, ToUnicode>();
  for (const [name, font] of fonts) {
    const number = typeof font === "object" && font?.type === "ref" ? font.number : -1;
    const face = known.get(number) ?? readToUnicode(file, file.entries(font).get("ToUnicode"));
    if (number >= 0) known.set(number, face);
    faces.set(name, face);
  }
  return faces;
}

function pageOf(
  file: PdfFile,
  kid: PdfObject,
  number: number,
  known: Map<number, ToUnicode>,
): PdfPage {
  const entries = file.entries(kid);
  const object = typeof kid === "object" && kid?.type === "ref" ? kid.number : 0;
  if (nameOf(entries.get("Type")) !== "Page") {
    throw new BrokenPdf(`page ${number} is no page`, file.offsetOf(object));
  }
  const [x = 1, y = 1, widthPt = 0, heightPt = 0] = file
    .items(entries.get("MediaBox"))
    .map((side) => numberOf(side) ?? Number.NaN);
  if (x !== 0 || y !== 0 || !(widthPt > 0) || !(heightPt > 0)) {
    throw new BrokenPdf(`page ${number} has no size that starts at 0`, file.offsetOf(object));
  }
  const content = contentOf(file, entries);
  const faces = facesOf(file, entries, known);
  return { number, object, entries, widthPt, heightPt, content, faces };
}

export function readPdfPages(file: PdfFile): readonly PdfPage[] {
  const known = new Map<number, ToUnicode>();
  const kids = file.items(file.entries(file.catalog.get("Pages")).get("Kids"));
  if (kids.length === 0) throw new BrokenPdf("it has no pages", 0);
  return kids.map((kid, index) => pageOf(file, kid, index + 1, known));
}
