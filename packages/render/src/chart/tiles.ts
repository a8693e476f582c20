// The tile map: which prefectures a project touches, or how many projects touch each. Position is a sign, not a map.
import type { Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import type { Style } from "../typeset/line.ts";
import { type Drawing, round, type Setting } from "./setting.ts";
import { type Area, fill, hatched, inkOn, rule } from "./shapes.ts";
import { type Classes, classesOf, classOf, drawClassLegend } from "./tile-classes.ts";
import { gridColumns, gridRows, isDirectCity, tileOf } from "./tile-grid.ts";
import { datumValue } from "./values.ts";
import { figureRuns, placeWords, setWords, textRuns, type Words } from "./words.ts";

const gapPt = 2;
const smallestPt = 6.5;

export function drawTiles(setting: Setting): Drawing {
  const { chart, theme, widthPt } = setting;
  const side = Math.min(theme.tilePt, (widthPt - gapPt * (gridColumns - 1)) / gridColumns);
  const step = side + gapPt;
  const leftPt = (widthPt - step * gridColumns + gapPt) / 2;
  const valued = chart.data.some((datum) => datum.figure !== undefined);
  const classes = valued ? classesOf(chart.data, setting) : undefined;
  const boxes = chart.data.flatMap((datum) => {
    const { column, row } = tileOf(datum.key);
    const xPt = leftPt + step * (column - 1);
    const area = { xPt, yPt: step * (row - 1), widthPt: side, heightPt: side };
    return classes === undefined
      ? drawMarked(datum, area, setting)
      : drawValued(datum, area, { classes, setting });
  });
  const legend =
    classes === undefined
      ? []
      : drawClassLegend(classes, { xPt: leftPt + step * 3 + 5, yPt: step * 3, side }, setting);
  return { heightPt: round(step * gridRows - gapPt), boxes: [...boxes, ...legend] };
}

/** A touched unit is full ink with a white name, the rest pale; there are no values. */
function drawMarked(datum: Datum, area: Area, setting: Setting): readonly Box[] {
  const { theme } = setting;
  const touched = datum.series === "touched";
  const style: Style = {
    ...theme.text.label,
    weight: touched ? 700 : 400,
    color: touched ? "#FFFFFF" : theme.soft,
  };
  const name = nameWords(datum.label, area, style, setting);
  const middle = area.yPt + (area.heightPt - name.heightPt) / 2;
  const centre = area.xPt + area.widthPt / 2;
  const ground =
    isDirectCity(datum.key) && !touched
      ? dashed(area, setting)
      : [fill(area, touched ? theme.ink : theme.muted, setting)];
  return [...ground, ...placeWords(name, { xPt: centre, yPt: middle, align: "center" }, setting)];
}

function drawValued(
  datum: Datum,
  area: Area,
  { classes, setting }: { classes: Classes; setting: Setting },
): readonly Box[] {
  const { theme } = setting;
  const value = datumValue(datum);
  // 0 is known and white; what is not known is hatched and shows a dash.
  const color = value === undefined ? undefined : classOf(value, classes);
  const ink = color === undefined ? theme.soft : inkOn(color);
  const name = nameWords(datum.label, area, { ...theme.text.label, color: ink }, setting);
  const sizePt = round(Math.max(smallestPt, 0.27 * area.widthPt));
  const figure = setWords(figureRuns(datum, { ...theme.text.value, sizePt, color: ink }), setting);
  const top = area.yPt + (area.heightPt - name.heightPt - figure.heightPt) / 2;
  const centre = area.xPt + area.widthPt / 2;
  const lower = { xPt: centre, yPt: top + name.heightPt, align: "center" as const };
  return [
    color === undefined ? hatched(area, setting) : fill(area, color, setting),
    ...(isDirectCity(datum.key) ? dashed(area, setting) : []),
    ...placeWords(name, { xPt: centre, yPt: top, align: "center" }, setting),
    ...placeWords(figure, lower, setting),
  ];
}

/** A long name shrinks to its tile, down to the smallest size that print allows. */
function nameWords(label: string, area: Area, style: Style, setting: Setting): Words {
  const han = /\p{Script=Han}/u.test(label);
  const share = !han ? 0.2 : [...label].length > 3 ? 0.215 : 0.235;
  const sizePt = round(Math.max(smallestPt, share * area.widthPt));
  const words = setWords(textRuns(label, { ...style, sizePt }), setting);
  const room = area.widthPt - 2;
  if (words.widthPt <= room || sizePt === smallestPt) return words;
  const fitted = round(Math.max(smallestPt, Math.floor((sizePt * room * 10) / words.widthPt) / 10));
  return setWords(textRuns(label, { ...style, sizePt: fitted }), setting);
}

function dashed({ xPt, yPt, widthPt, heightPt }: Area, setting: Setting): readonly Box[] {
  const stroke = { color: setting.theme.soft, thicknessPt: 0.5, dash: [2, 2] as const };
  const [right, bottom] = [xPt + widthPt, yPt + heightPt];
  return [
    rule([xPt, yPt, right, yPt], stroke, setting),
    rule([right, yPt, right, bottom], stroke, setting),
    rule([xPt, bottom, right, bottom], stroke, setting),
    rule([xPt, yPt, xPt, bottom], stroke, setting),
  ];
}
