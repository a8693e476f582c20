// What every form of chart is drawn from, and what it comes to.
import type { Language } from "../brief.ts";
import type { Chart } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import type { Composer } from "../typeset/line.ts";
import type { ChartTheme } from "./chart-theme.ts";

export interface Setting {
  readonly chart: Chart;
  readonly theme: ChartTheme;
  readonly widthPt: number;
  readonly composer: Composer;
  readonly language: Language;
}

export interface Drawing {
  readonly heightPt: number;
  readonly boxes: readonly Box[];
}

/** Coordinates stand to a hundredth of a point, so that drawings are equal from one machine to another. */
export function round(pt: number): number {
  const rounded = Math.round(pt * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
