// The words of a fact column → what each of them is, in the draft of a mapping.

import type { Unsure } from "./guess-shape.ts";
import { guessHeading } from "./heading-words.ts";
import type { ColumnMapping } from "./mapping.ts";

export function guessFacts(
  words: readonly string[],
  unsure: Unsure[],
): Readonly<Record<string, string | ColumnMapping>> {
  return Object.fromEntries(
    words.map((word) => {
      const guess = guessHeading(word);
      if (guess === undefined)
        unsure.push({ path: ["facts", word], why: "not known: rows of it are not read" });
      else if (guess.by !== undefined)
        unsure.push({ path: ["facts", word], why: `read by its words "${guess.by}"` });
      const column = guess?.column ?? { field: "skip" };
      return [word, Object.keys(column).length === 1 ? column.field : column];
    }),
  );
}
