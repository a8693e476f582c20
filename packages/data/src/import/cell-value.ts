// The text of a cell → the value that its schema looks at.

/** Marks that join the letter before them begin here: what has none, as most cells, is in NFC. Unicode 15, UAX 15. */
const hasMarks = /[\u0300-\uffff]/;

/** In NFC. */
export const composed = (text: string): string =>
  hasMarks.test(text) ? text.normalize("NFC") : text;

/** Those of a list are parted by spaces. */
export const itemsOf = (text: string): readonly string[] => text.split(/ +/);

/** Of a whole number; of anything else undefined. */
export const numberOf = (text: string): number | undefined =>
  /^-?\d+$/.test(text) ? Number(text) : undefined;
