// Pages → PDF: text by operators of our own, shapes by pdfmake's Renderer. The only file that knows its items.
import type { Outline } from "pdfmake/js/PDFDocument.js";
import type { NodePath } from "../document/model.ts";
import type { Box, Page } from "../pages/strip.ts";
import type { Face, LineRun } from "../typeset/line.ts";
import { type BriefPdf, Renderer } from "./backend.ts";
import { EmbeddedFace } from "./embedded-face.ts";
import type { Fonts } from "./fonts.ts";
import { textOperators } from "./text-operators.ts";

export interface Bookmark {
  readonly text: string;
  readonly level: number;
}

export interface Marks {
  /** Outline entries by the node whose first line they point to. */
  readonly bookmarks: ReadonlyMap<NodePath, Bookmark>;
  /** Link destinations by the node whose first line they point to. */
  readonly anchors: ReadonlyMap<NodePath, string>;
}

interface Pen {
  readonly pdf: BriefPdf;
  readonly renderer: InstanceType<typeof Renderer>;
  /** The face in this document, among the resources of the page that is being drawn. */
  readonly faceOf: (face: Face) => EmbeddedFace;
  readonly marks: Marks;
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
  const anchor = marks.anchors.get(source);
  if (anchor !== undefined) pdf.addNamedDestination(anchor, "XYZ", round(at.x), round(at.y), null);
  const bookmark = marks.bookmarks.get(source);
  if (bookmark === undefined) return;
  while ((openBookmarks.at(-1)?.level ?? 0) >= bookmark.level) openBookmarks.pop();
  const outline = (openBookmarks.at(-1)?.outline ?? pdf.outline).addItem(bookmark.text);
  openBookmarks.push({ outline, level: bookmark.level });
}

/** Makes the em boxes of a run a link, where it is one. */
function linkRun(run: LineRun, line: Point & { readonly baselinePt: number }, pdf: BriefPdf): void {
  const { link, source, sizePt, xPt, widthPt, risePt } = run;
  if (link === undefined && source === undefined) return;
  const top = line.y + line.baselinePt - risePt - 0.88 * sizePt;
  const box = [round(line.x + xPt), round(top), round(widthPt), round(sizePt)] as const;
  if (source !== undefined) pdf.goTo(...box, `source-${source}`);
  else if (link?.startsWith("#")) pdf.goTo(...box, link.slice(1));
  else if (link !== undefined) pdf.link(...box, link);
}

function drawLine({ line, source }: BoxOf<"line">, at: Point, pen: Pen): void {
  const runs = line.runs.filter(({ glyphs }) => glyphs.length > 0);
  const { pdf, faceOf, renderer } = pen;
  const left = at.x + (runs[0]?.xPt ?? 0);
  markNode(source, { x: left, y: at.y }, pen);
  if (runs.length > 0) {
    const baselinePt = at.y + line.baselinePt;
    const origin = { xPt: at.x, baselinePt, pageHeightPt: pdf.page.height };
    pdf.addContent(textOperators(runs, origin, faceOf));
  }
  for (const run of runs) linkRun(run, { ...at, baselinePt: line.baselinePt }, pdf);
  for (const { xPt, yPt, radiusPt, color } of line.dots ?? []) {
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
    if (box.type === "line") drawLine(box, at, pen);
    else for (const vector of vectorsOf(box, at)) pen.renderer.renderVector(vector);
  }
}

/** Draws all pages into the document, each box in order: strips, notes, furniture. */
export function drawPages(
  pages: readonly Page[],
  pdf: BriefPdf,
  { fonts, marks }: { readonly fonts: Fonts; readonly marks: Marks },
): void {
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
    started: new Set(),
    openBookmarks: [],
  };
  for (const page of pages) {
    pdf.addPage({ size: [page.master.widthPt, page.master.heightPt], margin: 0 });
    for (const placed of [...page.placed, ...page.notes]) {
      drawBoxes(placed.strip.boxes, { x: placed.xPt, y: placed.yPt }, pen);
    }
    drawBoxes(page.furniture, { x: 0, y: 0 }, pen);
  }
}
