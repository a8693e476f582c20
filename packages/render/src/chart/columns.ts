// Upright columns, stacked by series where a chart names several. The total of a stack is a datum of its own
// (one whose series the chart does not name), so that every printed number stays a figure.
import type { Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import { axisTicks } from "./axis.ts";
import { drawLegend, seriesColor } from "./legend.ts";
import { type Drawing, round, type Setting } from "./setting.ts";
import { type Area, baseStroke, fill, fillFigure, gridStroke, rule } from "./shapes.ts";
import { datumValue, divisorOf, type Exact, largest, sum } from "./values.ts";
import { figureRuns, placeWords, setWords, textRuns, type Words } from "./words.ts";

interface Column {
  readonly key: string;
  readonly label: string;
  readonly detail: string | undefined;
  readonly parts: readonly {
    readonly series: number;
    readonly value: Exact;
    readonly figure: Datum["figure"];
  }[];
  readonly height: Exact;
  /** The datum printed above the column. */
  readonly printed: Datum | undefined;
}

/** A column keeps this much of its slot; the rest is gap. */
const columnShare = 0.64;
const widestColumnPt = 46;
const axisGapPt = 6;
const totalGapPt = 3.5;
const betweenPartsPt = 0.6;
const thinnestPartPt = 0.8;
/** Narrower slots have no second line of label. */
const detailSlotPt = 40;

export function drawColumns(setting: Setting): Drawing {
  const { theme } = setting;
  const legend = drawLegend(setting);
  const columns = toColumns(setting);
  const divisor = divisorOf(setting.chart.unit);
  const most = largest(columns.map((column) => column.height)).div(divisor);
  const whole = columns.every((column) => column.height.div(divisor).isInteger());
  const ticks = axisTicks(most, whole).map((tick) => ({
    ...tick,
    words: setWords(textRuns(tick.digits, theme.text.axis), setting),
  }));
  const leftPt = Math.max(...ticks.map((tick) => tick.words.widthPt)) + axisGapPt;
  const plot: Plot = {
    leftPt,
    topPt: legend.heightPt + 14,
    widthPt: setting.widthPt - leftPt,
    heightPt: theme.plotPt,
    top: (ticks.at(-1)?.value ?? most).mul(divisor),
  };
  const grid = ticks.flatMap(({ value, words }, index) =>
    drawTick(words, plotY(value.mul(divisor), plot), index === 0, { plot, setting }),
  );
  const slotPt = plot.widthPt / Math.max(1, columns.length);
  const bars = columns.flatMap((column, index) => {
    const centrePt = plot.leftPt + slotPt * (index + 0.5);
    return drawColumn(column, { centrePt, slotPt, plot, setting });
  });
  const labels = drawLabels(columns, { slotPt, plot, setting });
  return {
    heightPt: round(plot.topPt + plot.heightPt + 3 + labels.heightPt),
    boxes: [...legend.boxes, ...grid, ...bars, ...labels.boxes],
  };
}

interface Plot {
  readonly leftPt: number;
  readonly topPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Value of the highest grid line. */
  readonly top: Exact;
}

function plotY(value: Exact, plot: Plot): number {
  return plot.topPt + plot.heightPt - value.div(plot.top).mul(plot.heightPt).toNumber();
}

/** Columns in the order of the data; an unknown date stands last and is never spread. */
function toColumns(setting: Setting): readonly Column[] {
  const { data } = setting.chart;
  const keys = [...new Set(data.map((datum) => datum.key))];
  const dated = keys.filter((key) => key !== "undated");
  const ordered = dated.length === keys.length ? dated : [...dated, "undated"];
  return ordered.map((key) =>
    toColumn(
      key,
      data.filter((datum) => datum.key === key),
      setting,
    ),
  );
}

function toColumn(key: string, data: readonly Datum[], setting: Setting): Column {
  const ids = setting.chart.series.map((series) => series.id);
  const seriesOf = (datum: Datum) => ids.indexOf(datum.series ?? "");
  const named = ids.length === 0 ? data : data.filter((datum) => seriesOf(datum) >= 0);
  const total = ids.length === 0 ? undefined : data.find((datum) => seriesOf(datum) < 0);
  const shown = named.length > 0 || total === undefined ? named : [total];
  const parts = shown
    .map((datum) => ({
      series: seriesOf(datum),
      value: datumValue(datum),
      figure: datum.figure,
    }))
    .flatMap(({ series, value, figure }) => (value?.gt(0) ? [{ series, value, figure }] : []))
    .sort((a, b) => a.series - b.series);
  const first = data[0];
  return {
    key,
    label: first?.label ?? "",
    detail: data.find((datum) => datum.detail !== undefined)?.detail,
    parts,
    height: sum(parts.map((part) => part.value)),
    printed: total ?? (named.length === 1 ? named[0] : undefined),
  };
}

function drawTick(
  words: Words,
  yPt: number,
  isZero: boolean,
  { plot, setting }: { plot: Plot; setting: Setting },
): readonly Box[] {
  const { theme, widthPt } = setting;
  const stroke = isZero ? baseStroke(theme) : gridStroke(theme);
  const spot = { xPt: plot.leftPt - axisGapPt, yPt: yPt - 4.5, align: "right" as const };
  return [
    rule([plot.leftPt, yPt, widthPt, yPt], stroke, setting),
    ...placeWords(words, spot, setting),
  ];
}

interface ColumnPlace {
  readonly centrePt: number;
  readonly slotPt: number;
  readonly plot: Plot;
  readonly setting: Setting;
}

function drawColumn(column: Column, place: ColumnPlace): readonly Box[] {
  const { centrePt, slotPt, plot, setting } = place;
  const widthPt = Math.min(widestColumnPt, slotPt * columnShare);
  const xPt = centrePt - widthPt / 2;
  let below = plot.topPt + plot.heightPt;
  let value = sum([]);
  const parts = column.parts.flatMap((part, index) => {
    value = value.plus(part.value);
    const top = Math.min(plotY(value, plot), below - thinnestPartPt);
    const area: Area = { xPt, yPt: top, widthPt, heightPt: below - top };
    const seam: Area = { xPt, yPt: below - betweenPartsPt / 2, widthPt, heightPt: betweenPartsPt };
    below = top;
    const bar = fillFigure(area, seriesColor(part.series, setting), setting, part.figure);
    return index === 0 ? [bar] : [bar, fill(seam, "#FFFFFF", setting)];
  });
  return [...parts, ...drawTotal(column, below, place)];
}

function drawTotal(column: Column, topPt: number, place: ColumnPlace): readonly Box[] {
  if (column.printed === undefined) return [];
  const { centrePt, setting } = place;
  const words = setWords(figureRuns(column.printed, setting.theme.text.value), setting);
  const yPt = topPt - totalGapPt - words.heightPt + 1.5;
  return [
    fill(
      {
        xPt: centrePt - words.widthPt / 2 - 1.5,
        yPt: yPt - 0.5,
        widthPt: words.widthPt + 3,
        heightPt: words.heightPt + 1,
      },
      "#FFFFFF",
      setting,
    ),
    ...placeWords(words, { xPt: centrePt, yPt, align: "center" }, setting),
  ];
}

function drawLabels(
  columns: readonly Column[],
  { slotPt, plot, setting }: { slotPt: number; plot: Plot; setting: Setting },
): Drawing {
  const { label, detail } = setting.theme.text;
  const withDetail = slotPt >= detailSlotPt;
  const topPt = plot.topPt + plot.heightPt + 3;
  let heightPt = 0;
  const every = labelStep(columns, slotPt, setting);
  const boxes = columns.flatMap((column, index) => {
    if (index % every !== 0 && column.key !== "undated") return [];
    const centrePt = plot.leftPt + slotPt * (index + 0.5);
    const first = setWords(textRuns(column.label, label), setting, slotPt * every);
    const second = withDetail ? textRuns(column.detail ?? "", detail) : [];
    const below = setWords(second, setting, slotPt * every);
    heightPt = Math.max(heightPt, first.heightPt + below.heightPt);
    const lower = { xPt: centrePt, yPt: topPt + first.heightPt, align: "center" as const };
    return [
      ...placeWords(first, { xPt: centrePt, yPt: topPt, align: "center" }, setting),
      ...placeWords(below, lower, setting),
    ];
  });
  return { heightPt, boxes };
}

/** Years that would touch are named every second or third; the alternative text has them all. */
function labelStep(columns: readonly Column[], slotPt: number, setting: Setting): number {
  const years = columns.every((column) => /^\d{4}$/.test(column.key) || column.key === "undated");
  if (!years) return 1;
  const widest = Math.max(
    ...columns
      .filter((column) => column.key !== "undated")
      .map((column) => setWords(textRuns(column.label, setting.theme.text.label), setting).widthPt),
    0,
  );
  return Math.max(1, Math.ceil((widest + 2) / slotPt));
}
