// Values that themes share, so that they are said once.
import type { Style } from "../typeset/line.ts";
import { colours } from "./colours.ts";
import type { ListLook, Look, NoteLook, SignatureLook, TextStyle, TocLook } from "./theme.ts";

export const ptOfMm = (mm: number): number => (mm * 72) / 25.4;

export const a4 = { widthPt: ptOfMm(210), heightPt: ptOfMm(297) };
export const a5Landscape = { widthPt: ptOfMm(210), heightPt: ptOfMm(148) };

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

/** Titles of official documents: 小标宋 where a user supplies it. */
export function titleSong(shape: Shape): TextStyle {
  return { ...song({ ...shape, weight: 700 }), slot: "title" };
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

/** Its own digits and Latin are too thin for figures; the pack's song stands in where a user has no 仿宋. */
export function fangsong(shape: Shape): TextStyle {
  return {
    slot: "fangsong",
    weight: 400,
    ...plain,
    strong: { slot: "song", weight: 700 },
    ...shape,
  };
}

/** kai has one weight: strong words in it stand out by their marks. */
export function kai(shape: Shape): TextStyle {
  return { slot: "kai", weight: 500, ...plain, strong: {}, ...shape };
}

/** What belongs to an article, in a form that is none: author, abstract and affiliation as plain kai. */
export function articleParagraphs(sizePt: number, pitchPt: number) {
  const text = kai({ sizePt, pitchPt, beforePt: 4, afterPt: 8 });
  return {
    author: text,
    abstract: { ...text, align: "justify" as const },
    affiliation: { ...text, align: "right" as const },
  };
}

/** Notes and sources: Chinese is flush on both sides at any size, Western small print is not torn for it. */
export const smallAlign = (chinese: boolean): TextStyle["align"] => (chinese ? "justify" : "left");

/** Between a large figure and its unit. */
export const unitGapPt = 1.5;

/** Hei after large figures: their unit and qualifier. */
export function unitAfter(sizePt: number, color: string): Partial<Style> {
  return { slot: "hei", weight: 500, sizePt, color };
}

/** A large figure on a line of its own height. */
export function largeFigure(sizePt: number, unitPt: number, color: string): TextStyle {
  const small = unitAfter(unitPt, color);
  const hanWesternGapEm = unitGapPt / sizePt;
  return song({ sizePt, pitchPt: sizePt, weight: 700, color, small, hanWesternGapEm });
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

/** Paragraphs of a letter, by its body text: to whom, what goes with it, a remark at the end. */
export function letter(
  body: TextStyle,
  { indentPt }: { readonly indentPt: number },
): Pick<Look["paragraphs"], "recipient" | "annexes" | "annex" | "annotation"> {
  const flush = { ...body, indentPt: 0 };
  const apart = { ...body, indentPt, beforePt: Math.max(body.beforePt, body.pitchPt) };
  const label = hei({ sizePt: body.sizePt, pitchPt: body.pitchPt, weight: 500 });
  return {
    recipient: flush,
    annexes: { ...apart, align: "left" },
    annex: { ...label, afterPt: body.pitchPt },
    annotation: { ...body, indentPt },
  };
}

/** A line's white above it, two characters from the right; under a seal four, with room for it above and below. */
export function signature(body: TextStyle): SignatureLook {
  const { sizePt, pitchPt } = body;
  return {
    text: { ...body, align: "left", indentPt: 0, beforePt: pitchPt, afterPt: 0 },
    form: "stepped",
    insetPt: 2 * sizePt,
    dateShiftPt: 2 * sizePt,
    sealed: { insetPt: 4 * sizePt, beforePt: 2 * pitchPt, afterPt: pitchPt },
  };
}

/** Notes at the page foot: circled Chinese marks take an em, raised digits less. */
export function footNotes(
  text: TextStyle,
  { chinese, numbering }: { readonly chinese: boolean } & Pick<NoteLook, "numbering">,
): NoteLook {
  return {
    numbering,
    text: { ...text, align: smallAlign(chinese), beforePt: 1.5, afterPt: 0 },
    hangPt: (chinese ? 1.5 : 1.1) * text.sizePt,
    leadPt: 0.8 * text.pitchPt,
  };
}

/** Contents: Chinese leaders are the dots of ……, in the middle of the line; Western ones stand on it. */
export function contents(
  text: TextStyle,
  { chinese, title }: { readonly chinese: boolean; readonly title: TextStyle },
): TocLook {
  const { sizePt } = text;
  const entry = { ...text, align: "left", indentPt: 0, beforePt: 0, afterPt: 0 } as const;
  return {
    title,
    levels: { 2: entry, 3: entry },
    indentPt: { 2: 0, 3: 2 * sizePt },
    hangPt: (chinese ? 2 : 1.5) * sizePt,
    leader: {
      stepPt: chinese ? sizePt / 3 : 0.42 * sizePt,
      heightEm: chinese ? 0.38 : 0.05,
      thicknessPt: 0.1 * sizePt,
      gapPt: 0.4 * sizePt,
      color: text.color,
    },
  };
}
