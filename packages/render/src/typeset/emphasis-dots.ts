// Emphasis dots (着重号): one under the middle of each hanzi, none under marks. GB/T 15834-2011 4.12 and 5.1.8.
import { kindOf } from "./classes.ts";
import type { Dot, LineRun } from "./line.ts";

const radiusEm = 0.07;
/** Of the dot's middle under the baseline: clear of the hanzi's box, inside the line's pitch. */
const depthEm = 0.26;

export function emphasisDots(runs: readonly LineRun[], baselinePt: number): readonly Dot[] {
  return runs.flatMap((run) => (run.dotted ? dotsOfRun(run, baselinePt) : []));
}

function dotsOfRun(
  { xPt, glyphs, sizePt, color, risePt }: LineRun,
  baselinePt: number,
): readonly Dot[] {
  let at = xPt;
  return glyphs.flatMap(({ text, advancePt }) => {
    // The gap that follows a hanzi is in its advance: the middle is that of its em box.
    const middlePt = at + sizePt / 2;
    at += advancePt;
    if (kindOf(text.codePointAt(0) ?? 0, "zh-CN") !== "han") return [];
    const yPt = baselinePt - risePt + depthEm * sizePt;
    return { xPt: middlePt, yPt, radiusPt: radiusEm * sizePt, color };
  });
}
