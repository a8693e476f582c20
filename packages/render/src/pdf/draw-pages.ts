// Pages → pdfmake's Renderer: the only file that knows the shape of its items.
import type { EmbeddedFont } from "pdfmake/js/PDFDocument.js";
import type { RendererLine } from "pdfmake/js/Renderer.js";
import type { NodePath } from "../document/model.ts";
import type { Box, Page } from "../pages/strip.ts";
import type { Face, Glyph, LineRun } from "../typeset/line.ts";
import { type BriefPdf, Renderer } from "./backend.ts";
import type { Fonts } from "./fonts.ts";

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
  readonly font: (face: Face) => EmbeddedFont;
  readonly marks: Marks;
  /** Nodes whose first line has been drawn. */
  readonly started: Set<NodePath>;
  readonly openBookmarks: { readonly id: string; readonly level: number }[];
}

type BoxOf<T extends Box["type"]> = Extract<Box, { type: T }>;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A trimmed glyph is drawn beside its place: its offset moves into the advances around it. */
function advances(glyphs: readonly Glyph[]): number[] {
  return glyphs.map(
    (glyph, index) => glyph.advancePt - (glyph.offsetPt ?? 0) + (glyphs[index + 1]?.offsetPt ?? 0),
  );
}

/**
 * The face with the run's own glyphs and advances in place of pdfkit's shaping: what is drawn is what
 * was composed. The original must have its `ref()` first, else it would be made on the copy and never end.
 */
function runFont(font: EmbeddedFont, run: LineRun): object {
  font.ref();
  const advancePt = advances(run.glyphs);
  return Object.create(font, {
    encode: {
      value: () => {
        const codes: string[] = [];
        const positions = run.glyphs.map((glyph, index) => {
          const code = font.subset.includeGlyph(glyph.id);
          codes.push(code.toString(16).padStart(4, "0"));
          const width = font.font.getGlyph(glyph.id).advanceWidth * font.scale;
          font.widths[code] ??= width;
          font.unicode[code] ??= Array.from(glyph.text, (char) => char.codePointAt(0) ?? 0);
          const wanted = ((advancePt[index] ?? 0) * 1000) / run.sizePt / (run.stretch ?? 1);
          const kept = Math.abs(wanted - width) < 0.05 ? width : Math.round(wanted * 10) / 10;
          return { xAdvance: kept, advanceWidth: width, xOffset: 0, yOffset: 0 };
        });
        return [codes, positions];
      },
    },
    widthOfString: { value: () => run.widthPt },
  });
}

function linkOf(run: LineRun): object {
  if (run.source !== undefined) return { linkToDestination: `source-${run.source}` };
  if (run.link === undefined) return {};
  return run.link.startsWith("#") ? { linkToDestination: run.link.slice(1) } : { link: run.link };
}

function toInline(run: LineRun, pen: Pen): object {
  return {
    text: run.text,
    x: round(run.xPt + (run.glyphs[0]?.offsetPt ?? 0)),
    width: run.widthPt,
    height: run.sizePt,
    font: runFont(pen.font(run.face), run),
    fontSize: run.sizePt,
    color: run.color,
    ...linkOf(run),
  };
}

/** Bookmark and destination of a node, on its first line only. */
function marksOf(source: NodePath, pen: Pen): Pick<RendererLine, "id" | "_outline"> {
  if (pen.started.has(source)) return {};
  pen.started.add(source);
  const anchor = pen.marks.anchors.get(source);
  const bookmark = pen.marks.bookmarks.get(source);
  const id = anchor === undefined ? {} : { id: anchor };
  if (bookmark === undefined) return id;
  while ((pen.openBookmarks.at(-1)?.level ?? 0) >= bookmark.level) pen.openBookmarks.pop();
  const parent = pen.openBookmarks.at(-1);
  const entry = { id: `node-${source}`, text: bookmark.text };
  pen.openBookmarks.push({ id: entry.id, level: bookmark.level });
  return {
    ...id,
    _outline: parent === undefined ? entry : { ...entry, parentId: parent.id },
  };
}

function drawLine(box: BoxOf<"line">, at: { readonly x: number; readonly y: number }, pen: Pen) {
  let marks = marksOf(box.source, pen);
  // The renderer knows one baseline a line: what is raised, or stretched, is a line of its own, in its place
  // among the others, so that the text is drawn in reading order.
  for (const runs of alikeStretches(box.line.runs)) {
    const [{ risePt, stretch }] = runs;
    const line = {
      ...marks,
      x: round(at.x),
      y: round(at.y - risePt),
      inlines: runs.map((run) => toInline(run, pen)),
      getHeight: () => box.line.heightPt,
      getAscenderHeight: () => box.line.baselinePt,
    };
    marks = {};
    if (stretch !== undefined) pen.pdf.addContent(`${round(stretch * 100)} Tz`);
    pen.renderer.renderLine(line, line.x, line.y);
    if (stretch !== undefined) pen.pdf.addContent("100 Tz");
  }
  for (const { xPt, yPt, radiusPt, color } of box.line.dots ?? []) {
    const centre = { x: round(at.x + xPt), y: round(at.y + yPt) };
    pen.renderer.renderVector({ type: "ellipse", ...centre, r1: radiusPt, r2: radiusPt, color });
  }
}

type Runs = readonly [LineRun, ...LineRun[]];

/** Neighbouring runs of one baseline and one horizontal scale. */
function alikeStretches(runs: readonly LineRun[]): readonly Runs[] {
  const stretches: [LineRun, ...LineRun[]][] = [];
  for (const run of runs) {
    if (run.glyphs.length === 0) continue;
    const last = stretches.at(-1);
    if (last?.[0].risePt === run.risePt && last[0].stretch === run.stretch) last.push(run);
    else stretches.push([run]);
  }
  return stretches;
}

function hatchLines(box: BoxOf<"fill">, at: { readonly x: number; readonly y: number }): object[] {
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

function vectorsOf(
  box: Exclude<Box, { type: "line" }>,
  at: { readonly x: number; readonly y: number },
) {
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

function rectangle(
  box: BoxOf<"fill">,
  at: { readonly x: number; readonly y: number },
  paint: object,
): object {
  return {
    type: "rect",
    x: round(at.x),
    y: round(at.y),
    w: round(box.widthPt),
    h: round(box.heightPt),
    ...paint,
  };
}

function drawBoxes(boxes: readonly Box[], origin: { x: number; y: number }, pen: Pen): void {
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
  const embedded = new Map<Face, EmbeddedFont>();
  const font = (face: Face): EmbeddedFont => {
    const known = embedded.get(face);
    if (known !== undefined) return known;
    // Ids in order of first use, as pdfkit numbers its own: F1, F2 …
    const id = `F${embedded.size + 1}`;
    const made = fonts.embed(pdf, face, id);
    embedded.set(face, made);
    // pdfkit writes the faces it finds here when the document ends.
    pdf._fontFamilies[id] = made;
    return made;
  };
  const pen: Pen = {
    pdf,
    renderer: new Renderer(pdf),
    font,
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
