// Pages → every place where a figure was printed.
import type { Box, Page } from "../pages/strip.ts";
import type { ComposedLine, LineRun } from "../typeset/line.ts";

export interface FigurePlace {
  readonly figure: string;
  readonly page: number;
  /** x, y (from the page's top left), width, height in points. */
  readonly box: readonly [number, number, number, number];
  readonly text: string;
  /** A part of a chart that stands for the figure without printing it. */
  readonly drawn?: true;
}
export type FigureMap = readonly FigurePlace[];

interface Spot {
  readonly page: number;
  readonly xPt: number;
  readonly yPt: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Neighbouring runs of one printed figure (number, small unit) are one place. */
function figureStretches(line: ComposedLine): LineRun[][] {
  const stretches: LineRun[][] = [];
  for (const run of line.runs) {
    if (run.figure === undefined) continue;
    const last = stretches.at(-1)?.[0];
    if (last?.figure === run.figure && last.occurrence === run.occurrence) {
      stretches.at(-1)?.push(run);
    } else {
      stretches.push([run]);
    }
  }
  return stretches;
}

function placesOfLine(line: ComposedLine, spot: Spot): FigurePlace[] {
  return figureStretches(line).flatMap((runs) => {
    const [first] = runs;
    const last = runs.at(-1);
    if (first?.figure === undefined || last === undefined) return [];
    const sizePt = Math.max(...runs.map((run) => run.sizePt));
    return {
      figure: first.figure,
      page: spot.page,
      box: [
        round(spot.xPt + first.xPt),
        round(spot.yPt + line.baselinePt - 0.88 * sizePt),
        round(last.xPt + last.widthPt - first.xPt),
        round(sizePt),
      ],
      text: runs.map((run) => run.text).join(""),
    };
  });
}

function placesOfBoxes(boxes: readonly Box[], spot: Spot): FigurePlace[] {
  return boxes.flatMap((box) => {
    const [xPt, yPt] = [spot.xPt + box.xPt, spot.yPt + box.yPt];
    if (box.type === "line" && box.turned === true) return [];
    if (box.type === "line") return placesOfLine(box.line, { ...spot, xPt, yPt });
    if (box.type !== "fill" || box.figure === undefined) return [];
    return {
      figure: box.figure.id,
      page: spot.page,
      box: [round(xPt), round(yPt), round(box.widthPt), round(box.heightPt)],
      text: box.figure.text,
      drawn: true,
    };
  });
}

/** Every printed place of every figure, in reading order. */
export function buildFigureMap(pages: readonly Page[]): FigureMap {
  return pages.flatMap((page) => [
    ...[...page.placed, ...page.notes].flatMap((placed) =>
      placesOfBoxes(placed.strip.boxes, {
        page: page.number,
        xPt: placed.xPt,
        yPt: placed.yPt,
      }),
    ),
    ...placesOfBoxes(page.furniture, { page: page.number, xPt: 0, yPt: 0 }),
  ]);
}
