// The unit at the left and the legend flush right on its line; a legend that is too long takes further lines.
import type { Box } from "../pages/strip.ts";
import type { Drawing, Setting } from "./setting.ts";
import { fill } from "./shapes.ts";
import { placeWords, setWords, textRuns, type Words } from "./words.ts";

const linePt = 12;
const squarePt = 7.5;
const squareGapPt = 4;
const entryGapPt = 12;

interface Entry {
  readonly color: string;
  readonly words: Words;
}

export function drawLegend(setting: Setting): Drawing {
  const { chart, theme } = setting;
  const unit = setWords(textRuns(chart.unit ?? "", theme.text.axis), setting);
  const entries = chart.series.map(({ label }, index) => ({
    color: seriesColor(index, setting),
    words: setWords(textRuns(label, theme.text.label), setting),
  }));
  const rows = toRows(entries, setting.widthPt, unit.widthPt);
  const boxes = rows.flatMap((row, index) => drawRow(row, index * linePt, setting));
  const unitBoxes = placeWords(unit, { xPt: 0, yPt: 1.5, align: "left" }, setting);
  const lines = Math.max(rows.length, unitBoxes.length > 0 ? 1 : 0);
  return { heightPt: lines * linePt, boxes: [...unitBoxes, ...boxes] };
}

export function seriesColor(index: number, setting: Setting): string {
  const { series, ink } = setting.theme;
  return series[Math.max(0, index) % series.length] ?? ink;
}

function entryWidth(entry: Entry): number {
  return squarePt + squareGapPt + entry.words.widthPt;
}

function rowWidth(row: readonly Entry[]): number {
  return row.reduce((sum, entry) => sum + entryWidth(entry) + entryGapPt, -entryGapPt);
}

/** The first line shares its width with the unit. */
function toRows(
  entries: readonly Entry[],
  widthPt: number,
  unitPt: number,
): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    const room = widthPt - (rows.length <= 1 && unitPt > 0 ? unitPt + entryGapPt : 0);
    if (row !== undefined && rowWidth([...row, entry]) <= room) row.push(entry);
    else rows.push([entry]);
  }
  return rows;
}

function drawRow(row: readonly Entry[], topPt: number, setting: Setting): readonly Box[] {
  let left = setting.widthPt - rowWidth(row);
  return row.flatMap((entry) => {
    const square = { xPt: left, yPt: topPt + 2.25, widthPt: squarePt, heightPt: squarePt };
    const spot = { xPt: left + squarePt + squareGapPt, yPt: topPt + 1.25, align: "left" as const };
    left += entryWidth(entry) + entryGapPt;
    return [fill(square, entry.color, setting), ...placeWords(entry.words, spot, setting)];
  });
}
