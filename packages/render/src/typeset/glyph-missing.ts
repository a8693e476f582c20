// A code point that no face has is an error: a PDF would show an empty box and lose the character.
import type { Diagnostic, Place } from "@brief/data";
import type { Character } from "./characters.ts";
import type { StyledRun } from "./line.ts";

const excerptLength = 8;

export function glyphMissing(
  missing: readonly Character[],
  runs: readonly StyledRun[],
  place: Place | undefined,
): readonly Diagnostic[] {
  // Once for each character of a slot: a name that comes up ten times is one mistake.
  const key = (character: Character) => `${runs[character.run]?.style.slot} ${character.text}`;
  const first = new Map(missing.toReversed().map((character) => [key(character), character]));
  const reported = missing.filter((character) => first.get(key(character)) === character);
  return reported.map((character): Diagnostic => {
    const run = runs[character.run];
    const code = character.codePoint.toString(16).toUpperCase().padStart(4, "0");
    const slot = run?.style.slot ?? "song";
    return {
      rule: "glyph-missing",
      severity: "error",
      message: `no face of slot "${slot}" has U+${code} "${character.text}", in "${excerpt(character, run)}"`,
      place: place ?? {},
      found: `U+${code}`,
      expected: "a character of the font pack",
      remedy: `run brief fonts: it says where "${character.text}" stands, and which font file has it, for fonts: { rare: FILE.ttf } in brief.yaml; or write another character`,
    };
  });
}

function excerpt(character: Character, run: StyledRun | undefined): string {
  const characters = [...(run?.text ?? character.text)];
  const at = Math.max(0, characters.indexOf(character.text));
  return characters.slice(Math.max(0, at - excerptLength), at + excerptLength + 1).join("");
}
