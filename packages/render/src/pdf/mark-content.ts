// Marked content: every operator of a page belongs to a structure element or to an artifact, and neighbours of one
// element to one sequence. ISO 32000-1 14.6 and 14.8.2.2.
import type { StructureElement } from "pdfmake/js/PDFDocument.js";
import type { BriefPdf } from "./backend.ts";

/** Layout: rules and grounds. Pagination: running heads, folios, heads of tables that are printed again. */
export type Target = StructureElement | "Layout" | "Pagination";

export interface ContentMarker {
  /** What is drawn from here on belongs to the target. */
  readonly enter: (target: Target) => void;
  /** Before the page ends. */
  readonly close: () => void;
}

export function createMarker(pdf: BriefPdf): ContentMarker {
  let open: Target | undefined;
  const close = (): void => {
    if (open !== undefined) pdf.endMarkedContent();
    open = undefined;
  };
  return {
    close,
    enter(target) {
      if (target === open) return;
      close();
      open = target;
      if (typeof target === "string") pdf.markContent("Artifact", { type: target });
      else target.add(pdf.markStructureContent(target.dictionary.data["S"] as string));
    },
  };
}
