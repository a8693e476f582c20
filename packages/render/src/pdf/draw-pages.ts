// Pages → PDF: text by operators of our own, shapes by pdfmake's Renderer. The only file that knows its items.
import type { Outline, StructureElement } from "pdfmake/js/PDFDocument.js";
import { markAnchor, noteAnchor } from "../document/anchors.ts";
import type { NodePath } from "../document/model.ts";
import type { Box, Page } from "../pages/strip.ts";
import type { Face, LineRun } from "../typeset/line.ts";
import { type BriefPdf, Renderer } from "./backend.ts";
import { EmbeddedFace } from "./embedded-face.ts";
import type { Fonts } from "./fonts.ts";
import { type ContentMarker, createMarker, type Marked } from "./mark-content.ts";
import type { Structure } from "./structure.ts";
import { textOperators } from "./text-operators.ts";

export interface Bookmark {
  readonly text: string;
  readonly level: number;
}

export interface Marks {
  /** Outline entries by the node whose first line they point to. */
  readonly bookmarks: ReadonlyMap<NodePath, Bookmark>;
  /** Link destinations by the node whose first line they point to. */
  readonly anchors: ReadonlyMap<NodePath, readonly string[]>;
}

interface Pen {
  readonly pdf: BriefPdf;
  readonly renderer: InstanceType<typeof Renderer>;
  /** The face in this document, among the resources of the page that is being drawn. */
  readonly faceOf: (face: Face) => EmbeddedFace;
  readonly marks: Marks;
  readonly marker: ContentMarker;
  readonly elementOf: Structure["elementOf"];
  readonly addReference: Structure["addReference"];
  /** Nodes whose first line has been drawn. */
  readonly started: Set<NodePath>;
  readonly openBookmarks: { readonly outline: Outline; readonly level: number }[];
}

type BoxOf<T extends Box["type"]> = Extract<Box, { type: T }>;

interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Bookmark and destination of a node, at its first line only. */
function markNode(source: NodePath, at: Point, { pdf, marks, started, openBookmarks }: Pen): void {
  if (started.has(source)) return;
  started.add(source);
  for (const anchor of marks.anchors.get(source) ?? []) {
    pdf.addNamedDestination(anchor, "XYZ", round(at.x), round(at.y), null);
  }
  const bookmark = marks.bookmarks.get(source);
  if (bookmark === undefined) return;
  while ((openBookmarks.at(-1)?.level ?? 0) >= bookmark.level) openBookmarks.pop();
  const outline = (openBookmarks.at(-1)?.outline ?? pdf.outline).addItem(bookmark.text, {
    // pdfkit takes it from the right: this is the left edge.
    left: pdf.page.width,
    top: round(at.y),
  });
  openBookmarks.push({ outline, level: bookmark.level });
}

interface LinePlace extends Point {
  readonly baselinePt: number;
}

/** Where a run leads to. */
function addressOf({ link, source, note }: LineRun): string | undefined {
  if (source !== undefined) return `#source-${source}`;
  return note === undefined ? link : `#${noteAnchor(note)}`;
}

/** Makes the em boxes of runs, and the white between them, a link of a Link element. */
function linkRuns(
  { runs, address }: Stretch,
  place: LinePlace,
  parent: StructureElement,
  pdf: BriefPdf,
): void {
  if (address === undefined) return;
  const [{ sizePt, xPt, risePt }] = runs;
  const last = runs.at(-1) ?? runs[0];
  const top = place.y + place.baselinePt - risePt - 0.88 * sizePt;
  const widthPt = last.xPt + last.widthPt - xPt;
  const box = [round(place.x + xPt), round(top), round(widthPt), round(sizePt)] as const;
  // pdfkit writes a String object as a text string, a primitive one as a name.
  const words = runs.map(({ text }) => text).join("");
  const options = { structParent: parent, Contents: new String(words) };
  if (address.startsWith("#")) pdf.goTo(...box, address.slice(1), options);
  else pdf.link(...box, address, options);
}

