// Upright columns, stacked by series where a chart names several. Names that find no room under their columns turn
// the chart on its side: lying bars take labels of any length.
import type { Box } from "../pages/strip.ts";
import { drawBars } from "./bars.ts";
import { drawLegend, seriesEntries, unknownEntry } from "./legend.ts";
import { white } from "./palettes.ts";
import { type Drawing, round, type Setting } from "./setting.ts";
import { fill, ground, standIn } from "./shapes.ts";
import {
  betweenPartsPt,
  drawStretch,
  hasHatched,
  layParts,
  type Stack,
  type Stretch,
  stackEnd,
  toStacks,
} from "./stacks.ts";
import { drawAxis, type Plot, toAxis, type ValueAxis } from "./value-axis.ts";
import {
  figureRuns,
  keepInside,
  noWords,
  placeWords,
  setWords,
  stackWords,
  textRuns,
  type Words,
} from "./words.ts";

/** Room for the total of a column that reaches the highest grid line. */
const abovePlotPt = 14;
/** A column keeps this much of its slot; the rest is gap. */
const columnShare = 0.64;
const widestColumnPt = 46;
const totalGapPt = 3.5;
/** Between the zero line and the names under it. */
const namesGapPt = 3;
/** Lower columns could not be told apart. */
const leastPlotPt = 60;
/** Narrower slots have no second line of label. */
const detailSlotPt = 40;
const mostLabelLines = 3;

export function drawColumns(setting: Setting): Drawing {
  const stacks = toStacks(setting);
  const axis = toAxis(
    stacks.map(({ height }) => height),
    setting,
  );
  const slotPt = (setting.widthPt - axis.widthPt) / Math.max(1, stacks.length);
  const names = nameColumns(stacks, { leftPt: axis.widthPt, slotPt, setting });
  return names === undefined
    ? drawBars(setting)
    : drawUpright(stacks, { axis, names, slotPt, setting });
}

interface Layout {
  readonly axis: ValueAxis;
  readonly names: readonly Name[];
  readonly slotPt: number;
  readonly setting: Setting;
}

function drawUpright(stacks: readonly Stack[], layout: Layout): Drawing {
  const { axis, names, slotPt, setting } = layout;
  const legend = drawLegend(setting, [
    ...seriesEntries(setting),
    ...unknownEntry(setting, hasHatched(stacks)),
  ]);
  const lowestPt = Math.max(0, ...names.map(({ words }) => words.heightPt));
  const plotPt = plotHeight(legend.heightPt + abovePlotPt + namesGapPt + lowestPt, setting);
  const laid = stacks.map((stack) =>
    layParts(stack, (value) => value.div(axis.top).mul(plotPt).toNumber()),
  );
  // Unknown and thin parts may rise over the highest grid line.
  const overPt = Math.max(0, ...laid.map((stretches) => stackEnd(stretches) - plotPt));
  const plot: Plot = {
    leftPt: axis.widthPt,
    topPt: legend.heightPt + abovePlotPt + overPt,
    widthPt: setting.widthPt - axis.widthPt,
    heightPt: plotPt,
    top: axis.top,
  };
  const totals = setTotals(stacks, slotPt, setting);
  const columns = stacks.flatMap((stack, index) => {
    const centrePt = plot.leftPt + slotPt * (index + 0.5);
    const place = { centrePt, slotPt, plot, total: totals?.[index], setting };
    return drawColumn(stack, laid[index] ?? [], place);
  });
  const labelsPt = plot.topPt + plot.heightPt + namesGapPt;
  const labels = names.flatMap(({ words, centrePt }) =>
    placeWords(words, { xPt: centrePt, yPt: labelsPt, align: "center" }, setting),
  );
  return {
    heightPt: round(labelsPt + lowestPt),
    boxes: [...legend.boxes, ...drawAxis(axis, plot, setting), ...columns, ...labels],
  };
}

/** What all that is not plot leaves of the whole, where the theme gives a whole. */
function plotHeight(restPt: number, { theme }: Setting): number {
  const { columnsPt, plotPt } = theme;
  return columnsPt === undefined ? plotPt : Math.max(leastPlotPt, columnsPt - restPt);
}

interface ColumnPlace {
  readonly centrePt: number;
  readonly slotPt: number;
  readonly plot: Plot;
  readonly total: Words | undefined;
  readonly setting: Setting;
}

function columnWidth(slotPt: number): number {
  return Math.min(widestColumnPt, slotPt * columnShare);
}

function drawColumn(
  stack: Stack,
  stretches: readonly Stretch[],
  place: ColumnPlace,
): readonly Box[] {
  const { centrePt, slotPt, plot, setting } = place;
  const widthPt = columnWidth(slotPt);
  const xPt = centrePt - widthPt / 2;
  const zeroPt = plot.topPt + plot.heightPt;
  const parts = stretches.flatMap((stretch) => {
    const { fromPt, toPt, isInk } = stretch;
    const area = { xPt, yPt: zeroPt - toPt, widthPt, heightPt: toPt - fromPt };
    const drawn = drawStretch(stretch, area, { stack, setting });
    if (!isInk || fromPt === 0) return drawn;
    const yPt = zeroPt - fromPt - betweenPartsPt / 2;
    return [...drawn, fill({ xPt, yPt, widthPt, heightPt: betweenPartsPt }, white, setting)];
  });
  return [...parts, ...drawTotal(stack, zeroPt - stackEnd(stretches), place)];
}

