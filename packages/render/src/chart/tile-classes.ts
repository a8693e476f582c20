// Classes of a tile map: at most five, whole numbers, the first starts at 1; zero is white.
import type { Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import type { Setting } from "./setting.ts";
import { fill, hatched } from "./shapes.ts";
import { datumValue, type Exact, largest } from "./values.ts";
import { placeWords, setWords, textRuns, unitWords } from "./words.ts";

export interface Classes {
  readonly width: number;
  readonly colors: readonly string[];
}

const most = 5;

export function classesOf(data: readonly Datum[], setting: Setting): Classes {
  const top = largest(data.flatMap((datum) => datumValue(datum) ?? []))
    .ceil()
    .toNumber();
  const width = Math.max(1, Math.ceil(top / most));
  const count = Math.max(1, Math.ceil(top / width));
  const { sequence } = setting.theme;
  return { width, colors: sequence.slice(0, count) };
}

export function classOf(value: Exact, classes: Classes): string {
  if (!value.gt(0)) return "#FFFFFF";
  const index = value.div(classes.width).ceil().toNumber() - 1;
  return classes.colors[index] ?? classes.colors.at(-1) ?? "#FFFFFF";
}

interface Corner {
  readonly xPt: number;
  readonly yPt: number;
  readonly side: number;
}

/** In the empty lower right: the unit, five swatches with their limits, the hatch if the chart names it. */
export function drawClassLegend(
  classes: Classes,
  { xPt, yPt, side }: Corner,
  setting: Setting,
): readonly Box[] {
  const { chart, theme } = setting;
  const small = theme.text.detail;
  const swatch = Math.min(12, (side * 2 - 4) / most);
  const title = unitWords(setting);
  const swatches = classes.colors.flatMap((color, index) => {
    const left = xPt + index * swatch;
    const area = { xPt: left, yPt: yPt + 13, widthPt: swatch, heightPt: 7 };
    const limits = setWords(textRuns(limitsOf(index, classes), small), setting);
    const spot = { xPt: left + swatch / 2, yPt: yPt + 21, align: "center" as const };
    return [fill(area, color, setting), ...placeWords(limits, spot, setting)];
  });
  const none = chart.series.find(({ id }) => id === "none");
  return [
    ...placeWords(title, { xPt, yPt: yPt + 2, align: "left" }, setting),
    ...swatches,
    ...(none === undefined
      ? []
      : [
          hatched({ xPt, yPt: yPt + 33, widthPt: 9, heightPt: 7 }, setting),
          ...placeWords(
            setWords(textRuns(none.label, small), setting),
            { xPt: xPt + 12, yPt: yPt + 32.25, align: "left" },
            setting,
          ),
        ]),
  ];
}

function limitsOf(index: number, { width }: Classes): string {
  const from = index * width + 1;
  return width === 1 ? String(from) : `${from}–${(index + 1) * width}`;
}
