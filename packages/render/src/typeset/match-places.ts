// Where patterns hold in a paragraph: the places inside their matches.
import { noPlaces } from "./break-context.ts";
import type { Character } from "./characters.ts";

/** Indexes of the characters before which a place lies inside a match. */
export function placesInside(
  characters: readonly Character[],
  text: string,
  patterns: readonly RegExp[],
): ReadonlySet<number> {
  let inside: Set<number> | undefined;
  let indexAt: ((offset: number) => number | undefined) | undefined;
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      inside ??= new Set();
      indexAt ??= indexesOf(characters, text);
      for (let place = match.index + 1; place < match.index + match[0].length; place += 1) {
        const index = indexAt(place);
        if (index !== undefined) inside.add(index);
      }
    }
  }
  return inside ?? noPlaces;
}

/** Offset in the text → index of the character that starts there: the same, where each is one UTF-16 code unit. */
function indexesOf(characters: readonly Character[], text: string) {
  if (characters.length === text.length) return (offset: number) => offset;
  const indexAt = new Map<number, number>();
  let offset = 0;
  characters.forEach((character, index) => {
    indexAt.set(offset, index);
    offset += character.text.length;
  });
  return (at: number) => indexAt.get(at);
}
