// Russian prepositions, conjunctions and particles of one or two letters lean on a neighbour: no line ends
// in «в», «и» or «не», and none starts with «же». Milder than a number and its unit: there are many of them.
import type { BreakRule } from "./break-context.ts";
import type { Character } from "./characters.ts";

const leaningOn = new Set("а в во да до за и из к ко на не ни но о об от по с со то у".split(" "));
const leaningBack = new Set("б бы ж же ли ль".split(" "));

export const bindShortWords: BreakRule = ({ paragraph, at, left, spaced }) => {
  const { characters, language } = paragraph;
  if (language !== "ru" || !spaced || left.kind !== "letter") return undefined;
  const isBound =
    leaningOn.has(wordBefore(characters, at)) || leaningBack.has(wordAfter(characters, at));
  return isBound ? "short-word" : undefined;
};

/** Lower case, as far as it matters: three letters are no short word. */
function wordBefore(characters: readonly Character[], at: number): string {
  let end = at - 1;
  while (end >= 0 && characters[end]?.kind !== "letter") end -= 1;
  let word = "";
  for (let index = end; word.length < 3 && characters[index]?.kind === "letter"; index -= 1) {
    word = `${characters[index]?.text ?? ""}${word}`;
  }
  return word.toLowerCase();
}

function wordAfter(characters: readonly Character[], at: number): string {
  let word = "";
  for (let index = at; word.length < 3 && characters[index]?.kind === "letter"; index += 1) {
    word += characters[index]?.text ?? "";
  }
  return word.toLowerCase();
}
