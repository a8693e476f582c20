// Rectangles, rules and discs of a chart, rounded and bound to the chart's node.
import type { Datum } from "../document/model.ts";
import { inlineText } from "../document/walk.ts";
import type { Box } from "../pages/strip.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { luminance, type Paint, white } from "./palettes.ts";
import { round, type Setting } from "./setting.ts";

export interface Area {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

export function fill(area: Area, color: string, setting: Setting): Box {
  return { type: "fill", ...rounded(area), color, source: setting.chart.path };
}

/** A part in its paint; with a figure, the part stands for it, printed beside it or not. */
export function fillPart(
  area: Area,
  paint: Paint,
  setting: Setting,
  figure?: Datum["figure"],
): Box {
  return {
    type: "fill",
    ...rounded(area),
    color: paint.color,
    ...(paint.hatch === undefined ? {} : { hatch: paint.hatch }),
    ...(paint.outline === undefined ? {} : { stroke: { color: paint.outline, thicknessPt: 0.4 } }),
    source: setting.chart.path,
    ...named(figure),
  };
}

/** Where a figure stands in the picture without ink of its own: a zero, a point of a line, a disc. */
export function standIn(area: Area, setting: Setting, figure: Datum["figure"]): readonly Box[] {
  if (figure === undefined) return [];
  return [{ type: "fill", ...rounded(area), source: setting.chart.path, ...named(figure) }];
}

/** Unknown, or none found: never a colour of its own. */
export function hatched(area: Area, setting: Setting, figure?: Datum["figure"]): Box {
  const { hatch, hair } = setting.theme;
  return fillPart(area, { color: white, hatch, outline: hair }, setting, figure);
}

function named(figure: Datum["figure"]) {
  return figure === undefined
    ? {}
    : { figure: { id: figure.figure, text: inlineText(figure.content) } };
}

/** White behind words where a line may pass. */
export function ground({ xPt, yPt, widthPt, heightPt }: Area, setting: Setting): Box {
  const area = { xPt: xPt - 1.5, yPt: yPt - 0.5, widthPt: widthPt + 3, heightPt: heightPt + 1 };
  return fill(area, white, setting);
}

export interface Stroke {
  readonly color: string;
  readonly thicknessPt: number;
  readonly dash?: readonly [number, number];
}

export function rule(
  [xPt, yPt, x2Pt, y2Pt]: readonly [number, number, number, number],
  stroke: Stroke,
  setting: Setting,
): Box {
  return {
    type: "rule",
    xPt: round(xPt),
    yPt: round(yPt),
    x2Pt: round(x2Pt),
    y2Pt: round(y2Pt),
    ...stroke,
    source: setting.chart.path,
  };
}

function rounded(area: Area): Area {
  return {
    xPt: round(area.xPt),
    yPt: round(area.yPt),
    widthPt: round(area.widthPt),
    heightPt: round(area.heightPt),
  };
}

export function gridStroke(theme: ChartTheme): Stroke {
  return { color: theme.hair, thicknessPt: 0.35 };
}

export function baseStroke(theme: ChartTheme): Stroke {
  return { color: theme.baseline, thicknessPt: 0.6 };
}

/** White on dark, near black on pale. */
export function inkOn(color: string): string {
  return luminance(color) > 0.22 ? "#1A1A1A" : white;
}
