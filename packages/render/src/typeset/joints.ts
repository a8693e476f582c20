// What lies between two pieces of a line: gap, squeeze, and by how much either may give or grow.
import type { BreakClass } from "./break-classes.ts";
import { isWideMark, type Kind, type Language } from "./classes.ts";
import { hanWesternGap } from "./han-western-gap.ts";
import type { Piece } from "./pieces.ts";
import { squeezeMarks } from "./squeeze-marks.ts";

/** In the order in which a line is pushed in (CLREQ, procedures for reduction). */
export const shrinkOrder = ["space", "bracket", "pause", "gap", "stop"] as const;
export type Shrink = (typeof shrinkOrder)[number];

export interface Joint {
  readonly place: BreakClass;
  /** Of the spaces set in it. */
  readonly spacePt: number;
  /** Han–Western gap and tracking. */
  readonly gapPt: number;
  /** Taken off the blank halves of two adjacent marks. */
  readonly squeezePt: number;
  readonly shrinkPt: Readonly<Record<Shrink, number>>;
  /** First growth, up to its cap; then all open joints grow alike. */
  readonly growPt: number;
  /** Its part in the even stretch; 0 keeps it closed. */
  readonly openness: number;
}

export interface JointOptions {
  readonly language: Language;
  readonly hanWesternGapEm: number;
}

// Han–Western gaps grow to a third of an em before hanzi part (CLREQ allows half).
const gapCapEm = 1 / 3;
// Hanzi part last: in a line with few of them the spaces between Western words take the most.
const spaceOpenness = 3;
// A line inside a web address has nothing else to open: a hair between its signs, which nobody sees.
const addressGrowthEm = 0.03;
// They give way no further than an eighth.
const gapFloorEm = 1 / 8;

export function toJoint(left: Piece, right: Piece, options: JointOptions): Joint {
  if (left.lastKind === "han" && right.firstKind === "han" && right.spaces.length === 0) {
    return betweenHanzi(left, right, options);
  }
  const isChinese = options.language === "zh-CN";
  const isSpaced = right.spaces.length > 0;
  let spacePt = 0;
  let flexiblePt = 0;
  for (const { kind, glyph } of right.spaces) {
    spacePt += glyph.advancePt;
    if (kind === "space") flexiblePt += glyph.advancePt;
  }
  const sizePt = Math.min(left.style.sizePt, right.style.sizePt);
  const hanWesternPt = isSpaced ? 0 : hanWesternGap(left, right, options.hanWesternGapEm);
  const squeezePt = isSpaced ? 0 : squeezeMarks(left, right);
  const trackingPt = (left.style.trackingEm ?? 0) * left.style.sizePt;
  const isGap = hanWesternPt > 0;
  const isOpen = isChinese ? mayOpen(left, right, isSpaced, flexiblePt > 0) : flexiblePt > 0;
  const openness = isOpen ? (isChinese && flexiblePt > 0 ? spaceOpenness : 1) : 0;
  const spaceGrowthPt = isChinese ? Math.max(0, sizePt / 2 - flexiblePt) : flexiblePt * spaceGrowth;
  const isAddress = right.place === "address" || right.place === "inside-address";
  const growPt = isAddress
    ? addressGrowthEm * sizePt
    : flexiblePt > 0
      ? spaceGrowthPt
      : isGap
        ? gapCapEm * sizePt - hanWesternPt
        : 0;
  return {
    place: right.place,
    spacePt,
    gapPt: hanWesternPt + trackingPt,
    squeezePt,
    shrinkPt: {
      ...blankLeft(left, right, squeezePt, isSpaced),
      space: isChinese ? Math.max(0, flexiblePt - sizePt / 4) : flexiblePt * spaceLoss,
      gap: isGap ? Math.max(0, hanWesternPt - gapFloorEm * sizePt) : 0,
    },
    growPt: Math.max(0, growPt),
    openness,
  };
}

export const nothing: Joint["shrinkPt"] = { space: 0, bracket: 0, pause: 0, gap: 0, stop: 0 };

/** By far the most, and the plainest: nothing there to give, and all of it may open. */
function betweenHanzi(left: Piece, right: Piece, { language }: JointOptions): Joint {
  const isOpen = language === "zh-CN" && (right.style.risePt ?? 0) === 0;
  return {
    place: right.place,
    spacePt: 0,
    gapPt: (left.style.trackingEm ?? 0) * left.style.sizePt,
    squeezePt: 0,
    shrinkPt: nothing,
    growPt: 0,
    openness: isOpen ? 1 : 0,
  };
}

// In Western text a word space keeps between 0.8 and 1.5 of its width.
const spaceLoss = 0.2;
const spaceGrowth = 0.5;

/** What the blank halves at the joint can still give, by the mark that gives. */
function blankLeft(
  left: Piece,
  right: Piece,
  squeezePt: number,
  isSpaced: boolean,
): Pick<Joint["shrinkPt"], "bracket" | "pause" | "stop"> {
  const none = { bracket: 0, pause: 0, stop: 0 };
  if (isSpaced) return none;
  const leftPt = Math.max(0, left.blankRightPt - squeezePt);
  const rightPt = left.blankRightPt + right.blankLeftPt - squeezePt - leftPt;
  const given = { ...none, bracket: rightPt };
  if (left.lastKind === "closer") return { ...given, bracket: rightPt + leftPt };
  if (left.lastKind === "pause") return { ...given, pause: leftPt };
  if (left.lastKind === "stop") return { ...given, stop: leftPt };
  return given;
}

const tight: ReadonlySet<Kind> = new Set(["connector", "solidus", "interpunct"]);

/** Never inside pairs, words and numbers, nor beside connectors and solidi (CLREQ, JLREQ 3.8). */
function mayOpen(left: Piece, right: Piece, isSpaced: boolean, isFlexible: boolean): boolean {
  if (isSpaced) return isFlexible;
  if (tight.has(left.lastKind) || tight.has(right.firstKind)) return false;
  // Brackets keep close to their content, stops to what they end.
  if (left.lastKind === "opener" || (isWideMark(right.firstKind) && right.firstKind !== "opener")) {
    return false;
  }
  if ((right.style.risePt ?? 0) !== 0) return false;
  const isLeftWide = isWide(left.lastKind);
  const isRightWide = isWide(right.firstKind);
  // Narrow marks and signs keep to the hanzi they touch.
  if (isLeftWide !== isRightWide) {
    return isLeftWide ? isWordStart(right.firstKind) : isWordEnd(left.lastKind);
  }
  return isLeftWide;
}

function isWide(kind: Kind): boolean {
  return (
    kind === "han" ||
    kind === "symbol" ||
    kind === "iteration" ||
    kind === "dash" ||
    kind === "ellipsis" ||
    isWideMark(kind)
  );
}

function isWordStart(kind: Kind): boolean {
  return kind !== "suffix" && kind !== "narrow-closer" && kind !== "narrow-stop";
}

function isWordEnd(kind: Kind): boolean {
  return kind !== "prefix" && kind !== "narrow-opener";
}
