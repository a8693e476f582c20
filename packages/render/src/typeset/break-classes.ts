// The classes of a place between two characters, and what it costs to end a line there.

/**
 * free: a legal line end; hyphen, address, inside-address: legal, not liked; syllable: inside a word that the
 * line then ends with a hyphen; short-word: after a word that leans on the next, legal, not liked; avoid:
 * between a number and its unit, gives way before a gap over 0.25 em; figure: inside an unbreakable run; word: inside a word or
 * number; banned: against kinsoku or inside a pair. The last three open only where nothing else fits.
 */
export type BreakClass =
  | "free"
  | "hyphen"
  | "syllable"
  | "short-word"
  | "address"
  | "inside-address"
  | "avoid"
  | "figure"
  | "word"
  | "banned";

export const breakCost: Readonly<Record<BreakClass, number>> = {
  free: 0,
  hyphen: 6,
  syllable: 6,
  "short-word": 12,
  address: 1,
  "inside-address": 12,
  avoid: 50,
  figure: 500,
  word: 2000,
  banned: 8000,
};

export function isLegal(place: BreakClass): boolean {
  return breakCost[place] <= breakCost.avoid;
}

/** In which order places open in a stretch that is wider than its line. */
export const lastResorts: readonly BreakClass[] = ["figure", "word", "banned"];
