// Two adjacent full-width marks take 1.5 em, three take 2: half an em goes wherever a blank half meets
// another mark. CLREQ, adjustment of adjacent punctuation marks; GB/T 15834-2011 5.1.2. The raised mark of a note
// stands over the blank half of the stop that it follows: it belongs to that sentence, not to the next.
import { isWideMark } from "./classes.ts";
import type { Ink } from "./pieces.ts";

/** How much of the blank between two pieces goes. */
export function squeezeMarks(left: Ink, right: Ink): number {
  if (!isWideMark(left.lastKind)) return 0;
  if (right.firstKind === "symbol" && (right.style.risePt ?? 0) > 0) return left.blankRightPt;
  if (!isWideMark(right.firstKind)) return 0;
  const blankPt = left.blankRightPt + right.blankLeftPt;
  return Math.min(blankPt, Math.min(left.style.sizePt, right.style.sizePt) / 2);
}
