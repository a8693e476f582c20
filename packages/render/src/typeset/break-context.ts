// What a break rule may look at: the place before character `at`, and the characters on both sides.
import type { BreakClass } from "./break-classes.ts";
import type { Character } from "./characters.ts";
import { isInvisible, isSpace, type Language } from "./classes.ts";
import type { StyledRun } from "./line.ts";

export interface Paragraph {
  readonly characters: readonly Character[];
  readonly runs: readonly StyledRun[];
  readonly language: Language;
  /** Places inside number-and-unit and like groups (bind-units.ts). */
  readonly bound: ReadonlySet<number>;
  /** Places inside names, references and amounts of Western text (tied-places.ts). */
  readonly tied: ReadonlySet<number>;
  /** Places inside web addresses (find-addresses.ts). */
  readonly addresses: ReadonlySet<number>;
  /** Places inside words where a line may end with a hyphen (hyphenate.ts). */
  readonly syllables: ReadonlySet<number>;
}

/** Shared, for most paragraphs have none of these. */
export const noPlaces: ReadonlySet<number> = new Set();

/** The last character with ink before the place, the first after it, and what stands between. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly at: number;
  readonly left: Character;
  readonly right: Character;
  /** A breakable space stands between. */
  readonly spaced: boolean;
  /** A no-break space or a joiner stands between. */
  readonly fixed: boolean;
  /** A zero-width space stands between. */
  readonly opened: boolean;
  /** A soft hyphen stands between. */
  readonly softened: boolean;
}

export type BreakRule = (place: Place) => BreakClass | undefined;

/** The place before character `at`, or undefined at the paragraph's ends and before a space. */
export function placeAt(paragraph: Paragraph, at: number): Place | undefined {
  const { characters } = paragraph;
  const right = characters[at];
  if (!right || isSpace(right.kind) || isInvisible(right.kind)) return undefined;
  let index = at - 1;
  let spaced = false;
  let fixed = false;
  let opened = false;
  let softened = false;
  for (; index >= 0; index -= 1) {
    const kind = characters[index]?.kind ?? "western";
    const isSoftHyphen = characters[index]?.codePoint === 0xad;
    if (!isSpace(kind) && !isInvisible(kind)) break;
    if (kind === "space" || kind === "wide-space") spaced = true;
    else if (kind === "zero-space") opened = true;
    else if (isSoftHyphen) softened = true;
    else fixed = true;
  }
  const left = characters[index];
  return left && { paragraph, at, left, right, spaced, fixed, opened, softened };
}
