// —— and …… are one sign each and never split (GB/T 15834-2011 5.1.4–5.1.5).
import type { BreakRule } from "./break-context.ts";
import type { Character } from "./characters.ts";

/** True when the place before `at` lies inside a pair; equal signs in a row pair up from the left. */
export function isInsidePair(characters: readonly Character[], at: number): boolean {
  const here = characters[at];
  if (here?.kind !== "dash" && here?.kind !== "ellipsis") return false;
  let before = 0;
  while (characters[at - before - 1]?.codePoint === here.codePoint) before += 1;
  return before % 2 === 1;
}

export const bindPairs: BreakRule = ({ paragraph, at, left, right, spaced, fixed, opened }) => {
  if (spaced || fixed || opened || left.codePoint !== right.codePoint) return undefined;
  return isInsidePair(paragraph.characters, at) ? "banned" : undefined;
};
