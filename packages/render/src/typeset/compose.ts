// One paragraph: runs → rows → breaks → lines.
import { adjustLine } from "./adjust-line.ts";
import type { Character } from "./characters.ts";
import { chooseBreaks } from "./choose-breaks.ts";
import { emphasisDots } from "./emphasis-dots.ts";
import type { LaidLine } from "./hang-on.ts";
import { type LineFrame, layLine } from "./lay-line.ts";
import type { ComposeOptions, Measure, StyledRun } from "./line.ts";
import type { Row, Span } from "./lines-of-pieces.ts";
import { cutAtForcedEnds, fitRow, type Shape, type ShapedRow } from "./rows.ts";

/** The em box of a face, whatever its own metrics say (looks.md, line model). */
const ascentEm = 0.88;

/** Lines before links and figures are hung on them, and the characters that no face has. */
export interface LaidParagraph {
  readonly lines: readonly LaidLine[];
  readonly missing: readonly Character[];
}

export function layParagraph(
  runs: readonly StyledRun[],
  options: ComposeOptions,
  measure: Measure,
  shape: Shape,
): LaidParagraph {
  const sizePt = mainSize(runs);
  let firstRun = 0;
  const parts = cutAtForcedEnds(runs).map((part, index) => {
    const indentPt = (index === 0 ? options.indentPt : options.hangPt) ?? 0;
    const own = { ...options, indentPt };
    const shaped = shape(part, index, own);
    const laid = layPart({ runs: part, firstRun }, shaped, own, { sizePt, measure });
    firstRun += part.length;
    return laid;
  });
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return {
    lines: parts.flatMap(({ lines }) => lines),
    missing: parts.flatMap(({ missing }) => missing),
  };
}

/** The largest type on the baseline: raised marks and small units do not move it. */
function mainSize(runs: readonly StyledRun[]): number {
  const level = runs.filter((run) => (run.style.risePt ?? 0) === 0 && run.text.trim() !== "");
  const sizes = (level.length > 0 ? level : runs).map((run) => run.style.sizePt);
  return sizes.reduce((largest, size) => Math.max(largest, size), 0);
}

/** Runs up to a forced line end. */
type Part = Pick<LineFrame, "runs" | "firstRun">;

function layPart(
  { runs, firstRun }: Part,
  shaped: ShapedRow,
  options: ComposeOptions,
  { sizePt, measure }: { readonly sizePt: number; readonly measure: Measure },
): LaidParagraph {
  const edges = edgesOf(options);
  const widthsPt = edges.map(({ startPt, endPt }) => endPt - startPt);
  const { row } = fitRow(shaped, Math.min(...widthsPt), options, measure);
  const { language, align, runts = false } = options;
  const fill = { widthsPt, sizePt, align, language, runts };
  const spans = chooseBreaks(row, fill);
  const baselinePt = (options.pitchPt - sizePt) / 2 + ascentEm * sizePt;
  const lines = spans.map((span, index): LaidLine => {
    const { startPt = 0, endPt = 0 } = edges[Math.min(index, edges.length - 1)] ?? {};
    const availablePt = endPt - startPt;
    const isLast = index === spans.length - 1;
    const adjustment = adjustLine(row, span, { ...fill, availablePt, isLast });
    const xPt = startPt + alignShift(row, span, availablePt, align);
    const line = layLine(row, span, adjustment, {
      heightPt: options.pitchPt,
      baselinePt,
      xPt,
      runs,
      firstRun,
    });
    const dots = emphasisDots(line.runs, baselinePt);
    return dots.length === 0 ? line : { ...line, dots };
  });
  const empty = {
    heightPt: options.pitchPt,
    baselinePt,
    widthPt: options.indentPt ?? 0,
    runs: [],
    of: [],
  };
  return {
    lines: lines.length > 0 || runs.length === 0 ? lines : [empty],
    missing: shaped.missing.map((one) => ({ ...one, run: one.run + firstRun })),
  };
}

interface Edges {
  readonly startPt: number;
  readonly endPt: number;
}

/** Where the lines start and end: the first, those beside something, and the last for all that follow. */
function edgesOf({ measurePt, indentPt = 0, hangPt = 0, insetsPt = [] }: ComposeOptions): Edges[] {
  const count = Math.max(insetsPt.length, 1) + 1;
  return Array.from({ length: count }, (_, line) => {
    const { leftPt = 0, rightPt = 0 } = insetsPt[line] ?? {};
    const startPt = leftPt + (line === 0 ? indentPt : hangPt);
    return { startPt, endPt: measurePt - rightPt };
  });
}

function alignShift(
  row: Row,
  span: Span,
  availablePt: number,
  align: ComposeOptions["align"],
): number {
  if (align === "left" || align === "justify") return 0;
  const sparePt = Math.max(0, availablePt - row.naturalPt(span.first, span.last));
  return align === "right" ? sparePt : sparePt / 2;
}
