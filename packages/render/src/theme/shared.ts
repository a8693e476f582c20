// Values that both themes share, so that they are said once.

import type { Style } from "../typeset/line.ts";
import { colours } from "./colours.ts";
import type { ListLook, TextStyle } from "./theme.ts";

export const ptOfMm = (mm: number): number => (mm * 72) / 25.4;

export const a4 = { widthPt: ptOfMm(210), heightPt: ptOfMm(297) };

type Shape = Partial<TextStyle> & Pick<TextStyle, "sizePt" | "pitchPt">;

const plain = {
  align: "left",
  color: colours.black,
  beforePt: 0,
  afterPt: 0,
} as const;

export function song(shape: Shape): TextStyle {
  return {
    slot: "song",
    weight: 400,
    ...plain,
    strong: { weight: 700 },
    ...shape,
  };
}

export function hei(shape: Shape): TextStyle {
  return {
    slot: "hei",
    weight: 400,
    ...plain,
    strong: { weight: 500 },
    ...shape,
  };
}

/** kai has one weight: strong words in it stand out by their marks. */
export function kai(shape: Shape): TextStyle {
  return { slot: "kai", weight: 500, ...plain, strong: {}, ...shape };
}

/** Notes and sources: Chinese is flush on both sides at any size, Western small print is not torn for it. */
export const smallAlign = (chinese: boolean): TextStyle["align"] => (chinese ? "justify" : "left");

/** Between a large figure and its unit. */
export const unitGapPt = 1.5;

/** Hei after large figures: their unit and qualifier. */
export function unitAfter(sizePt: number, color: string): Partial<Style> {
  return { slot: "hei", weight: 500, sizePt, color };
}

/** A second, smaller line in a cell. */
export function softSmall(sizePt: number): Partial<Style> {
  return { slot: "hei", weight: 400, sizePt, color: colours.soft };
}

/** Chinese sources stand as notes do: two ems in, turned over to the edge. Western ones hang after [n]. */
export function sources(
  text: TextStyle,
  { hangPt, chinese }: { readonly hangPt: number; readonly chinese: boolean },
): ListLook {
  if (!chinese) return { text, markerPt: 0, hangPt };
  const markerPt = 2 * text.sizePt;
  return { text, markerPt, hangPt: markerPt + hangPt, turnOverPt: 0 };
}
