// A document that has ended → what was written of its text, before it was compressed.
import type { Reference } from "pdfmake/js/PDFDocument.js";
import type { Written, WrittenContent, WrittenPage } from "../read/written.ts";
import type { BriefPdf } from "./backend.ts";
import type { Marked } from "./mark-content.ts";
import type { StructureElement } from "./structure-element.ts";

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
function ownerOf(
  element: StructureElement,
  known: ReadonlyMap<StructureElement, WrittenContent[]>,
): WrittenContent[] | undefined {
  let owner: StructureElement | undefined = element;
  while (owner !== undefined && !known.has(owner)) owner = owner.parent;
  return owner && known.get(owner);
}

export function readWritten(
  pdf: BriefPdf,
  elements: readonly StructureElement[],
  marked: readonly Marked[],
): Written {
  const faces = facesOf(pdf);
  const kids = pdf.pageReferences();
  const pageNumbers = new Map(kids.map((page, index) => [page, index]));
  const contents = new Map<StructureElement, WrittenContent[]>();
  for (const element of elements) contents.set(element, []);
  for (const { element, sequence } of marked) {
    const page = pageNumbers.get(sequence.page) ?? -1;
    ownerOf(element, contents)?.push({ page, mcid: sequence.mcid });
  }
  return {
    pages: kids.map((page) => pageOf(pdf, page, faces)),
    elements: elements.map((element) => ({
      role: element.role,
      contents: contents.get(element) ?? [],
    })),
  };
}
