// ？！ and ！！ take the room of one character, ！！！ that of two: GB/T 15834-2011 ch. 5, question and exclamation
// marks used together. The blank between two of them goes as between any marks (squeeze-marks.ts); here the second
// loses the one after it.
import type { Character } from "./characters.ts";
import type { Glyph } from "./line.ts";

const stops = "？！";

const isStop = (character: Character | undefined): boolean =>
  character !== undefined && stops.includes(character.text);

/** True for the last of two such marks, or of any even number. */
export function closesDouble(characters: readonly Character[], at: number): boolean {
  if (!isStop(characters[at]) || isStop(characters[at + 1])) return false;
  let before = 0;
  while (isStop(characters[at - before - 1])) before += 1;
  return before % 2 === 1;
}

/** A mark without the blank half at its right. */
export function halve(glyphs: readonly Glyph[], sizePt: number): readonly Glyph[] {
  return glyphs.map((glyph, index) =>
    index === glyphs.length - 1 ? { ...glyph, advancePt: glyph.advancePt - sizePt / 2 } : glyph,
  );
}
