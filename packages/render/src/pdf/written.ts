// A document that has ended → what was written of its text, before it was compressed.
import type { Reference, StructureElement } from "pdfmake/js/PDFDocument.js";
import type { Written, WrittenContent, WrittenPage } from "../read/written.ts";
import type { BriefPdf } from "./backend.ts";
import type { Marked } from "./mark-content.ts";

/** pdfkit's dictionaries hold references of its own under these names. */
const referenceAt = (holder: Reference, name: string) => holder.data[name] as Reference | undefined;

function pageOf(pdf: BriefPdf, page: Reference, faces: WrittenPage["faces"]): WrittenPage {
  return { content: pdf.streamOf(referenceAt(page, "Contents")), faces };
}

function facesOf(pdf: BriefPdf): WrittenPage["faces"] {
  return new Map(
    Object.values(pdf._fontFamilies).map(({ id, toUnicode }) => [id, pdf.streamOf(toUnicode)]),
  );
}

/** A link inside a paragraph is the paragraph's text: its nearest element that stands in the order. */
function ownerOf(element: Reference, known: ReadonlySet<Reference>): Reference | undefined {
  let owner: Reference | undefined = element;
  while (owner !== undefined && !known.has(owner)) owner = referenceAt(owner, "P");
  return owner;
}

export function readWritten(
  pdf: BriefPdf,
  elements: readonly StructureElement[],
  marked: readonly Marked[],
): Written {
  const faces = facesOf(pdf);
  const known = new Set(elements.map(({ dictionary }) => dictionary));
  const kids = pdf.pageReferences();
  const pageNumbers = new Map(kids.map((page, index) => [page, index]));
  const contents = new Map<Reference, WrittenContent[]>();
  for (const { element, content } of marked) {
    const owner = ownerOf(element, known);
    if (owner === undefined) continue;
    const all = contents.get(owner) ?? [];
    contents.set(owner, all);
    for (const { pageRef, mcid } of content.refs) {
      all.push({ page: pageNumbers.get(pageRef) ?? -1, mcid });
    }
  }
  return {
    pages: kids.map((page) => pageOf(pdf, page, faces)),
    elements: elements.map(({ dictionary }) => ({
      role: String(dictionary.data["S"]),
      contents: contents.get(dictionary) ?? [],
    })),
  };
}
