// "C4" ↔ column and row, and the ranges of merged cells.

export const mostColumns = 1024;

/** Column from 0, row from 1; undefined for what is no cell. */
export function cellReference(text: string): { column: number; row: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column: column - 1, row: Number(digits) };
}

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeOf(text: string): Range | undefined {
  const [from, to] = text.split(":").map(cellReference);
  if (from === undefined || to === undefined) return undefined;
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}
