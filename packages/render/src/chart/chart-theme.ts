// What a theme tells a chart: its colours and text. A theme gives a palette; the rest is the same in all.
import type { Style } from "../typeset/line.ts";
import {
  black,
  categories,
  type LineInk,
  lineInks,
  others,
  type Paint,
  type PaletteName,
  palettes,
  sequences,
  soft,
} from "./palettes.ts";

export interface ChartTheme {
  /** Five categories, in order of use. */
  readonly series: readonly Paint[];
  readonly other: Paint;
  readonly lines: readonly LineInk[];
  readonly sequence: readonly string[];
  /** A touched tile, a known event, the done part of a bar, the rim of a plan. */
  readonly ink: string;
  /** An event that changes the plan. */
  readonly change: string;
  /** What came of a plan. */
  readonly result: string;
  /** The period in which a project is effective; the link between plan and result. */
  readonly period: string;
  /** Bars beside the one spoken of. */
  readonly aside: string;
  /** An untouched tile. */
  readonly muted: string;
  readonly soft: string;
  readonly hair: string;
  readonly baseline: string;
  readonly hatch: { readonly color: string; readonly stepPt: number };
  readonly text: {
    readonly label: Style;
    readonly value: Style;
    /** Axis figures and units. */
    readonly axis: Style;
    /** The second line of a label. */
    readonly detail: Style;
  };
  /** Greatest side of a map tile. */
  readonly tilePt: number;
  /** Height of a column chart between its zero line and its highest grid line. */
  readonly plotPt: number;
  /** Height of a whole column chart, legend and names in; its plot then takes what they leave. */
  readonly columnsPt?: number;
  /** The title stands above the picture and carries the unit; else a caption stands below, and the unit is drawn. */
  readonly titled: boolean;
}

type Accents = Pick<ChartTheme, "ink" | "change" | "result" | "period" | "aside">;

const { full, redgrey, navy, black: greys } = palettes;

const accents: Readonly<Record<PaletteName, Accents>> = {
  full: { ink: full[0], change: full[1], result: full[1], period: full[2], aside: full[2] },
  redgrey: {
    ink: redgrey[1],
    change: redgrey[0],
    result: redgrey[0],
    period: redgrey[2],
    aside: redgrey[2],
  },
  navy: { ink: navy[0], change: navy[1], result: navy[0], period: navy[2], aside: navy[2] },
  black: { ink: greys[0], change: greys[1], result: greys[0], period: greys[2], aside: greys[2] },
};

const text: ChartTheme["text"] = {
  label: { slot: "hei", weight: 400, sizePt: 7.5, color: black },
  value: { slot: "hei", weight: 500, sizePt: 7.5, color: black },
  axis: { slot: "hei", weight: 400, sizePt: 7, color: soft },
  detail: { slot: "hei", weight: 400, sizePt: 6.5, color: soft },
};

export function chartTheme(
  palette: PaletteName,
  sequence: keyof typeof sequences,
  { tilePt = 33, plotPt = 124 }: { readonly tilePt?: number; readonly plotPt?: number } = {},
): ChartTheme {
  return {
    series: categories[palette],
    other: others[palette],
    lines: lineInks(palettes[palette]),
    sequence: sequences[sequence],
    ...accents[palette],
    muted: "#F1F3F5",
    soft,
    hair: "#C9CCD1",
    baseline: "#4A4F55",
    hatch: { color: "#D9DCE0", stepPt: 3 },
    text,
    tilePt,
    plotPt,
    titled: false,
  };
}

export const bulletinCharts: ChartTheme = chartTheme("redgrey", "red");
export const officialCharts: ChartTheme = chartTheme("black", "grey");
export const journalCharts: ChartTheme = chartTheme("navy", "ink");
export const sheetCharts: ChartTheme = chartTheme("full", "ink");
/** Columns are as high as the tile map beside them: 5 tiles and 4 gaps in 160 pt. */
export const cardCharts: ChartTheme = { ...sheetCharts, titled: true, columnsPt: 160 };
