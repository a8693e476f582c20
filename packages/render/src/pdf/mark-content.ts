// Marked content: every operator of a page belongs to a structure element or to an artifact, and neighbours of one
// element to one sequence. ISO 32000-1 14.6 and 14.8.2.2.
import type { BriefPdf } from "./backend.ts";
import type { Sequence, StructureElement } from "./structure-element.ts";

/** Layout: rules and grounds. Pagination: heads of tables that are printed again; Header and Footer of a page. */
export type Target = StructureElement | "Layout" | "Pagination" | "Header" | "Footer";

const artifacts: Readonly<Record<Extract<Target, string>, string>> = {
  Layout: "/Layout",
  Pagination: "/Pagination",
  Header: "/Pagination /Subtype /Header /Attached [/Top]",
  Footer: "/Pagination /Subtype /Footer /Attached [/Bottom]",
};

/** A sequence that belongs to an element. */
export interface Marked {
  readonly element: StructureElement;
  readonly sequence: Sequence;
}

export interface ContentMarker {
  /** Every sequence of an element so far, in drawing order. */
  readonly marked: readonly Marked[];
  /** What is drawn from here on belongs to the target. */
  readonly enter: (target: Target) => void;
  /** Before the page ends. */
  readonly close: () => void;
}

export function createMarker(pdf: BriefPdf): ContentMarker {
  let open: Target | undefined;
  const marked: Marked[] = [];
  const close = (): void => {
    if (open !== undefined) pdf.closeSequence();
    open = undefined;
  };
  return {
    marked,
    close,
    enter(target) {
      if (target === open) return;
      close();
      open = target;
      if (typeof target === "string") pdf.openArtifact(artifacts[target]);
      else marked.push({ element: target, sequence: pdf.openSequence(target) });
    },
  };
}
