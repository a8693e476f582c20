// Lines over time or over an order; cumulative sums rise in steps. Each line is named at its end, so there is no
// legend. What is not known leaves a gap in the line and a hatched mark on the zero line.
import type { Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import { drawLegend, unknownEntry } from "./legend.ts";
import { drawEnd, drawThread, type End, endsHeight, placeEnds, toEnd } from "./line-ends.ts";
import { type LineScale, nameScale, toScale } from "./line-scale.ts";
import type { LineInk } from "./palettes.ts";
import { type Drawing, round, type Setting } from "./setting.ts";
import { hatched, rule, standIn } from "./shapes.ts";
import { drawAxis, type Plot, plotY, toAxis } from "./value-axis.ts";
import { datumValue } from "./values.ts";
import { placeWords } from "./words.ts";

const plotPt = 96;
const mainPt = 1.5;
const otherPt = 1.25;
const endPt = 2;
const tickPt = 5;
/** From the right edge of the plot to the names of the lines. */
const endGapPt = 6;
const abovePlotPt = 9;
const markPt = 5;

interface Point {
  readonly datum: Datum;
  readonly xPt: number;
  /** Undefined: not known. */
  readonly yPt: number | undefined;
}

interface Series {
  readonly label: string | undefined;
  readonly data: readonly Datum[];
  readonly ink: LineInk;
  readonly thicknessPt: number;
  readonly end: End;
}

export function drawLines(setting: Setting): Drawing {
  const { chart, theme, widthPt } = setting;
  const lines = toSeries(setting, toScale(chart.data, 1).keys);
  const axis = toAxis(
    chart.data.flatMap((datum) => datumValue(datum) ?? []),
    setting,
  );
  const hasUnknown = chart.data.some((datum) => datumValue(datum) === undefined);
  const legend = drawLegend(setting, unknownEntry(setting, hasUnknown));
  const namesPt = Math.max(0, ...lines.map(({ end }) => end.words.widthPt));
  const plot: Plot = {
    leftPt: axis.widthPt,
    topPt: legend.heightPt + abovePlotPt,
    widthPt: widthPt - axis.widthPt - namesPt - endGapPt - endPt,
    heightPt: Math.max(plotPt, endsHeight(lines.map(({ end }) => end))),
    top: axis.top,
  };
  const scale = toScale(chart.data, plot.widthPt);
  const names = nameScale(chart.data, scale, { ...plot, setting });
  const zeroPt = plot.topPt + plot.heightPt;
  const tick = { color: theme.baseline, thicknessPt: 0.5 };
  const under = names.flatMap(({ xPt, centrePt, words }) => [
    rule([xPt, zeroPt, xPt, zeroPt + tickPt], tick, setting),
    ...placeWords(words, { xPt: centrePt, yPt: zeroPt + tickPt, align: "center" }, setting),
  ]);
  const underPt = Math.max(0, ...names.map(({ words }) => words.heightPt));
  return {
    heightPt: round(zeroPt + tickPt + underPt),
    boxes: [
      ...legend.boxes,
      ...drawAxis(axis, plot, setting),
      ...under,
      ...drawSeries(lines, { plot, scale, setting }),
    ],
  };
}

/** The first series is the one spoken of. */
function toSeries(setting: Setting, keys: readonly string[]): readonly Series[] {
  const { chart, theme } = setting;
  const groups =
    chart.series.length === 0
      ? [{ label: undefined, data: chart.data }]
      : chart.series.map(({ id, label }) => ({
          label,
          data: chart.data.filter((datum) => datum.series === id),
        }));
  return groups.map(({ label, data }, index) => {
    const ink = theme.lines[index % theme.lines.length] ?? { color: theme.ink };
    const ordered = data.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
    const last = ordered.findLast((datum) => datumValue(datum) !== undefined) ?? ordered.at(-1);
    return {
      label,
      data: ordered,
      ink,
      thicknessPt: index === 0 ? mainPt : otherPt,
      end: toEnd(label, last, { ink, setting }),
    };
  });
}

interface Field {
  readonly plot: Plot;
  readonly scale: LineScale;
  readonly setting: Setting;
}

function drawSeries(lines: readonly Series[], field: Field): readonly Box[] {
  const { plot, setting } = field;
  const zeroPt = plot.topPt + plot.heightPt;
  const drawn = lines.map((line) => toPoints(line, field));
  const lasts = drawn.map((points) => points.findLast(({ yPt }) => yPt !== undefined));
  const tops = placeEnds(
    lines.map(({ end }) => end),
    lasts.map((last) => last?.yPt ?? zeroPt),
    [plot.topPt - abovePlotPt, zeroPt + tickPt],
  );
  const namesPt = plot.leftPt + plot.widthPt + endPt + endGapPt;
  return [
    ...lines.flatMap((line, index) => drawLine(drawn[index] ?? [], line, setting)),
    ...drawn.flat().flatMap((point) => drawPlace(point, zeroPt, setting)),
    ...lines.flatMap((line, index) => {
      const { end } = line;
      const [last, top = 0] = [lasts[index], tops[index]];
      const words = drawEnd(end.words, [namesPt, top], setting);
      if (last?.yPt === undefined) return words;
      const disc = drawDisc([last.xPt, last.yPt], endPt, { line, setting });
      const to = [namesPt - 1.5, top + end.middlePt] as const;
      return [...drawThread([last.xPt + endPt, last.yPt], to, setting), disc, ...words];
    }),
  ];
}

function toPoints({ data }: Series, { plot, scale }: Field): readonly Point[] {
  return data.map((datum) => {
    const value = datumValue(datum);
    const yPt = value === undefined ? undefined : plotY(value, plot);
    return { datum, xPt: plot.leftPt + scale.xOf(datum.key), yPt };
  });
}

/** Where a point's figure is: on the line, or hatched over the zero line where it is not known. */
function drawPlace({ datum, xPt, yPt }: Point, zeroPt: number, setting: Setting): readonly Box[] {
  const area = { xPt: xPt - markPt / 2, widthPt: markPt, heightPt: markPt };
  return yPt === undefined
    ? [hatched({ ...area, yPt: zeroPt - markPt }, setting, datum.figure)]
    : standIn({ ...area, yPt: yPt - markPt / 2 }, setting, datum.figure);
}

function drawLine(points: readonly Point[], line: Series, setting: Setting): readonly Box[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (point.yPt === undefined) return [];
    if (setting.chart.steps) return drawStep([point.xPt, point.yPt], next, { line, setting });
    const isAlone = points[index - 1]?.yPt === undefined && next?.yPt === undefined;
    if (isAlone) return [drawDisc([point.xPt, point.yPt], line.thicknessPt, { line, setting })];
    return drawStretch([point.xPt, point.yPt], next, { line, setting });
  });
}

