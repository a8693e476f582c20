// Lying bars: a label, a bar from the zero line, its value behind it.
import type { Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import { seriesColor } from "./legend.ts";
import { type Drawing, round, type Setting } from "./setting.ts";
import { baseStroke, fill, rule } from "./shapes.ts";
import { datumValue, largest } from "./values.ts";
import { figureRuns, placeWords, setWords, textRuns, type Words } from "./words.ts";

const rowPt = 15.5;
const barPt = 8.5;
const labelGapPt = 6;
const valueGapPt = 4;
const unitLinePt = 13;
/** Longer labels turn over. */
const widestLabelShare = 0.42;

interface Row {
  readonly datum: Datum;
  readonly label: Words;
  readonly detail: Words;
  readonly value: Words;
  readonly heightPt: number;
}

export function drawBars(setting: Setting): Drawing {
  const { chart, theme, widthPt } = setting;
  const rows = chart.data.map((datum) => toRow(datum, setting));
  const unit = setWords(textRuns(chart.unit ?? "", theme.text.axis), setting);
  const topPt = unit.lines.length > 0 ? unitLinePt : 0;
  const zeroPt =
    Math.max(0, ...rows.map((row) => Math.max(row.label.widthPt, row.detail.widthPt))) + labelGapPt;
  const valuePt = Math.max(0, ...rows.map((row) => row.value.widthPt)) + valueGapPt;
  const most = largest(chart.data.flatMap((datum) => datumValue(datum) ?? []));
  const lengthOf = (datum: Datum) => {
    const value = datumValue(datum);
    if (value === undefined || !value.gt(0)) return 0;
    return value
      .div(most)
      .mul(widthPt - zeroPt - valuePt)
      .toNumber();
  };
  let yPt = topPt;
  const bars = rows.flatMap((row) => {
    const boxes = drawRow(row, { zeroPt, yPt, lengthPt: lengthOf(row.datum), setting });
    yPt += row.heightPt;
    return boxes;
  });
  return {
    heightPt: round(yPt),
    boxes: [
      ...placeWords(unit, { xPt: widthPt, yPt: 1.5, align: "right" }, setting),
      ...bars,
      rule([zeroPt, topPt, zeroPt, yPt], baseStroke(theme), setting),
    ],
  };
}

function toRow(datum: Datum, setting: Setting): Row {
  const { text } = setting.theme;
  const measurePt = setting.widthPt * widestLabelShare;
  const label = setWords(textRuns(datum.label, text.label), setting, measurePt);
  const detail = setWords(textRuns(datum.detail ?? "", text.detail), setting, measurePt);
  return {
    datum,
    label,
    detail,
    value: setWords(figureRuns(datum, text.value), setting),
    heightPt: Math.max(rowPt, label.heightPt + detail.heightPt + 5),
  };
}

interface RowPlace {
  readonly zeroPt: number;
  readonly yPt: number;
  readonly lengthPt: number;
  readonly setting: Setting;
}

function drawRow(row: Row, { zeroPt, yPt, lengthPt, setting }: RowPlace): readonly Box[] {
  const middle = yPt + row.heightPt / 2;
  const series = setting.chart.series.findIndex(({ id }) => id === row.datum.series);
  const area = { xPt: zeroPt, yPt: middle - barPt / 2, widthPt: lengthPt, heightPt: barPt };
  const labelTop = middle - (row.label.heightPt + row.detail.heightPt) / 2;
  const right = zeroPt - labelGapPt;
  return [
    ...(lengthPt > 0 ? [fill(area, seriesColor(series, setting), setting)] : []),
    ...placeWords(row.label, { xPt: right, yPt: labelTop, align: "right" }, setting),
    ...placeWords(
      row.detail,
      { xPt: right, yPt: labelTop + row.label.heightPt, align: "right" },
      setting,
    ),
    ...placeWords(
      row.value,
      {
        xPt: zeroPt + lengthPt + valueGapPt,
        yPt: middle - row.value.heightPt / 2,
        align: "left",
      },
      setting,
    ),
  ];
}
