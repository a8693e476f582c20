// Plan and result of each key as two dots on a line with a link between them, and the figure derived from both behind
// the right one. Two dots that would cover each other stand one above the other.
import type { Datum } from "../document/model.ts";
import { groupDigits } from "../format/grouping.ts";
import type { Box } from "../pages/strip.ts";
import { axisTicks } from "./axis.ts";
import { drawLegend, type LegendEntry, unknownEntry } from "./legend.ts";
import { white } from "./palettes.ts";
import { type Drawing, round, type Setting } from "./setting.ts";
import { baseStroke, gridStroke, ground, hatched, rule, standIn } from "./shapes.ts";
import { datumValue, divisorOf, type Exact, largest } from "./values.ts";
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

const rowPt = 18;
const radiusPt = 2.6;
const rimPt = 1;
const linkPt = 1.6;
const labelGapPt = 6;
const valueGapPt = 4;
/** Grid lines stand out over the first row by this. */
const overRowsPt = 4;
const widestLabelShare = 0.42;
const widestValueShare = 0.3;

type Role = "plan" | "result";

interface Row {
  readonly label: Words;
  readonly plan: Datum | undefined;
  readonly result: Datum | undefined;
  /** The derived figure, or the result's own where nothing is derived. */
  readonly value: Words;
  readonly heightPt: number;
}

export function drawDots(setting: Setting): Drawing {
  const { chart, widthPt } = setting;
  const rows = toRows(setting);
  const zeroPt = Math.max(0, ...rows.map(({ label }) => label.widthPt)) + labelGapPt;
  const legend = drawLegend(setting, toEntries(setting), { unit: "right", leftPt: zeroPt });
  const valuePt = Math.max(0, ...rows.map(({ value }) => value.widthPt));
  const scalePt = widthPt - zeroPt - radiusPt - valueGapPt - valuePt - 1.5;
  const values = chart.data.filter(isDot(setting)).flatMap((datum) => datumValue(datum) ?? []);
  const topPt = legend.heightPt + 2;
  const firstPt = topPt + overRowsPt;
  const rowsPt = rows.reduce((sum, { heightPt }) => sum + heightPt, 0);
  const field = { zeroPt, topPt, scalePt, bottomPt: firstPt + rowsPt };
  const scale = drawScale(values, field, setting);
  let yPt = firstPt;
  const drawn = rows.flatMap((row) => {
    const middlePt = yPt + row.heightPt / 2;
    yPt += row.heightPt;
    return drawRow(row, { zeroPt, middlePt, ptOf: scale.ptOf, setting });
  });
  return {
    heightPt: round(field.bottomPt + scale.underPt),
    boxes: [...legend.boxes, ...scale.boxes, ...drawn],
  };
}

function isDot({ chart }: Setting): (datum: Datum) => boolean {
  const ids = new Set(chart.series.map(({ id }) => id));
  return ({ series }) => series !== undefined && ids.has(series);
}

function toRows(setting: Setting): readonly Row[] {
  const { chart, theme, widthPt } = setting;
  const [plan, result] = chart.series.map(({ id }) => id);
  const keys = [...new Set(chart.data.map(({ key }) => key))];
  return keys.map((key) => {
    const data = chart.data.filter((datum) => datum.key === key);
    const ofSeries = (id: string | undefined) =>
      data.find(({ series }) => series !== undefined && series === id);
    const derived = data.find((datum) => !isDot(setting)(datum));
    const shown = derived ?? ofSeries(result);
    const label = stackWords([
      setWords(
        textRuns(data[0]?.label ?? "", theme.text.label),
        setting,
        widthPt * widestLabelShare,
      ),
      setWords(
        textRuns(data.find(({ detail }) => detail !== undefined)?.detail ?? "", theme.text.detail),
        setting,
        widthPt * widestLabelShare,
      ),
    ]);
    const value =
      shown === undefined
        ? noWords
        : setWords(figureRuns(shown, theme.text.value), setting, widthPt * widestValueShare);
    const heightPt = Math.max(rowPt, label.heightPt + 5, value.heightPt + 5);
    return { label, plan: ofSeries(plan), result: ofSeries(result), value, heightPt };
  });
}

function toEntries(setting: Setting): readonly LegendEntry[] {
  const { chart } = setting;
  const dots = chart.series.map(({ label }, index): LegendEntry => {
    const role = index === 0 ? "plan" : "result";
    return { label, sign: (xPt, yPt) => [drawDot(role, [xPt + 3.75, yPt + 3.75], setting)] };
  });
  const unknown = chart.data.filter(isDot(setting)).some((datum) => !datumValue(datum));
  return [...dots, ...unknownEntry(setting, unknown)];
}

interface Field {
  readonly zeroPt: number;
  readonly topPt: number;
  readonly bottomPt: number;
  readonly scalePt: number;
}

const axisGapPt = 3;
const betweenFiguresPt = 5;

