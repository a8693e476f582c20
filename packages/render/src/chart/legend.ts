// The unit and the legend on one line: unit left and legend flush right, or, over lying bars, the other way round.
// A legend that is too long takes further lines.
import type { Box } from "../pages/strip.ts";
import type { Paint } from "./palettes.ts";
import type { Drawing, Setting } from "./setting.ts";
import { fillPart, hatched } from "./shapes.ts";
import { placeWords, setWords, textRuns, unitWords, type Words } from "./words.ts";

const linePt = 12;
const squarePt = 7.5;
const squareGapPt = 4;
const entryGapPt = 12;

/** Draws the sign of an entry in a square with this left and top. */
export type Sign = (xPt: number, yPt: number) => readonly Box[];

export interface LegendEntry {
  readonly sign: Sign;
  readonly label: string;
}

interface Entry {
  readonly sign: Sign;
  readonly words: Words;
}

export interface LegendPlace {
  readonly unit: "left" | "right";
  /** Where the entries start when the unit stands at the right. */
  readonly leftPt?: number;
}

const unknownWords: Readonly<Record<Setting["language"], string>> = {
  "zh-CN": "不详",
  en: "n.a.",
  ru: "н.д.",
};

const square = (xPt: number, yPt: number) => ({
  xPt,
  yPt,
  widthPt: squarePt,
  heightPt: squarePt,
});

/** Each series in its paint, in the order of the stack from the bottom. */
export function seriesEntries(setting: Setting): readonly LegendEntry[] {
  return setting.chart.series.map(({ label }, index) => ({
    label,
    sign: (xPt, yPt) => [fillPart(square(xPt, yPt), seriesPaint(index, setting), setting)],
  }));
}

/** What the hatch says, where there is one. */
export function unknownEntry(setting: Setting, isThere: boolean): readonly LegendEntry[] {
  if (!isThere) return [];
  const label = unknownWords[setting.language];
  return [{ label, sign: (xPt, yPt) => [hatched(square(xPt, yPt), setting)] }];
}

export function seriesPaint(index: number, setting: Setting): Paint {
  const { chart, theme } = setting;
  if (chart.series[index]?.id === "other") return theme.other;
  return theme.series[Math.max(0, index) % theme.series.length] ?? theme.other;
}

export function drawLegend(
  setting: Setting,
  legend: readonly LegendEntry[],
  place: LegendPlace = { unit: "left" },
): Drawing {
  const { theme, widthPt } = setting;
  const unit = unitWords(setting);
  const measurePt = widthPt - squarePt - squareGapPt;
  const entries = legend.map(({ sign, label }) => ({
    sign,
    words: setWords(textRuns(label, theme.text.label), setting, measurePt),
  }));
  const leftPt = place.leftPt ?? 0;
  const rows = toRows(entries, widthPt, { unit, leftPt: place.unit === "right" ? leftPt : 0 });
  let topPt = 0;
  const boxes = rows.flatMap((row, index) => {
    const rowPt = Math.max(linePt, ...row.map(({ words }) => words.heightPt + 2.5));
    // A legend that needs more room than the line from its start has starts at the edge.
    const from = rowWidth(row) > widthPt - leftPt ? 0 : leftPt;
    const xPt = place.unit === "left" ? widthPt - rowWidth(row) : from;
    const drawn = drawRow(row, xPt, { topPt, setting });
    topPt += index === 0 ? Math.max(rowPt, unit.heightPt + 2) : rowPt;
    return drawn;
  });
  const unitPt = unit.lines.length > 0 ? Math.max(linePt, unit.heightPt + 2) : 0;
  const spot = { xPt: place.unit === "left" ? 0 : widthPt, yPt: 1.5, align: place.unit };
  return {
    heightPt: Math.max(topPt, unitPt),
    boxes: [...placeWords(unit, spot, setting), ...boxes],
  };
}

function entryWidth(entry: Entry): number {
  return squarePt + squareGapPt + entry.words.widthPt;
}

function rowWidth(row: readonly Entry[]): number {
  return row.reduce((sum, entry) => sum + entryWidth(entry) + entryGapPt, -entryGapPt);
}

/** The first line shares its width with the unit, or leaves all of it to the unit. */
function toRows(
  entries: readonly Entry[],
  widthPt: number,
  { unit, leftPt }: { readonly unit: Words; readonly leftPt: number },
): readonly (readonly Entry[])[] {
  if (entries.length === 0) return [];
  const rows: Entry[][] = [[]];
  for (const entry of entries) {
    const row = rows.at(-1) ?? [];
    const isFirst = rows.length === 1 && unit.lines.length > 0;
    const room = isFirst ? widthPt - leftPt - unit.widthPt - entryGapPt : widthPt - leftPt;
    const isEmptyLine = row.length === 0 && !isFirst;
    if (isEmptyLine || rowWidth([...row, entry]) <= room) row.push(entry);
    else rows.push([entry]);
  }
  return rows;
}

function drawRow(
  row: readonly Entry[],
  leftPt: number,
  { topPt, setting }: { readonly topPt: number; readonly setting: Setting },
): readonly Box[] {
  let left = leftPt;
  return row.flatMap((entry) => {
    const spot = { xPt: left + squarePt + squareGapPt, yPt: topPt + 1.25, align: "left" as const };
    const sign = entry.sign(left, topPt + 2.25);
    left += entryWidth(entry) + entryGapPt;
    return [...sign, ...placeWords(entry.words, spot, setting)];
  });
}