function drawTotal({ printed }: Stack, topPt: number, place: ColumnPlace): readonly Box[] {
  const { centrePt, slotPt, plot, total, setting } = place;
  if (total === undefined) {
    const columnPt = columnWidth(slotPt);
    const bottomPt = plot.topPt + plot.heightPt;
    const yPt = Math.min(topPt, bottomPt - 4);
    const xPt = centrePt - columnPt / 2;
    const area = { xPt, yPt, widthPt: columnPt, heightPt: bottomPt - yPt };
    return standIn(area, setting, printed?.figure);
  }
  if (total.lines.length === 0) return [];
  const { widthPt, heightPt } = total;
  const yPt = topPt - totalGapPt - heightPt + 1.5;
  return [
    ground({ xPt: centrePt - widthPt / 2, yPt, widthPt, heightPt }, setting),
    ...placeWords(total, { xPt: centrePt, yPt, align: "center" }, setting),
  ];
}

/** The totals over all columns, or over none of them where two would touch: the grid tells the heights then. */
function setTotals(
  stacks: readonly Stack[],
  slotPt: number,
  setting: Setting,
): readonly Words[] | undefined {
  const { value } = setting.theme.text;
  const totals = stacks.map(({ printed }) =>
    printed === undefined ? noWords : setWords(figureRuns(printed, value), setting),
  );
  const besidePt = slotPt - columnWidth(slotPt) / 2 - 1.5;
  const fit = totals.every(({ widthPt }, index) => {
    const nextPt = totals[index + 1]?.widthPt ?? widthPt;
    const roomPt = stacks.length === 1 ? slotPt : 2 * besidePt;
    return widthPt + nextPt + 4 <= 2 * slotPt && widthPt <= roomPt;
  });
  return fit ? totals : undefined;
}

interface Name {
  readonly centrePt: number;
  readonly words: Words;
}

interface NamePlace {
  readonly leftPt: number;
  readonly slotPt: number;
  readonly setting: Setting;
}

/** What stands under the columns; undefined where it finds no room. */
function nameColumns(stacks: readonly Stack[], place: NamePlace): readonly Name[] | undefined {
  return isYears(stacks) ? nameYears(stacks, place) : nameEach(stacks, place);
}

function nameEach(
  stacks: readonly Stack[],
  { leftPt, slotPt, setting }: NamePlace,
): readonly Name[] | undefined {
  const { label, detail } = setting.theme.text;
  const roomPt = slotPt - 2;
  const names = stacks.map((stack, index) => {
    const first = setWords(textRuns(stack.label, label), setting, slotPt);
    const second = slotPt < detailSlotPt ? "" : (stack.detail ?? "");
    const below = setWords(textRuns(second, detail), setting, slotPt);
    return { centrePt: leftPt + slotPt * (index + 0.5), words: stackWords([first, below]) };
  });
  const fit = names.every(
    ({ words }) => words.widthPt <= roomPt && words.lines.length <= mostLabelLines,
  );
  return fit ? names : undefined;
}

function isYears(stacks: readonly Stack[]): boolean {
  const dated = stacks.filter(({ key }) => key !== "undated");
  return dated.length > 0 && dated.every(({ key }) => /^\d{4}$/.test(key));
}

/** Years that would touch are named every second or third; the alternative text has them all. */
function nameYears(
  stacks: readonly Stack[],
  { leftPt, slotPt, setting }: NamePlace,
): readonly Name[] | undefined {
  const { label, detail } = setting.theme.text;
  const edges = [0, setting.widthPt] as const;
  const all = stacks.map((stack, index) => {
    const second = slotPt < detailSlotPt ? "" : (stack.detail ?? "");
    const words = stackWords([
      setWords(textRuns(stack.label, label), setting, Math.max(slotPt, 60)),
      setWords(textRuns(second, detail), setting, Math.max(slotPt, 60)),
    ]);
    const centrePt = keepInside(leftPt + slotPt * (index + 0.5), words.widthPt, edges);
    return { centrePt, words, isUndated: stack.key === "undated" };
  });
  const undated = all.filter(({ isUndated }) => isUndated);
  const widest = Math.max(0, ...all.map(({ words, isUndated }) => (isUndated ? 0 : words.widthPt)));
  const every = Math.max(1, Math.ceil((widest + 2) / slotPt));
  const years = all.filter(({ isUndated }, index) => !isUndated && index % every === 0);
  const kept: Name[] = [];
  for (const name of [...undated, ...years]) {
    if (kept.every((other) => areApart(name, other))) kept.push(name);
  }
  return kept.sort((a, b) => a.centrePt - b.centrePt);
}

function areApart(a: Name, b: Name): boolean {
  return Math.abs(a.centrePt - b.centrePt) >= (a.words.widthPt + b.words.widthPt) / 2 + 2;
}
