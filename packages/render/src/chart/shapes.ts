// Rectangles, rules and discs of a chart, rounded and bound to the chart's node.
import type { Datum } from "../document/model.ts";
import { inlineText } from "../document/walk.ts";
import type { Box } from "../pages/strip.ts";
import type { ChartTheme } from "./chart-theme.ts";
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

/** A part that stands for a figure, printed beside it or not. */
export function fillFigure(
  area: Area,
  color: string,
  setting: Setting,
  figure: Datum["figure"],
): Box {
  const box = { type: "fill", ...rounded(area), color, source: setting.chart.path } as const;
  if (figure === undefined) return box;
  return { ...box, figure: { id: figure.figure, text: inlineText(figure.content) } };
}

/** Unknown, or none found: never a colour of its own. */
export function hatched(area: Area, setting: Setting): Box {
  const { hatch, hair } = setting.theme;
  return {
    type: "fill",
    ...rounded(area),
    color: "#FFFFFF",
    stroke: { color: hair, thicknessPt: 0.4 },
    hatch,
    source: setting.chart.path,
  };
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

/** White on dark, near black on pale, by relative luminance (WCAG 2). */
export function inkOn(color: string): string {
  const channel = (at: number) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return luminance > 0.22 ? "#1A1A1A" : "#FFFFFF";
}
