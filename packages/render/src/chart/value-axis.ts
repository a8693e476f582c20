// An upright axis from zero: its figures at the left of the plot, grid lines across it, no line of its own.

import { groupDigits } from "../format/grouping.ts";
import type { Box } from "../pages/strip.ts";
import { axisTicks } from "./axis.ts";
import type { Setting } from "./setting.ts";
import { baseStroke, gridStroke, rule } from "./shapes.ts";
import { divisorOf, type Exact, largest } from "./values.ts";
import { placeWords, setWords, textRuns, type Words } from "./words.ts";

export interface AxisTick {
  readonly value: Exact;
  readonly words: Words;
}

export interface ValueAxis {
  readonly ticks: readonly AxisTick[];
  /** Value of the last tick. */
  readonly top: Exact;
  readonly widthPt: number;
}

export interface Plot {
  readonly leftPt: number;
  readonly topPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Value of the highest grid line. */
  readonly top: Exact;
}

const gapPt = 6;

/** Round steps in the unit that the chart names. */
export function toAxis(values: readonly Exact[], setting: Setting): ValueAxis {
  const divisor = divisorOf(setting.chart.unit);
  const whole = values.every((value) => value.div(divisor).isInteger());
  const ticks = axisTicks(largest(values).div(divisor), whole).map(({ value, digits }) => ({
    value: value.mul(divisor),
    words: setWords(
      textRuns(groupDigits(digits, setting.language), setting.theme.text.axis),
      setting,
    ),
  }));
  return {
    ticks,
    top: largest(ticks.map(({ value }) => value)),
    widthPt: Math.max(...ticks.map(({ words }) => words.widthPt)) + gapPt,
  };
}

export function plotY(value: Exact, plot: Plot): number {
  return plot.topPt + plot.heightPt - value.div(plot.top).mul(plot.heightPt).toNumber();
}

export function drawAxis(axis: ValueAxis, plot: Plot, setting: Setting): readonly Box[] {
  const right = plot.leftPt + plot.widthPt;
  return axis.ticks.flatMap(({ value, words }, index) => {
    const yPt = plotY(value, plot);
    const stroke = index === 0 ? baseStroke(setting.theme) : gridStroke(setting.theme);
    const spot = { xPt: plot.leftPt - gapPt, yPt: yPt - 4.5, align: "right" as const };
    return [
      rule([plot.leftPt, yPt, right, yPt], stroke, setting),
      ...placeWords(words, spot, setting),
    ];
  });
}
