// How much of a whole is done: a bar of ink on hatch over a scale by quarters. The data are the done part, the rest
// and, where known, its `share`; an unknown part leaves the whole bar hatched.
import type { Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import type { Style, StyledRun } from "../typeset/line.ts";
import { type Drawing, round, type Setting } from "./setting.ts";
import { fill, hatched, rule } from "./shapes.ts";
import { datumValue, type Exact } from "./values.ts";
import { figureRuns, placeWords, setWords, textRuns } from "./words.ts";

const barTopPt = 13;
const barPt = 10;
/** One line of labels stands in the room over the bar. */
const linePt = 9.5;
const tickPt = 3;
const quarters = [0, 25, 50, 75, 100];

export function drawProgress(setting: Setting): Drawing {
  const { chart, theme, widthPt } = setting;
  const { value, axis } = theme.text;
  const share = chart.data.find((datum) => datum.key === "share");
  const [done, rest] = chart.data.filter((datum) => datum.key !== "share");
  const left = done === undefined ? [] : labelled(done, value, setting);
  const ratio = share === undefined ? [] : bracketed(share, value, setting);
  const right =
    rest === undefined ? [] : labelled(rest, { ...value, weight: 400, color: theme.soft }, setting);
  const words = setWords([...left, ...ratio], setting, widthPt);
  const restWords = setWords(right, setting, widthPt);
  // Two labels that would touch stand one above the other; a long one turns over.
  const crowded = words.widthPt + restWords.widthPt + 8 > widthPt;
  const linesPt = crowded ? words.heightPt + restWords.heightPt : words.heightPt;
  const shiftPt = Math.max(0, linesPt - linePt);
  const restTop = crowded ? words.heightPt : 0;
  const scale = quarters.flatMap((quarter) => drawQuarter(quarter, shiftPt, setting));
  return {
    heightPt: round(barTopPt + barPt + tickPt + axis.sizePt + 2 + shiftPt),
    boxes: [
      ...placeWords(words, { xPt: 0, yPt: 0, align: "left" }, setting),
      ...placeWords(restWords, { xPt: widthPt, yPt: restTop, align: "right" }, setting),
      hatched({ xPt: 0, yPt: barTopPt + shiftPt, widthPt, heightPt: barPt }, setting),
      ...drawDone(doneShare(done, rest, share), shiftPt, setting),
      ...scale,
    ],
  };
}

function labelled(datum: Datum, style: Style, setting: Setting): readonly StyledRun[] {
  const gap = setting.language === "zh-CN" ? "" : " ";
  return [...textRuns(datum.label + gap, style), ...figureRuns(datum, style)];
}

function bracketed(datum: Datum, style: Style, setting: Setting): readonly StyledRun[] {
  const [open, close] = setting.language === "zh-CN" ? ["（", "）"] : [" (", ")"];
  return [...textRuns(open, style), ...figureRuns(datum, style), ...textRuns(close, style)];
}

function doneShare(
  done: Datum | undefined,
  rest: Datum | undefined,
  share: Datum | undefined,
): Exact | undefined {
  const stated = share === undefined ? undefined : datumValue(share);
  if (stated !== undefined) return stated;
  const part = done === undefined ? undefined : datumValue(done);
  const other = rest === undefined ? undefined : datumValue(rest);
  if (part === undefined || other === undefined) return undefined;
  const whole = part.plus(other);
  return whole.gt(0) ? part.div(whole) : undefined;
}

function drawDone(share: Exact | undefined, shiftPt: number, setting: Setting): readonly Box[] {
  if (share === undefined || !share.gt(0)) return [];
  const widthPt = setting.widthPt * Math.min(1, share.toNumber());
  const area = { xPt: 0, yPt: barTopPt + shiftPt, widthPt, heightPt: barPt };
  return [fill(area, setting.theme.ink, setting)];
}

function drawQuarter(quarter: number, shiftPt: number, setting: Setting): readonly Box[] {
  const { theme, widthPt } = setting;
  const xPt = (widthPt * quarter) / 100;
  const top = barTopPt + barPt + shiftPt;
  const align = quarter === 0 ? "left" : quarter === 100 ? "right" : "center";
  const gap = setting.language === "ru" ? "\u00a0" : "";
  const words = setWords(textRuns(`${quarter}${gap}%`, theme.text.axis), setting);
  return [
    rule([xPt, top, xPt, top + tickPt], { color: theme.baseline, thicknessPt: 0.5 }, setting),
    ...placeWords(words, { xPt, yPt: top + tickPt, align }, setting),
  ];
}
