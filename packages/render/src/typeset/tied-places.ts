// Spaces of English and Russian text that hold names, references and amounts together; a line ends at one
// only where the gaps would else be too wide, as between a number and its unit.
import { amountTies } from "./bind-amounts.ts";
import { nameTies } from "./bind-names.ts";
import { referenceTies } from "./bind-references.ts";
import type { BreakRule } from "./break-context.ts";
import type { Character } from "./characters.ts";
import type { Language } from "./classes.ts";

/** Every space inside a match is bound. */
export type Ties = Readonly<Partial<Record<Language, readonly RegExp[]>>>;

/** Indexes of the characters before which a space ties two words. */
export function findTied(
  characters: readonly Character[],
  language: Language,
): ReadonlySet<number> {
  const patterns = [nameTies, referenceTies, amountTies].flatMap((ties) => ties[language] ?? []);
  const tied = new Set<number>();
  if (patterns.length === 0) return tied;
  const text = characters.map((character) => character.text).join("");
  const indexAt = new Map<number, number>();
  let offset = 0;
  characters.forEach((character, index) => {
    indexAt.set(offset, index);
    offset += character.text.length;
  });
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      for (let place = match.index + 1; place < match.index + match[0].length; place += 1) {
        const index = indexAt.get(place);
        if (index !== undefined) tied.add(index);
      }
    }
  }
  return tied;
}

export const bindTied: BreakRule = ({ paragraph, at, spaced }) =>
  spaced && paragraph.tied.has(at) ? "avoid" : undefined;
