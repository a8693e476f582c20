// A chart → one strip for the picture, one for each line of its title above or its caption below.
import { drawChart } from "../chart/draw-chart.ts";
import type { Chart, Inline, NodePath } from "../document/model.ts";
import { withUnit } from "./chart-title.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { lineBox } from "./line-strips.ts";
import { composePiece, type Setting } from "./setting.ts";
import type { Box, Strip } from "./strip.ts";

export function chartStrips(chart: Chart, setting: Setting): BlockStrips {
  const { look, chart: theme } = setting;
  const strips = theme.titled ? titled(chart, setting) : captioned(chart, setting);
  return { strips, beforePt: look.chartBeforePt, afterPt: look.chartAfterPt };
}

/** The title above carries the unit, which the picture then does not name. */
function titled(chart: Chart, setting: Setting): readonly Strip[] {
  const { gapPt } = setting.look.chartCaption;
  const title = chart.caption === undefined ? [] : lineStrips(chart.caption, chart, setting);
  const above = withUnit(title, chart, setting).map(
    (strip): Strip => ({ ...strip, keep: "never" }),
  );
  return [...above, picture(chart, { spaceBeforePt: above.length > 0 ? gapPt : 0 }, setting)];
}

function captioned(chart: Chart, setting: Setting): readonly Strip[] {
  const { caption } = chart;
  if (caption === undefined) return [picture(chart, { spaceBeforePt: 0 }, setting)];
  const { gapPt } = setting.look.chartCaption;
  const lines = lineStrips(caption, chart, setting);
  return [
    { ...picture(chart, { spaceBeforePt: 0 }, setting), keep: "never" },
    ...lines.map((strip, index) => (index === 0 ? { ...strip, spaceBeforePt: gapPt } : strip)),
  ];
}

function picture(
  chart: Chart,
  space: Pick<Strip, "spaceBeforePt">,
  { chart: theme, widthPt, composer, language }: Setting,
): Strip {
  const { heightPt, boxes } = drawChart(chart, theme, widthPt, composer, language);
  return { ...space, heightPt, keep: "free", notes: [], boxes, source: chart.path };
}

function lineStrips(content: readonly Inline[], chart: Chart, setting: Setting): readonly Strip[] {
  const { path, place } = chart;
  const piece = { content, style: setting.look.chartCaption.text, path, place, levelCites: true };
  const lines = composePiece(piece, setting.widthPt, setting);
  return lines.map((line, index) => ({
    ...lineStrip(lineBox(line, 0, 0, path, "caption"), line.heightPt, path),
    keep: index < lines.length - 1 ? ("never" as const) : ("free" as const),
  }));
}

function lineStrip(box: Box, heightPt: number, source: NodePath): Strip {
  return { heightPt, spaceBeforePt: 0, keep: "free", notes: [], boxes: [box], source };
}
