// Where each line ends: its name and last value beside the end, moved apart where two would touch.
import type { Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import type { LineInk } from "./palettes.ts";
import { readsOnWhite } from "./palettes.ts";
import type { Setting } from "./setting.ts";
import { rule } from "./shapes.ts";
import {
  figureRuns,
  noWords,
  placeWords,
  setWords,
  stackWords,
  textRuns,
  type Words,
} from "./words.ts";

export interface End {
  readonly words: Words;
  /** From the top of the words to the middle of their first line. */
  readonly middlePt: number;
}

const widestShare = 0.34;
const betweenPt = 1.5;

/** The name in the colour of its line where that can be read on white. */
export function toEnd(
  label: string | undefined,
  last: Datum | undefined,
  { ink, setting }: { readonly ink: LineInk; readonly setting: Setting },
): End {
  const { text } = setting.theme;
  const measurePt = setting.widthPt * widestShare;
  const color = readsOnWhite(ink.color) ? ink.color : text.label.color;
  const name = setWords(textRuns(label ?? "", { ...text.value, color }), setting, measurePt);
  const style = label === undefined ? text.value : text.axis;
  const value =
    last === undefined ? noWords : setWords(figureRuns(last, style), setting, measurePt);
  const words = stackWords([name, value]);
  return { words, middlePt: (words.lines[0]?.heightPt ?? 0) / 2 };
}

export function endsHeight(ends: readonly End[]): number {
  return ends.reduce((sum, { words }) => sum + words.heightPt + betweenPt, 0);
}

/** Tops of the words: each as near to its line's end as the others and the edges let it be. */
export function placeEnds(
  ends: readonly End[],
  wishedPt: readonly number[],
  [topPt, bottomPt]: readonly [number, number],
): readonly number[] {
  const order = ends.map((_, index) => index);
  order.sort((a, b) => (wishedPt[a] ?? 0) - (wishedPt[b] ?? 0) || a - b);
  const tops = ends.map(({ middlePt }, index) => (wishedPt[index] ?? 0) - middlePt);
  let least = topPt;
  for (const index of order) {
    tops[index] = Math.max(tops[index] ?? 0, least);
    least = tops[index] + (ends[index]?.words.heightPt ?? 0) + betweenPt;
  }
  let most = bottomPt;
  for (const index of order.toReversed()) {
    const heightPt = ends[index]?.words.heightPt ?? 0;
    tops[index] = Math.min(tops[index] ?? 0, most - heightPt);
    most = tops[index] - betweenPt;
  }
  return tops;
}

/** A thread from the end of a line to words that could not stand beside it. */
export function drawThread(
  [xPt, yPt]: readonly [number, number],
  [x2Pt, y2Pt]: readonly [number, number],
  setting: Setting,
): readonly Box[] {
  const isBeside = x2Pt - xPt < 8 && Math.abs(y2Pt - yPt) < 3;
  if (isBeside) return [];
  const stroke = { color: setting.theme.soft, thicknessPt: 0.4 };
  return [rule([xPt, yPt, x2Pt, y2Pt], stroke, setting)];
}

export function drawEnd(words: Words, [xPt, yPt]: readonly [number, number], setting: Setting) {
  return placeWords(words, { xPt, yPt, align: "left" }, setting);
}