type At = readonly [xPt: number, yPt: number];
interface Pen {
  readonly line: Series;
  readonly setting: Setting;
}

/** From one point to the next, the corner between two stretches rounded where the line is not dashed. */
function drawStretch(
  [xPt, yPt]: At,
  next: Point | undefined,
  { line, setting }: Pen,
): readonly Box[] {
  if (next?.yPt === undefined) return [];
  const stroke = { ...line.ink, thicknessPt: line.thicknessPt };
  const joint = drawDisc([xPt, yPt], line.thicknessPt / 2, { line, setting });
  const segment = rule([xPt, yPt, next.xPt, next.yPt], stroke, setting);
  return line.ink.dash === undefined ? [segment, joint] : [segment];
}

/** Level to the next point, then up or down to it; half a stroke further at both ends closes the corners. */
function drawStep([xPt, yPt]: At, next: Point | undefined, { line, setting }: Pen): readonly Box[] {
  if (next === undefined) return [];
  const stroke = { ...line.ink, thicknessPt: line.thicknessPt };
  const half = line.thicknessPt / 2;
  const tread = rule([xPt - half, yPt, next.xPt + half, yPt], stroke, setting);
  if (next.yPt === undefined || next.yPt === yPt) return [tread];
  return [tread, rule([next.xPt, yPt, next.xPt, next.yPt], stroke, setting)];
}

function drawDisc([xPt, yPt]: At, radiusPt: number, { line, setting }: Pen): Box {
  return {
    type: "disc",
    xPt: round(xPt),
    yPt: round(yPt),
    radiusPt: round(radiusPt),
    color: line.ink.color,
    source: setting.chart.path,
  };
}
