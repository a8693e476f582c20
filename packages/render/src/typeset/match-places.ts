// Where patterns hold in a paragraph: the places inside their matches.
import type { Character } from "./characters.ts";

export const textOf = (characters: readonly Character[]): string =>
  characters.map((character) => character.text).join("");

/** Indexes of the characters before which a place lies inside a match. */
export function placesInside(
  characters: readonly Character[],
  text: string,
  patterns: readonly RegExp[],
): ReadonlySet<number> {
  let indexAt: ReadonlyMap<number, number> | undefined;
  const inside = new Set<number>();
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      indexAt ??= offsetsOf(characters);
      for (let place = match.index + 1; place < match.index + match[0].length; place += 1) {
        const index = indexAt.get(place);
        if (index !== undefined) inside.add(index);
      }
    }
  }
  return inside;
}

/** Where each character starts in the text, and its index. */
function offsetsOf(characters: readonly Character[]): ReadonlyMap<number, number> {
  const indexAt = new Map<number, number>();
  let offset = 0;
  characters.forEach((character, index) => {
    indexAt.set(offset, index);
    offset += character.text.length;
  });
  return indexAt;
}
