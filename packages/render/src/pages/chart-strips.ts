// A chart → one strip for the picture, one for each line of its title above or its caption below.
import { drawChart } from "../chart/draw-chart.ts";
import type { Chart, Inline, NodePath } from "../document/model.ts";
import { bracketed } from "../document/number-words.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { lineBox } from "./line-strips.ts";
import { composePiece, type Setting, textOf } from "./setting.ts";
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
  const above = addUnit(title, chart, setting).map((strip): Strip => ({ ...strip, keep: "never" }));
  return [...above, picture(chart, { spaceBeforePt: above.length > 0 ? gapPt : 0 }, setting)];
}

/** The unit in brackets behind the title, or under it; a reader hears it as part of the picture. */
function addUnit(title: readonly Strip[], chart: Chart, setting: Setting): readonly Strip[] {
  const { text } = setting.look.chartCaption;
  const [last] = title.slice(-1);
  if (chart.unit === undefined) return title;
  const words = last === undefined ? chart.unit : bracketed(chart.unit, setting.language);
  const { path, place } = chart;
  const lines = composePiece(
    { content: textOf(words), style: text, path, place },
    setting.widthPt,
    setting,
  );
  const [line] = lines;
  const end = Math.max(0, ...(last?.boxes ?? []).map(rightOf));
  // A bracket at the start of its line has given up its blank half.
  const xPt = end + text.sizePt * (setting.language === "zh-CN" ? 0.5 : 0.25);
  if (last !== undefined && line !== undefined && lines.length === 1) {
    if (xPt + line.widthPt <= setting.widthPt) {
      const behind = lineBox(line, xPt, 0, path);
      return [...title.slice(0, -1), { ...last, boxes: [...last.boxes, behind] }];
    }
  }
  return [...title, ...lines.map((one) => lineStrip(lineBox(one, 0, 0, path), one.heightPt, path))];
}

const rightOf = (box: Box): number => (box.type === "line" ? box.xPt + box.line.widthPt : 0);

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
