// Composed lines → their glyphs as they are to be drawn.
import type { ComposedLine, LineRun, Measure } from "../src/typeset/index.ts";
import type { DrawnGlyph } from "./boxes.ts";

export function drawnGlyphs(line: ComposedLine, measure: Measure): readonly DrawnGlyph[] {
  return line.runs.flatMap((run) => {
    let xPt = run.xPt;
    return run.glyphs.map((glyph): DrawnGlyph => {
      const { text, advancePt, offsetPt = 0 } = glyph;
      const at = xPt + offsetPt;
      xPt += advancePt;
      return { text, xPt: at, naturalPt: naturalPt(text, run, measure), sizePt: run.sizePt };
    });
  });
}

function naturalPt(text: string, { face, sizePt, stretch = 1 }: LineRun, measure: Measure): number {
  const shaped = measure.shape(text, face);
  return shaped.reduce((sum, { advanceEm }) => sum + advanceEm, 0) * sizePt * stretch;
}
