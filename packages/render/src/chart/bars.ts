// Lying bars: a label, a bar from the zero line (stacked where a chart names several series), its value behind it.
import type { Box } from "../pages/strip.ts";
import { drawLegend, seriesEntries, unknownEntry } from "./legend.ts";
import { white } from "./palettes.ts";
import { type Drawing, round, type Setting } from "./setting.ts";
import { baseStroke, fill, rule } from "./shapes.ts";
import {
  betweenPartsPt,
  drawStretch,
  hasHatched,
  isHatched,
  layParts,
  type Stack,
  stackEnd,
  thinnestPartPt,
  toStacks,
  unknownPartPt,
} from "./stacks.ts";
import { type Exact, largest } from "./values.ts";
import {
  figureRuns,
  noWords,
  placeWords,
  setWords,
  stackWords,
  textRuns,
  type Words,
} from "./words.ts";

const rowPt = 15.5;
const barPt = 8.5;
const labelGapPt = 6;
const valueGapPt = 4;
/** Between the unit or the legend and the first row. */
const underLegendPt = 1;
/** Longer labels and values turn over. */
const widestLabelShare = 0.42;
const widestValueShare = 0.3;

interface Row {
  readonly stack: Stack;
  readonly label: Words;
  readonly value: Words;
  readonly heightPt: number;
}

export function drawBars(setting: Setting): Drawing {
  const { widthPt } = setting;
  const stacks = toStacks(setting);
  const rows = stacks.map((stack) => toRow(stack, setting));
  const zeroPt = Math.max(0, ...rows.map(({ label }) => label.widthPt)) + labelGapPt;
  const legend = drawLegend(
    setting,
    [...seriesEntries(setting), ...unknownEntry(setting, hasHatched(stacks))],
    {
      unit: "right",
      leftPt: zeroPt,
    },
  );
  const topPt = legend.heightPt > 0 ? legend.heightPt + underLegendPt : 0;
  const valuePt = Math.max(0, ...rows.map(({ value }) => value.widthPt)) + valueGapPt;
  const longestPt = widthPt - zeroPt - valuePt - Math.max(0, ...stacks.map(slack));
  const most = largest(stacks.map(({ height }) => height));
  const ptOf = (value: Exact) => (most.gt(0) ? value.div(most).mul(longestPt).toNumber() : 0);
  let yPt = topPt;
  const bars = rows.flatMap((row) => {
    const boxes = drawRow(row, { zeroPt, yPt, ptOf, setting });
    yPt += row.heightPt;
    return boxes;
  });
  return {
    heightPt: round(yPt),
    boxes: [
      ...legend.boxes,
      ...bars,
      rule([zeroPt, topPt, zeroPt, yPt], baseStroke(setting.theme), setting),
    ],
  };
}

/** What thin and unknown parts may add to the length of a stack. */
function slack(stack: Stack): number {
  const unknown = stack.parts.filter((part) => isHatched(part, stack)).length;
  const thin = Math.max(0, stack.parts.length - 1 - unknown);
  return unknown * unknownPartPt + thin * thinnestPartPt;
}

function toRow(stack: Stack, setting: Setting): Row {
  const { text } = setting.theme;
  const labelPt = setting.widthPt * widestLabelShare;
  const label = stackWords([
    setWords(textRuns(stack.label, text.label), setting, labelPt),
    setWords(textRuns(stack.detail ?? "", text.detail), setting, labelPt),
  ]);
  const valuePt = setting.widthPt * widestValueShare;
  const value =
    stack.printed === undefined
      ? noWords
      : setWords(figureRuns(stack.printed, text.value), setting, valuePt);
  const wordsPt = Math.max(label.heightPt, value.heightPt) + 5;
  return { stack, label, value, heightPt: Math.max(rowPt, wordsPt) };
}

interface RowPlace {
  readonly zeroPt: number;
  readonly yPt: number;
  readonly ptOf: (value: Exact) => number;
  readonly setting: Setting;
}

function drawRow(row: Row, { zeroPt, yPt, ptOf, setting }: RowPlace): readonly Box[] {
  const { stack, label, value } = row;
  const middle = yPt + row.heightPt / 2;
  const stretches = layParts(stack, ptOf);
  const bar = { yPt: middle - barPt / 2, heightPt: barPt };
  const parts = stretches.flatMap((stretch) => {
    const { fromPt, toPt, isInk } = stretch;
    const area = { ...bar, xPt: zeroPt + fromPt, widthPt: toPt - fromPt };
    const drawn = drawStretch(stretch, area, { stack, setting });
    if (!isInk || fromPt === 0) return drawn;
    const xPt = zeroPt + fromPt - betweenPartsPt / 2;
    return [...drawn, fill({ ...bar, xPt, widthPt: betweenPartsPt }, white, setting)];
  });
  const labelSpot = { xPt: zeroPt - labelGapPt, yPt: middle - label.heightPt / 2 };
  const valueSpot = {
    xPt: zeroPt + stackEnd(stretches) + valueGapPt,
    yPt: middle - value.heightPt / 2,
  };
  return [
    ...parts,
    ...placeWords(label, { ...labelSpot, align: "right" }, setting),
    ...placeWords(value, { ...valueSpot, align: "left" }, setting),
  ];
}