type Runs = readonly [LineRun, ...LineRun[]];

interface Stretch {
  readonly runs: Runs;
  readonly address: string | undefined;
}

/** Each link by itself, and what stands between together; a line that is one link is one stretch. */
function byLinks({ line, link }: BoxOf<"line">): readonly Stretch[] {
  const stretches: { runs: [LineRun, ...LineRun[]]; address: string | undefined }[] = [];
  for (const run of line.runs) {
    if (run.glyphs.length === 0) continue;
    const address = link ?? addressOf(run);
    const last = stretches.at(-1);
    const joins = link !== undefined || (address === undefined && last?.address === undefined);
    if (last !== undefined && joins) last.runs.push(run);
    else stretches.push({ runs: [run], address });
  }
  return stretches;
}

/** The element that a stretch is drawn into: of a link its own, and that of a note's mark stands in a Reference. */
function addLink(stretch: Stretch, element: StructureElement, pen: Pen): StructureElement {
  const link = pen.pdf.struct("Link");
  const isMark = stretch.runs[0].note !== undefined;
  (isMark ? pen.addReference(element) : element).add(link);
  return link;
}

function drawLine(box: BoxOf<"line">, at: Point, pen: Pen): void {
  const { line, source } = box;
  const { pdf, faceOf, renderer, marker } = pen;
  const element = pen.elementOf(box);
  const place = { ...at, baselinePt: line.baselinePt };
  markNode(source, { x: at.x + (line.runs[0]?.xPt ?? 0), y: at.y }, pen);
  for (const stretch of byLinks(box)) {
    const { runs, address } = stretch;
    const isLink = element !== undefined && address !== undefined;
    const link = isLink ? addLink(stretch, element, pen) : undefined;
    marker.enter(link ?? element ?? "Pagination");
    const origin = {
      ...(box.turned === true
        ? { xPt: at.x - line.baselinePt, baselinePt: at.y, turned: true as const }
        : { xPt: at.x, baselinePt: at.y + line.baselinePt }),
      pageHeightPt: pdf.page.height,
    };
    pdf.addContent(textOperators(runs, origin, faceOf));
    if (link === undefined) continue;
    const { note, xPt } = runs[0];
    if (note !== undefined) {
      const spot = [round(at.x + xPt), round(at.y), null] as const;
      pdf.addNamedDestination(markAnchor(note), "XYZ", ...spot);
    }
    linkRuns(stretch, place, link, pdf);
    // While its page is the current one: pdfkit takes the annotation's page from there.
    link.end();
  }
  for (const { xPt, yPt, radiusPt, color } of line.dots ?? []) {
    marker.enter(element ?? "Pagination");
    const centre = { x: round(at.x + xPt), y: round(at.y + yPt) };
    renderer.renderVector({ type: "ellipse", ...centre, r1: radiusPt, r2: radiusPt, color });
  }
}

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
}

/**
 * Draws all pages into the document, each box in order: strips, notes, furniture.
 * @returns what of the contents belongs to which element
 */
export function drawPages(
  pages: readonly Page[],
  pdf: BriefPdf,
  { fonts, marks, structure }: Drawing,
): readonly Marked[] {
  const embedded = new Map<Face, EmbeddedFace>();
  const faceOf = (face: Face): EmbeddedFace => {
    const known = embedded.get(face) ?? embed(face);
    const { id } = known.font;
    pdf.page.fonts[id] ??= known.font.ref();
    return known;
  };
  const embed = (face: Face): EmbeddedFace => {
    // Ids in order of first use, as pdfkit numbers its own: F1, F2 …
    const id = `F${embedded.size + 1}`;
    const font = fonts.embed(pdf, face, id);
    const made = new EmbeddedFace(font);
    embedded.set(face, made);
    // pdfkit writes the faces it finds here when the document ends.
    pdf._fontFamilies[id] = font;
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
    drawBoxes(page.furniture, { x: 0, y: 0 }, silent);
    pen.marker.close();
  }
  return pen.marker.marked;
}
