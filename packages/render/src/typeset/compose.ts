// One paragraph: runs → rows → breaks → lines.
import type { Diagnostic } from "@brief/data";
import { adjustLine } from "./adjust-line.ts";
import { chooseBreaks } from "./choose-breaks.ts";
import { emphasisDots } from "./emphasis-dots.ts";
import { glyphMissing } from "./glyph-missing.ts";
import { layLine } from "./lay-line.ts";
import type { Composed, ComposedLine, ComposeOptions, Measure, StyledRun } from "./line.ts";
import type { Row, Span } from "./lines-of-pieces.ts";
import { cutAtForcedEnds, fitRow, shapeRow } from "./rows.ts";

/** The em box of a face, whatever its own metrics say (looks.md, line model). */
const ascentEm = 0.88;

export function composeParagraph(
  runs: readonly StyledRun[],
  options: ComposeOptions,
  measure: Measure,
): Composed {
  const lines: ComposedLine[] = [];
  const diagnostics: Diagnostic[] = [];
  const sizePt = mainSize(runs);
  cutAtForcedEnds(runs).forEach((part, index) => {
    const indentPt = (index === 0 ? options.indentPt : options.hangPt) ?? 0;
    const partOptions = { ...options, indentPt };
    const composed = composePart(part, partOptions, sizePt, measure);
    lines.push(...composed.lines);
    diagnostics.push(...composed.diagnostics);
  });
  return { lines, diagnostics };
}

/** The largest type on the baseline: raised marks and small units do not move it. */
function mainSize(runs: readonly StyledRun[]): number {
  const level = runs.filter((run) => (run.style.risePt ?? 0) === 0 && run.text.trim() !== "");
  const sizes = (level.length > 0 ? level : runs).map((run) => run.style.sizePt);
  return sizes.reduce((largest, size) => Math.max(largest, size), 0);
}

function composePart(
  runs: readonly StyledRun[],
  options: ComposeOptions,
  sizePt: number,
  measure: Measure,
): Composed {
  const indentPt = options.indentPt ?? 0;
  const hangPt = options.hangPt ?? 0;
  const firstPt = options.measurePt - indentPt;
  const followingPt = options.measurePt - hangPt;
  const shaped = shapeRow(runs, options, measure);
  const { row } = fitRow(shaped, Math.min(firstPt, followingPt), options, measure);
  const { language, align, runts = false } = options;
  const fill = { firstPt, followingPt, sizePt, align, language, runts };
  const spans = chooseBreaks(row, fill);
  const baselinePt = (options.pitchPt - sizePt) / 2 + ascentEm * sizePt;
  const lines = spans.map((span, index): ComposedLine => {
    const availablePt = index === 0 ? firstPt : followingPt;
    const isLast = index === spans.length - 1;
    const adjustment = adjustLine(row, span, { ...fill, availablePt, isLast });
    const startPt = index === 0 ? indentPt : hangPt;
    const xPt = startPt + alignShift(row, span, availablePt, align);
    const line = layLine(row, span, adjustment, {
      heightPt: options.pitchPt,
      baselinePt,
      xPt,
      runs,
    });
    const dots = emphasisDots(line.runs, baselinePt);
    return dots.length === 0 ? line : { ...line, dots };
  });
  const empty = {
    heightPt: options.pitchPt,
    baselinePt,
    widthPt: indentPt,
    runs: [],
  };
  return {
    lines: lines.length > 0 || runs.length === 0 ? lines : [empty],
    diagnostics: glyphMissing(shaped.missing, runs, options.place),
  };
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
