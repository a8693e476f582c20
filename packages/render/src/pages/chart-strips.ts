// A chart → one strip for the picture, one for the caption under it.
import { drawChart } from "../chart/draw-chart.ts";
import type { Chart } from "../document/model.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { lineBox } from "./line-strips.ts";
import { composePiece, type Setting } from "./setting.ts";
import type { Strip } from "./strip.ts";

export function chartStrips(chart: Chart, setting: Setting): BlockStrips {
  const { look, chart: theme, widthPt, composer, language } = setting;
  const drawing = drawChart(chart, theme, widthPt, composer, language);
  const picture: Strip = {
    heightPt: drawing.heightPt,
    spaceBeforePt: 0,
    keep: chart.caption === undefined ? "free" : "never",
    notes: [],
    boxes: drawing.boxes,
    source: chart.path,
  };
  return {
    strips: [picture, ...captionStrips(chart, setting)],
    beforePt: look.chartBeforePt,
    afterPt: look.chartAfterPt,
  };
}

function captionStrips(chart: Chart, setting: Setting): readonly Strip[] {
  if (chart.caption === undefined) return [];
  const { text, gapPt } = setting.look.chartCaption;
  const piece = {
    content: chart.caption,
    style: text,
    path: chart.path,
    place: chart.place,
  };
  const lines = composePiece({ ...piece, levelCites: true }, setting.widthPt, setting);
  return lines.map((line, index) => ({
    heightPt: line.heightPt,
    spaceBeforePt: index === 0 ? gapPt : 0,
    keep: index < lines.length - 1 ? ("never" as const) : ("free" as const),
    notes: [],
    boxes: [lineBox(line, 0, 0, chart.path, "caption")],
    source: chart.path,
  }));
}
