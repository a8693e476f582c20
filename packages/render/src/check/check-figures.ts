// Every figure of the Document stands on a page: in words, or as a part of a chart.
import type { Diagnostic, Place } from "@brief/data";
import type { Document } from "../document/model.ts";
import { type Passage, passagesOfDocument, visitInlines } from "../document/walk.ts";
import type { Box, Page } from "../pages/strip.ts";
import { reportFault } from "./compare-nodes.ts";
import { placesOf } from "./nodes-of.ts";

function figuresOn(pages: readonly Page[]): ReadonlySet<string> {
  const figures = new Set<string>();
  const read = (box: Box): void => {
    if (box.type === "fill" && box.figure !== undefined) figures.add(box.figure.id);
    if (box.type !== "line") return;
    for (const { figure } of box.line.runs) if (figure !== undefined) figures.add(figure);
  };
  for (const page of pages) {
    for (const { strip } of [...page.placed, ...page.notes]) strip.boxes.forEach(read);
    page.furniture.forEach(read);
  }
  return figures;
}

function figuresIn({ content }: Passage): readonly string[] {
  const figures: string[] = [];
  visitInlines(content, (inline) => {
    if (inline.type === "figure") figures.push(inline.figure);
  });
  return figures;
}

function figureLost(figure: string, place: Place): Diagnostic {
  return {
    rule: "figure-lost",
    severity: "error",
    message: `the figure "${figure}" went into the document and stands on no page`,
    place,
    remedy: reportFault,
  };
}

/** Errors for each figure that the pages do not hold, with its place in the template. */
export function checkFigures(document: Document, pages: readonly Page[]): readonly Diagnostic[] {
  const printed = figuresOn(pages);
  const lost = passagesOfDocument(document).flatMap((passage) =>
    figuresIn(passage)
      .filter((figure) => !printed.has(figure))
      .map((figure) => ({ figure, path: passage.path })),
  );
  if (lost.length === 0) return [];
  const places = placesOf(document);
  return lost.map(({ figure, path }) => figureLost(figure, { ...places.get(path), path }));
}
