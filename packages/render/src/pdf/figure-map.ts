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
interface Stretch {
  readonly figure: string;
  readonly runs: readonly [LineRun, ...LineRun[]];
}

function figureStretches({ runs }: ComposedLine): readonly Stretch[] {
  const stretches: { figure: string; runs: [LineRun, ...LineRun[]] }[] = [];
  for (const run of runs) {
    if (run.figure === undefined) continue;
    const last = stretches.at(-1);
    if (last?.figure === run.figure && last.runs[0].occurrence === run.occurrence) {
      last.runs.push(run);
    } else stretches.push({ figure: run.figure, runs: [run] });
  }
  return stretches;
}

function addLine(line: ComposedLine, { page, xPt, yPt }: Spot, places: FigurePlace[]): void {
  for (const { figure, runs } of figureStretches(line)) {
    const [first] = runs;
    const last = runs.at(-1) ?? first;
    const sizePt = Math.max(...runs.map((run) => run.sizePt));
    places.push({
      figure,
      page,
      box: [
        round(xPt + first.xPt),
        round(yPt + line.baselinePt - 0.88 * sizePt),
        round(last.xPt + last.widthPt - first.xPt),
        round(sizePt),
      ],
      text: runs.map((run) => run.text).join(""),
    });
  }
}

function addBoxes(boxes: readonly Box[], spot: Spot, places: FigurePlace[]): void {
  for (const box of boxes) {
    const [xPt, yPt] = [spot.xPt + box.xPt, spot.yPt + box.yPt];
    if (box.type === "line") {
      if (box.turned !== true) addLine(box.line, { page: spot.page, xPt, yPt }, places);
    } else if (box.type === "fill" && box.figure !== undefined) {
      places.push({
        figure: box.figure.id,
        page: spot.page,
        box: [round(xPt), round(yPt), round(box.widthPt), round(box.heightPt)],
        text: box.figure.text,
        drawn: true,
      });
    }
  }
}

/** Every printed place of every figure, in reading order. */
export function buildFigureMap(pages: readonly Page[]): FigureMap {
  const places: FigurePlace[] = [];
  for (const { number: page, placed, notes, furniture } of pages) {
    for (const all of [placed, notes]) {
      for (const { strip, xPt, yPt } of all) addBoxes(strip.boxes, { page, xPt, yPt }, places);
    }
    addBoxes(furniture, { page, xPt: 0, yPt: 0 }, places);
  }
  return places;
}