/** Upright grid lines at round steps with their figures under them, and the zero line. */
function drawScale(values: readonly Exact[], field: Field, setting: Setting) {
  const { zeroPt, topPt, bottomPt, scalePt } = field;
  const divisor = divisorOf(setting.chart.unit);
  const whole = values.every((value) => value.div(divisor).isInteger());
  const ticks = axisTicks(largest(values).div(divisor), whole);
  const top = largest(ticks.map(({ value }) => value)).mul(divisor);
  const ptOf = (value: Exact) => value.div(top).mul(scalePt).toNumber();
  const figures = ticks.map(({ value, digits }) => {
    const text = groupDigits(digits, setting.language);
    const words = setWords(textRuns(text, setting.theme.text.axis), setting);
    const xPt = zeroPt + ptOf(value.mul(divisor));
    return { xPt, words, centrePt: keepInside(xPt, words.widthPt, [0, setting.widthPt]) };
  });
  const widest = Math.max(...figures.map(({ words }) => words.widthPt));
  // The last figure may stand a little inside its line, at the edge of the drawing.
  const stepPt = scalePt / Math.max(1, ticks.length - 1) - widest / 2;
  const every = Math.max(1, Math.ceil((widest / 2 + betweenFiguresPt) / Math.max(1, stepPt)));
  const boxes = figures.flatMap(({ xPt, words, centrePt }, index) => {
    const stroke = index === 0 ? baseStroke(setting.theme) : gridStroke(setting.theme);
    const spot = { xPt: centrePt, yPt: bottomPt + axisGapPt, align: "center" as const };
    return [
      rule([xPt, topPt, xPt, bottomPt], stroke, setting),
      ...(index % every === 0 ? placeWords(words, spot, setting) : []),
    ];
  });
  return { ptOf, boxes, underPt: axisGapPt + (figures[0]?.words.heightPt ?? 0) };
}

interface RowPlace {
  readonly zeroPt: number;
  readonly middlePt: number;
  readonly ptOf: (value: Exact) => number;
  readonly setting: Setting;
}

function drawRow(row: Row, { zeroPt, middlePt, ptOf, setting }: RowPlace): readonly Box[] {
  const { label, value } = row;
  const xOf = (datum: Datum | undefined) => {
    const known = datum === undefined ? undefined : datumValue(datum);
    return known === undefined ? undefined : zeroPt + ptOf(known);
  };
  const [planPt, resultPt] = [xOf(row.plan), xOf(row.result)];
  const isClose =
    planPt !== undefined && resultPt !== undefined && Math.abs(planPt - resultPt) < 2 * radiusPt;
  const isNeither = planPt === undefined && resultPt === undefined;
  const liftPt = isClose || isNeither ? radiusPt + rimPt / 2 : 0;
  // The hatched mark of an unknown value stands at the zero line, its right edge where a dot's would be.
  const unknownPt = zeroPt + radiusPt;
  const rightPt = Math.max(planPt ?? unknownPt, resultPt ?? unknownPt);
  const link = { color: setting.theme.period, thicknessPt: linkPt };
  const valueArea = {
    xPt: rightPt + radiusPt + valueGapPt,
    yPt: middlePt - value.heightPt / 2,
    widthPt: value.widthPt,
    heightPt: value.heightPt,
  };
  return [
    ...placeWords(
      label,
      { xPt: zeroPt - labelGapPt, yPt: middlePt - label.heightPt / 2, align: "right" },
      setting,
    ),
    ...(planPt === undefined || resultPt === undefined || isClose
      ? []
      : [rule([planPt, middlePt, resultPt, middlePt], link, setting)]),
    ...drawDatum(row.plan, "plan", { xPt: planPt, yPt: middlePt - liftPt, zeroPt, setting }),
    ...drawDatum(row.result, "result", { xPt: resultPt, yPt: middlePt + liftPt, zeroPt, setting }),
    ...(value.lines.length === 0 ? [] : [ground(valueArea, setting)]),
    ...placeWords(value, { ...valueArea, align: "left" }, setting),
  ];
}

interface DotPlace {
  /** Undefined: not known. */
  readonly xPt: number | undefined;
  readonly yPt: number;
  readonly zeroPt: number;
  readonly setting: Setting;
}

/** A dot that keeps the place of its figure; hatched at the zero line where it is not known. */
function drawDatum(
  datum: Datum | undefined,
  role: Role,
  { xPt, yPt, zeroPt, setting }: DotPlace,
): readonly Box[] {
  if (datum === undefined) return [];
  const side = 2 * radiusPt;
  if (xPt === undefined) {
    const area = { xPt: zeroPt, yPt: yPt - radiusPt, widthPt: side, heightPt: side };
    return [hatched(area, setting, datum.figure)];
  }
  const area = { xPt: xPt - radiusPt, yPt: yPt - radiusPt, widthPt: side, heightPt: side };
  return [drawDot(role, [xPt, yPt], setting), ...standIn(area, setting, datum.figure)];
}

/** A plan is a white disc with a rim, a result a full one. */
function drawDot(
  role: Role,
  [xPt, yPt]: readonly [number, number],
  { chart, theme }: Setting,
): Box {
  const at = { xPt: round(xPt), yPt: round(yPt), radiusPt, source: chart.path };
  return role === "plan"
    ? { type: "disc", ...at, color: white, stroke: { color: theme.ink, thicknessPt: rimPt } }
    : { type: "disc", ...at, color: theme.result };
}
