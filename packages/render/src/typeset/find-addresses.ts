// Where web addresses and DOIs stand in a paragraph.
import { noPlaces } from "./break-context.ts";
import type { Character } from "./characters.ts";

/** What an unspaced stretch must have gone past, or begun with, to be an address from there on. */
const openings = [/:\/\/./, /^www\./, /^10\.\d{4}/];

/** Indexes of the characters before which a place lies inside an address. */
export function findAddresses(characters: readonly Character[], text: string): ReadonlySet<number> {
  if (!/:\/\/|www\.|10\./.test(text)) return noPlaces;
  const found = new Set<number>();
  let stretch = "";
  let from: number | undefined;
  characters.forEach(({ text: sign }, index) => {
    if (!/^[!-~]$/.test(sign)) {
      stretch = "";
      from = undefined;
      return;
    }
    if (from !== undefined) found.add(index);
    stretch += sign;
    from ??= openings.some((opening) => opening.test(stretch)) ? index : undefined;
  });
  return found;
}
