// A chart as shapes and composed lines, drawn at the width it will have and never scaled.
import type { Language } from "../brief.ts";
import type { Chart, ChartType } from "../document/model.ts";
import type { Composer } from "../typeset/line.ts";
import { drawBars } from "./bars.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { drawColumns } from "./columns.ts";
import { drawDots } from "./dots.ts";
import { drawLines } from "./lines.ts";
import { drawProgress } from "./progress.ts";
import type { Drawing, Setting } from "./setting.ts";
import { drawShare } from "./share.ts";
import { drawTiles } from "./tiles.ts";
import { drawTimeline } from "./timeline.ts";

const forms: Readonly<Record<ChartType, (setting: Setting) => Drawing>> = {
  columns: drawColumns,
  bars: drawBars,
  line: drawLines,
  dot: drawDots,
  share: drawShare,
  tiles: drawTiles,
  progress: drawProgress,
  timeline: drawTimeline,
};

/** Boxes stand from the chart's left and top; its caption is not part of it. */
export function drawChart(
  chart: Chart,
  theme: ChartTheme,
  widthPt: number,
  composer: Composer,
  language: Language = "zh-CN",
): Drawing {
  return forms[chart.chart]({ chart, theme, widthPt, composer, language });
}
