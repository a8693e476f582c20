// A line → its glyphs, links, destinations and bookmark, each stretch in the element it belongs to.
import { markAnchor, noteAnchor } from "../document/anchors.ts";
import type { Document, NodePath } from "../document/model.ts";
import type { ComposedLine, LineRun } from "../typeset/line.ts";
import type { BriefPdf } from "./backend.ts";
import { type BoxOf, type Pen, type Point, round } from "./pen.ts";
import { byLanguage, type Stretch as LanguageStretch } from "./run-languages.ts";
import type { StructureElement } from "./structure-element.ts";

/** Bookmark and destination of a node, at its first line only. */
function markNode(source: NodePath, at: Point, { pdf, marks, started, openBookmarks }: Pen): void {
  if (started.has(source)) return;
  started.add(source);
  for (const anchor of marks.anchors.get(source) ?? []) {
    pdf.addDestination(anchor, round(at.x), round(at.y));
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

/** The number of a source leads back to its first mark in the text. */
function wayBack({ source, part }: BoxOf<"line">, { marks }: Pen): string | undefined {
  if (part !== "label") return undefined;
  const mark = (marks.anchors.get(source) ?? []).flatMap((one) => marks.marks.get(one) ?? [])[0];
  return mark === undefined ? undefined : `#${mark}`;
}

/** Makes the em boxes of runs, and the white between them, a link of a Link element. */
function linkRuns(
  { runs, address }: Stretch,
  place: LinePlace,
  element: StructureElement,
  pdf: BriefPdf,
): void {
  if (address === undefined) return;
  const [{ sizePt, xPt, risePt }] = runs;
  const last = runs.at(-1) ?? runs[0];
  const top = place.y + place.baselinePt - risePt - 0.88 * sizePt;
  const widthPt = last.xPt + last.widthPt - xPt;
  const box = [round(place.x + xPt), round(top), round(widthPt), round(sizePt)] as const;
  const words = runs.map(({ text }) => text).join("");
  pdf.addLink(box, address, { element, words });
}

type Runs = readonly [LineRun, ...LineRun[]];

interface Stretch {
  readonly runs: Runs;
  readonly address: string | undefined;
  /** The same runs by the languages of their words. */
  readonly parts: readonly LanguageStretch[];
}

/** Lines are remembered with their blocks, and drawn again in the next edition. */
const known = new WeakMap<
  ComposedLine,
  {
    readonly link: string | undefined;
    readonly language: Document["language"];
    readonly stretches: readonly Stretch[];
  }
>();

/** @param link where the whole line leads to */
function stretchesOf(
  line: ComposedLine,
  link: string | undefined,
  language: Document["language"],
): readonly Stretch[] {
  const before = known.get(line);
  if (before?.link === link && before?.language === language) return before.stretches;
  const stretches = byLinks(line, link).map(({ runs, address }) => ({
    runs,
    address,
    parts: byLanguage(runs, language),
  }));
  known.set(line, { link, language, stretches });
  return stretches;
}

/** Each link by itself, and what stands between together; a line that is one link is one stretch. */
function byLinks({ runs }: ComposedLine, link: string | undefined) {
  const stretches: { runs: [LineRun, ...LineRun[]]; address: string | undefined }[] = [];
  for (const run of runs) {
    if (run.glyphs.length === 0) continue;
    const address = link ?? addressOf(run);
    const last = stretches.at(-1);
    const joins = link !== undefined || (address === undefined && last?.address === undefined);
    if (last !== undefined && joins) last.runs.push(run);
    else stretches.push({ runs: [run], address });
  }
  return stretches;
}

export function drawLine(box: BoxOf<"line">, at: Point, pen: Pen): void {
  const { line, source } = box;
  const { renderer, marker } = pen;
  const element = pen.elementOf(box);
  markNode(source, { x: at.x + (line.runs[0]?.xPt ?? 0), y: at.y }, pen);
  for (const stretch of stretchesOf(line, box.link ?? wayBack(box, pen), pen.language)) {
    if (element === undefined) {
      marker.enter(pen.artifact);
      drawRuns(stretch.runs, box, at, pen);
    } else if (stretch.address === undefined) drawWords(stretch, { box, at, element }, pen);
    else drawLink(stretch, { box, at, element }, pen);
  }
  for (const { xPt, yPt, radiusPt, color } of line.dots ?? []) {
    marker.enter(element ?? pen.artifact);
    const centre = { x: round(at.x + xPt), y: round(at.y + yPt) };
    renderer.renderVector({ type: "ellipse", ...centre, r1: radiusPt, r2: radiusPt, color });
  }
}

function drawRuns(runs: Runs, { line, turned }: BoxOf<"line">, at: Point, pen: Pen): void {
  const origin =
    turned === true
      ? { xPt: at.x - line.baselinePt, baselinePt: at.y, turned }
      : { xPt: at.x, baselinePt: at.y + line.baselinePt };
  pen.pdf.addText(runs, origin, pen.faceOf);
}

interface Spot {
  readonly box: BoxOf<"line">;
  readonly at: Point;
  readonly element: StructureElement;
}

function drawLink(stretch: Stretch, { box, at, element }: Spot, pen: Pen): void {
  const { pdf, marker } = pen;
  const link = addLink(stretch, element, pen);
  marker.enter(link);
  drawRuns(stretch.runs, box, at, pen);
  markRun(stretch.runs[0], at, pen);
  linkRuns(stretch, { ...at, baselinePt: box.line.baselinePt }, link, pdf);
}

/** The element that a link is drawn into: its own, and that of a note's mark stands in a Reference. */
function addLink({ runs, parts }: Stretch, element: StructureElement, pen: Pen): StructureElement {
  const [part, more] = parts;
  const foreign = more === undefined ? part?.language : undefined;
  const isMark = runs[0].note !== undefined;
  const holder = isMark ? pen.addReference(element) : element;
  return holder.add("Link", foreign === undefined ? {} : { lang: foreign });
}

/** The mark of a note, and the first mark of a source, are places to come back to. */
function markRun({ note, source, xPt }: LineRun, at: Point, { pdf, marks, started }: Pen): void {
  const mark = note === undefined ? marks.marks.get(`source-${source}`) : markAnchor(note);
  if (mark === undefined || started.has(`#${mark}`)) return;
  started.add(`#${mark}`);
  pdf.addDestination(mark, round(at.x + xPt), round(at.y));
}

/** Words of the document's language in their element, others in a Span of it: one, though a line ends in it. */
function drawWords({ runs, parts }: Stretch, { box, at, element }: Spot, pen: Pen): void {
  const { marker, open } = pen;
  // A picture is told in its alternative text.
  if (element.role === "Figure") {
    open.span = undefined;
    marker.enter(element);
    drawRuns(runs, box, at, pen);
    return;
  }
  for (const part of parts) {
    const foreign = part.language;
    const goesOn = open.span?.parent === element && open.span.language === foreign;
    if (!goesOn) open.span = undefined;
    if (foreign !== undefined && open.span === undefined) {
      const span = element.add("Span", { lang: foreign });
      open.span = { element: span, parent: element, language: foreign };
    }
    marker.enter(open.span?.element ?? element);
    drawRuns(part.runs, box, at, pen);
  }
}
