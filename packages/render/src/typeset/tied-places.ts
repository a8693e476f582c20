// Spaces of English and Russian text that hold names, references and amounts together; a line ends at one
// only where the gaps would else be too wide, as between a number and its unit.
import { amountTies } from "./bind-amounts.ts";
import { nameTies } from "./bind-names.ts";
import { referenceTies } from "./bind-references.ts";
import type { BreakRule } from "./break-context.ts";
import type { Character } from "./characters.ts";
import type { Language } from "./classes.ts";
import { placesInside } from "./match-places.ts";

/** Every space inside a match is bound. */
export type Ties = Readonly<Partial<Record<Language, readonly RegExp[]>>>;

/** Indexes of the characters before which a space ties two words. */
export function findTied(
  characters: readonly Character[],
  text: string,
  language: Language,
): ReadonlySet<number> {
  const patterns = [nameTies, referenceTies, amountTies].flatMap((ties) => ties[language] ?? []);
  return placesInside(characters, text, patterns);
}

export const bindTied: BreakRule = ({ paragraph, at, spaced }) =>
  spaced && paragraph.tied.has(at) ? "avoid" : undefined;
