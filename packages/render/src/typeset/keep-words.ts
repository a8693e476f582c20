// Words and numbers stay whole; a line may end at a space, after a hyphen inside a word, and in a web
// address where its parts meet.
import type { BreakRule } from "./break-context.ts";
import type { Character } from "./characters.ts";
import { isWestern } from "./classes.ts";

/** A no-break space or joiner holds; a zero-width space opens. */
export const heedControls: BreakRule = ({ spaced, fixed, opened }) => {
  if (spaced) return undefined;
  if (fixed) return "word";
  return opened ? "free" : undefined;
};

/** A dash between Western words hangs on to the word before it. */
export const keepWesternDash: BreakRule = ({ paragraph, right, spaced }) =>
  paragraph.language !== "zh-CN" && spaced && (right.text === "—" || right.text === "–")
    ? "banned"
    : undefined;

export const breakAtSpace: BreakRule = ({ spaced }) => (spaced ? "free" : undefined);

/** The mark of a source or a note stays with what it supports. */
export const keepMark: BreakRule = ({ paragraph, left, right }) => {
  const run = paragraph.runs[right.run];
  if (run?.source === undefined && run?.note === undefined) return undefined;
  return right.run === left.run ? undefined : "word";
};

export const breakAfterHyphen: BreakRule = ({ paragraph, at, left, right }) => {
  const before = paragraph.characters[at - 2]?.kind;
  const isWordHyphen = left.text === "-" || left.text === "‐";
  if (isWordHyphen && before === "letter" && right.kind === "letter") return "hyphen";
  // An unspaced dash between words, not between the two ends of a number range.
  if (paragraph.language === "zh-CN" || left.kind !== "connector") return undefined;
  return before === "digit" && right.kind === "digit" ? "avoid" : "free";
};

/** A web address ends a line where its parts meet, or two letters into one of them, without a hyphen. */
export const breakInAddress: BreakRule = ({ paragraph, at, left, right, spaced }) => {
  const { characters, addresses } = paragraph;
  if (!addresses.has(at) || spaced || !isOfAddress(left) || !isOfAddress(right)) return undefined;
  const isEdge =
    (left.text === "/" && right.text !== "/") ||
    "-_".includes(left.text) ||
    "?&=#".includes(right.text);
  const around = [characters[at - 2], left, right, characters[at + 1]];
  if (!isEdge && !around.every((character) => character && isPlain(character))) return undefined;
  return isEdge ? "address" : "inside-address";
};

function isOfAddress({ kind }: Character): boolean {
  return isWestern(kind) || kind === "solidus";
}

function isPlain({ kind }: Character): boolean {
  return kind === "letter" || kind === "digit";
}

export const keepWords: BreakRule = ({ left, right }) => {
  const isLeft = isWestern(left.kind);
  const isRight = isWestern(right.kind);
  return isLeft && isRight ? "word" : undefined;
};
