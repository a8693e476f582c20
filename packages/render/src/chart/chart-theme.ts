// What a theme tells a chart: its colours and text. A theme gives a palette; the rest is the same in all.
import type { Style } from "../typeset/line.ts";

/** Colours of series, in order of use; most are dark enough for white, the pale ones stand last. */
export const palettes = {
  full: ["#14243A", "#AB2F25", "#92B6D2", "#BD8F35", "#337E74", "#61305F", "#E7D2A3", "#E6EAED"],
  redgrey: ["#B3211C", "#2E3338", "#9DA2A8", "#D3D6DA"],
  black: ["#000000", "#6B6F74", "#B5B9BE", "#E1E3E6"],
} as const;

/** Five steps of one hue, pale to dark; text is white on the last two. */
export const sequences = {
  ink: ["#E9EEF3", "#C3D1DE", "#8FA9C1", "#557697", "#27466A"],
  red: ["#F6E8E4", "#E8C3BA", "#D4917F", "#BC5545", "#8E231B"],
  grey: ["#EEEFF1", "#D3D6DA", "#B5B9BE", "#6B6F74", "#2E3338"],
} as const;

export interface ChartTheme {
  readonly series: readonly string[];
  readonly sequence: readonly string[];
  /** A touched tile, a known event, the done part of a bar. */
  readonly ink: string;
  /** An event that changes the plan. */
  readonly change: string;
  /** The period in which a project is effective. */
  readonly period: string;
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
}

export interface ChartColours {
  readonly series: readonly string[];
  readonly sequence: readonly string[];
}

const black = "#000000";
const soft = "#5A5F66";

const text: ChartTheme["text"] = {
  label: { slot: "hei", weight: 400, sizePt: 7.5, color: black },
  value: { slot: "hei", weight: 500, sizePt: 7.5, color: black },
  axis: { slot: "hei", weight: 400, sizePt: 7, color: soft },
  detail: { slot: "hei", weight: 400, sizePt: 6.5, color: soft },
};

export function chartTheme(colours: ChartColours, tilePt = 33, plotPt = 124): ChartTheme {
  return {
    ...colours,
    ink: colours.series[0] ?? black,
    change: palettes.full[1],
    period: palettes.full[2],
    muted: "#F1F3F5",
    soft,
    hair: "#C9CCD1",
    baseline: "#4A4F55",
    hatch: { color: "#D9DCE0", stepPt: 3 },
    text,
    tilePt,
    plotPt,
  };
}

export const bulletinCharts: ChartTheme = chartTheme({
  series: palettes.redgrey,
  sequence: sequences.red,
});
export const sheetCharts: ChartTheme = chartTheme({
  series: palettes.full,
  sequence: sequences.ink,
});
/** Nothing in colour. */
export const officialCharts: ChartTheme = {
  ...chartTheme({ series: palettes.black, sequence: sequences.grey }),
  change: palettes.black[1],
  period: palettes.black[2],
};
