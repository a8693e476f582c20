// The title above a chart and the chart's unit → the title with the unit in brackets behind it, or under it.
import type { Chart } from "../document/model.ts";
import { bracketed } from "../document/number-words.ts";
import type { ComposedLine } from "../typeset/line.ts";
import { lineBox } from "./line-strips.ts";
import { composePiece, type Setting, textOf } from "./setting.ts";
import type { Box, Strip } from "./strip.ts";

/** A reader hears the unit as part of the picture, whose alternative text names it. */
export function withUnit(
  title: readonly Strip[],
  chart: Chart,
  setting: Setting,
): readonly Strip[] {
  if (chart.unit === undefined) return title;
  const last = title.at(-1);
  const words = last === undefined ? chart.unit : bracketed(chart.unit, setting.language);
  const { path, place } = chart;
  const { text: style } = setting.look.chartCaption;
  const lines = composePiece(
    { content: textOf(words), style, path, place },
    setting.widthPt,
    setting,
  );
  const behind = last === undefined ? undefined : besides(last, lines, chart, setting);
  if (behind !== undefined) return [...title.slice(0, -1), behind];
  return [...title, ...lines.map((line) => ownLine(line, chart))];
}

/** Undefined where the line has no room for it. */
function besides(
  title: Strip,
  [line, ...more]: readonly ComposedLine[],
  { path }: Chart,
  { look, language, widthPt }: Setting,
): Strip | undefined {
  if (line === undefined || more.length > 0) return undefined;
  const { sizePt } = look.chartCaption.text;
  // A full-width bracket at the start of its line has given up its blank half.
  const gapPt = sizePt * (language === "zh-CN" ? 0.5 : 0.25);
  const xPt = Math.max(0, ...title.boxes.map(endOf)) + gapPt;
  if (xPt + line.widthPt > widthPt) return undefined;
  return { ...title, boxes: [...title.boxes, lineBox(line, xPt, 0, path)] };
}

const endOf = (box: Box): number => (box.type === "line" ? box.xPt + box.line.widthPt : 0);

function ownLine(line: ComposedLine, { path }: Chart): Strip {
  const boxes = [lineBox(line, 0, 0, path)];
  return {
    heightPt: line.heightPt,
    spaceBeforePt: 0,
    keep: "free",
    notes: [],
    boxes,
    source: path,
  };
}
