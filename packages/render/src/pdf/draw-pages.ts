// Pages → PDF: text by operators of our own, shapes by pdfmake's Renderer. The only file that knows its items.
import type { Document } from "../document/model.ts";
import type { Box, Page } from "../pages/strip.ts";
import type { Face } from "../typeset/line.ts";
import { type BriefPdf, Renderer } from "./backend.ts";
import { drawLine } from "./draw-line.ts";
import type { EmbeddedFace } from "./embedded-face.ts";
import type { Fonts } from "./fonts.ts";
import { glyphsByFace } from "./glyphs-by-face.ts";
import { createMarker, type Marked } from "./mark-content.ts";
import { type BoxOf, type Marks, type Pen, type Point, round } from "./pen.ts";
import type { Structure } from "./structure.ts";

function hatchLines(box: BoxOf<"fill">, at: Point): object[] {
  const { hatch, widthPt: w, heightPt: h } = box;
  if (hatch === undefined) return [];
  const lines: object[] = [];
  for (let start = -h + hatch.stepPt; start < w; start += hatch.stepPt) {
    // From (start, bottom) to (start + h, top), cut to the box.
    const x1 = Math.max(start, 0);
    const x2 = Math.min(start + h, w);
    lines.push({
      type: "line",
      x1: round(at.x + x1),
      y1: round(at.y + h - (x1 - start)),
      x2: round(at.x + x2),
      y2: round(at.y + h - (x2 - start)),
      lineWidth: 1,
      lineColor: hatch.color,
    });
  }
  return lines;
}

function vectorsOf(box: Exclude<Box, { type: "line" }>, at: Point) {
  switch (box.type) {
    case "rule":
      return [
        {
          type: "line",
          x1: round(at.x),
          y1: round(at.y),
          x2: round(at.x + box.x2Pt - box.xPt),
          y2: round(at.y + box.y2Pt - box.yPt),
          lineWidth: box.thicknessPt,
          lineColor: box.color,
          ...(box.dash === undefined ? {} : { dash: { length: box.dash[0], space: box.dash[1] } }),
          ...(box.cap === undefined ? {} : { lineCap: box.cap }),
        },
      ];
    case "fill":
      return [
        ...(box.color === undefined ? [] : [rectangle(box, at, { color: box.color })]),
        ...hatchLines(box, at),
        ...(box.stroke === undefined
          ? []
          : [
              rectangle(box, at, {
                lineColor: box.stroke.color,
                lineWidth: box.stroke.thicknessPt,
              }),
            ]),
      ];
    case "disc":
      return [
        {
          type: "ellipse",
          x: round(at.x),
          y: round(at.y),
          r1: box.radiusPt,
          r2: box.radiusPt,
          color: box.color,
          ...(box.stroke === undefined
            ? {}
            : { lineColor: box.stroke.color, lineWidth: box.stroke.thicknessPt }),
        },
      ];
  }
}

function rectangle(box: BoxOf<"fill">, at: Point, paint: object): object {
  return {
    type: "rect",
    x: round(at.x),
    y: round(at.y),
    w: round(box.widthPt),
    h: round(box.heightPt),
    ...paint,
  };
}

function drawBoxes(boxes: readonly Box[], origin: Point, pen: Pen): void {
  for (const box of boxes) {
    const at = { x: origin.x + box.xPt, y: origin.y + box.yPt };
    if (box.type === "line") {
      drawLine(box, at, pen);
      continue;
    }
    pen.marker.enter(pen.elementOf(box) ?? "Layout");
    for (const vector of vectorsOf(box, at)) pen.renderer.renderVector(vector);
  }
}

export interface Drawing {
  readonly fonts: Fonts;
  readonly marks: Marks;
  readonly structure: Structure;
  readonly language: Document["language"];
}

/**
 * Draws all pages into the document, each box in order: strips, notes, furniture.
 * @returns what of the contents belongs to which element
 */
export function drawPages(
  pages: readonly Page[],
  pdf: BriefPdf,
  { fonts, marks, structure, language }: Drawing,
): readonly Marked[] {
  const embedded = new Map<Face, EmbeddedFace>();
  const wanted = glyphsByFace(pages);
  const faceOf = (face: Face): EmbeddedFace => {
    const known = embedded.get(face) ?? embed(face);
    pdf.page.fonts[known.id] ??= known.dictionary;
    return known;
  };
  const embed = (face: Face): EmbeddedFace => {
    // Ids in order of first use, as pdfkit numbers its own: F1, F2 …
    const id = `F${embedded.size + 1}`;
    const made = fonts.embed(pdf, face, id, wanted.get(face));
    embedded.set(face, made);
    // pdfkit writes the faces it finds here when the document ends.
    pdf._fontFamilies[id] = made;
    return made;
  };
  const pen: Pen = {
    pdf,
    renderer: new Renderer(pdf),
    faceOf,
    marks,
    marker: createMarker(pdf),
    elementOf: structure.elementOf,
    addReference: structure.addReference,
    language,
    artifact: "Pagination",
    open: { span: undefined },
    started: new Set(),
    openBookmarks: [],
  };
  // What is printed again, and what is on every page, is no part of the text.
  const silent: Pen = { ...pen, elementOf: () => undefined };
  for (const page of pages) {
    pdf.addPage({ size: [page.master.widthPt, page.master.heightPt], margin: 0 });
    for (const { strip, xPt, yPt, repeated } of [...page.placed, ...page.notes]) {
      drawBoxes(strip.boxes, { x: xPt, y: yPt }, repeated ? silent : pen);
    }
    for (const box of page.furniture) {
      // A line turned with the sheet stands at the sheet's foot.
      const isFoot = (box.type === "line" && box.turned === true) || box.yPt > pdf.page.height / 2;
      drawBoxes([box], { x: 0, y: 0 }, { ...silent, artifact: isFoot ? "Footer" : "Header" });
    }
    pen.marker.close();
  }
  return pen.marker.marked;
}
