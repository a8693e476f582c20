// The break rules in their order; the first that answers for a place decides.
import { banHyphenStart, banLineEnd, banLineStart } from "./ban-line-edges.ts";
import { bindPairs } from "./bind-pairs.ts";
import { bindShortWords } from "./bind-short-words.ts";
import { bindUnits } from "./bind-units.ts";
import { type BreakClass, isLegal } from "./break-classes.ts";
import { type BreakRule, noPlaces, type Paragraph, type Place, placeAt } from "./break-context.ts";
import type { Kind } from "./classes.ts";
import { breakAtSoftHyphen, breakAtSyllable } from "./hyphenate.ts";
import {
  breakAfterHyphen,
  breakAtSpace,
  breakInAddress,
  heedControls,
  keepMark,
  keepWesternDash,
  keepWords,
} from "./keep-words.ts";
import type { Places } from "./pieces.ts";
import { bindTied } from "./tied-places.ts";

export const breakRules: readonly BreakRule[] = [
  bindPairs,
  breakAtSoftHyphen,
  heedControls,
  breakInAddress,
  banLineStart,
  banHyphenStart,
  banLineEnd,
  keepMark,
  bindUnits,
  keepWesternDash,
  bindTied,
  bindShortWords,
  breakAtSpace,
  breakAfterHyphen,
  breakAtSyllable,
  keepWords,
];

export function toPlaces(paragraph: Paragraph): Places {
  const { characters } = paragraph;
  const classes = characters.map((right, at) => {
    const left = characters[at - 1];
    if (left?.run === right.run) {
      if (left.kind === "han" && right.kind === "han") {
        return betweenHanzi(paragraph, at, right.run);
      }
      if (isInWord(paragraph, at, left.kind, right.kind)) return "word";
    }
    const place = placeAt(paragraph, at);
    return place && classify(place);
  });
  return { classes, opened: noPlaces };
}

/** What the rules say of two hanzi in one run, by far the most places: only what binds a number's unit speaks of them. */
function betweenHanzi({ runs, bound }: Paragraph, at: number, index: number): BreakClass {
  const run = runs[index];
  if (run?.unbreakable || run?.figure !== undefined) return "figure";
  return bound.has(at) ? "avoid" : "free";
}

/** What they say of letters and digits in one run: only addresses and syllables part them. */
function isInWord(paragraph: Paragraph, at: number, left: Kind, right: Kind): boolean {
  if (!isWordSign(left) || !isWordSign(right)) return false;
  return !paragraph.addresses.has(at) && !paragraph.syllables.has(at);
}

const isWordSign = (kind: Kind): boolean => kind === "letter" || kind === "digit";

function classify(place: Place): BreakClass {
  const found = ruleOf(place);
  return isLegal(found) && isBoundByRun(place) ? "figure" : found;
}

/** Counted, for it is asked of thousands of places: what walks a list for us is made anew each time. */
function ruleOf(place: Place): BreakClass {
  for (let index = 0; index < breakRules.length; index += 1) {
    const answer = breakRules[index]?.(place);
    if (answer !== undefined) return answer;
  }
  return "free";
}

/** Inside an unbreakable run, between two of them, or inside one printed figure. */
function isBoundByRun({ paragraph, left, right }: Place): boolean {
  const before = paragraph.runs[left.run];
  const after = paragraph.runs[right.run];
  if (!before || !after) return false;
  if (left.run === right.run && (before.unbreakable || before.figure !== undefined)) return true;
  if (before.unbreakable && after.unbreakable) return right.run === left.run + 1;
  return (
    before.figure !== undefined &&
    before.figure === after.figure &&
    before.occurrence === after.occurrence
  );
}
