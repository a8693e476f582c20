// Styled runs → characters with their kind; what a sign is here depends on its neighbours.
import { isWestern, type Kind, kindOf, type Language } from "./classes.ts";
import type { StyledRun } from "./line.ts";

export interface Character {
  readonly text: string;
  readonly codePoint: number;
  readonly kind: Kind;
  /** Index of its run. */
  readonly run: number;
}

export function toCharacters(runs: readonly StyledRun[], language: Language): readonly Character[] {
  const characters: Character[] = [];
  let isPlain = true;
  runs.forEach(({ text: own, boxPt }, run) => {
    for (const text of own) {
      const codePoint = text.codePointAt(0) ?? 0;
      const kind = boxPt === undefined ? kindOf(codePoint, language) : "symbol";
      characters.push({ text, codePoint, kind, run });
      isPlain &&= kind === "han";
    }
  });
  if (isPlain) return characters;
  return characters.map((character, index) => {
    if (character.kind === "han") return character;
    const kind = kindHere(characters, index);
    return kind === character.kind ? character : { ...character, kind };
  });
}

function kindHere(characters: readonly Character[], index: number): Kind {
  const here = characters[index];
  if (!here) return "western";
  const before = characters[index - 1];
  const after = characters[index + 1];
  // ’ inside a Latin word is an apostrophe, in Chinese text too.
  if (here.codePoint === 0x2019 && before?.kind === "letter" && after?.kind === "letter") {
    return "letter";
  }
  // A single — joins two places or years; only the pair is a dash (GB/T 15834 4.13).
  if (here.kind === "dash" && before?.kind !== "dash" && after?.kind !== "dash") {
    return "connector";
  }
  // The solidus of GB/T or km/h is part of its word; between hanzi it is a mark.
  if (here.codePoint === 0x2f && before && after) {
    if (isWestern(before.kind) && isWestern(after.kind)) return "western";
    if (before.codePoint === 0x2f || after.codePoint === 0x2f) return "western";
  }
  return here.kind;
}
