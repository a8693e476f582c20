// What lies between two pieces of a line: gap, squeeze, and by how much either may give or grow.
import type { BreakClass } from "./break-classes.ts";
import { isWideMark, type Kind, type Language } from "./classes.ts";
import { hanWesternGap } from "./han-western-gap.ts";
import type { Ink, Piece } from "./pieces.ts";
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

/** The joint before each piece; the first has none. */
export function toJoints(
  pieces: readonly Piece[],
  options: JointOptions,
): readonly (Joint | undefined)[] {
  const hanzi = betweenHanzi(options);
  return pieces.map((piece, index) => {
    const left = pieces[index - 1]?.ink;
    if (left === undefined) return undefined;
    const isHanzi =
      left.lastKind === "han" && piece.ink.firstKind === "han" && piece.spaces.length === 0;
    return isHanzi ? hanzi(left.style, piece) : toJoint(left, piece, options);
  });
}

/** By far the most, and the plainest: nothing there to give, and all of it may open. In a row they are alike. */
function betweenHanzi({ language }: JointOptions) {
  let before: { readonly left: Ink["style"]; readonly right: Ink["style"] } | undefined;
  let joint: Joint | undefined;
  return (left: Ink["style"], { ink, place }: Piece): Joint => {
    const right = ink.style;
    if (joint?.place === place && before?.left === left && before.right === right) return joint;
    before = { left, right };
    joint = {
      place,
      spacePt: 0,
      gapPt: (left.trackingEm ?? 0) * left.sizePt,
      squeezePt: 0,
      shrinkPt: nothing,
      growPt: 0,
      openness: language === "zh-CN" && (right.risePt ?? 0) === 0 ? 1 : 0,
    };
    return joint;
  };
}

function toJoint(left: Ink, { ink: right, spaces, place }: Piece, options: JointOptions): Joint {
  const isChinese = options.language === "zh-CN";
  const isSpaced = spaces.length > 0;
  let spacePt = 0;
  let flexiblePt = 0;
  for (const { kind, glyph } of spaces) {
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
  const isAddress = place === "address" || place === "inside-address";
  const growPt = isAddress
    ? addressGrowthEm * sizePt
    : flexiblePt > 0
      ? spaceGrowthPt
      : isGap
        ? gapCapEm * sizePt - hanWesternPt
        : 0;
  return {
    place,
    spacePt,
    gapPt: hanWesternPt + trackingPt,
    squeezePt,
    shrinkPt: isSpaced
      ? spacesGive(isChinese ? Math.max(0, flexiblePt - sizePt / 4) : flexiblePt * spaceLoss)
      : isGap
        ? { ...nothing, gap: Math.max(0, hanWesternPt - gapFloorEm * sizePt) }
        : blanksGive(left, right, squeezePt),
    growPt: Math.max(0, growPt),
    openness,
  };
}

export const nothing: Joint["shrinkPt"] = { space: 0, bracket: 0, pause: 0, gap: 0, stop: 0 };

// In Western text a word space keeps between 0.8 and 1.5 of its width.
const spaceLoss = 0.2;
const spaceGrowth = 0.5;

function spacesGive(givePt: number): Joint["shrinkPt"] {
  return givePt === 0 ? nothing : { ...nothing, space: givePt };
}

/** What the blank halves at the joint can still give, by the mark that gives. */
function blanksGive(left: Ink, right: Ink, squeezePt: number): Joint["shrinkPt"] {
  const leftPt = Math.max(0, left.blankRightPt - squeezePt);
  const rightPt = left.blankRightPt + right.blankLeftPt - squeezePt - leftPt;
  if (leftPt === 0 && rightPt === 0) return nothing;
  const isCloser = left.lastKind === "closer";
  return {
    space: 0,
    bracket: isCloser ? rightPt + leftPt : rightPt,
    pause: left.lastKind === "pause" ? leftPt : 0,
    gap: 0,
    stop: left.lastKind === "stop" ? leftPt : 0,
  };
}

const tight: ReadonlySet<Kind> = new Set(["connector", "solidus", "interpunct"]);

/** Never inside pairs, words and numbers, nor beside connectors and solidi (CLREQ, JLREQ 3.8). */
function mayOpen(left: Ink, right: Ink, isSpaced: boolean, isFlexible: boolean): boolean {
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
