// The first rows of a table → the mark that parts its cells: the one that gives rows of the same many cells.
import { readCsvRecord } from "./csv-record.ts";

const delimiters = [",", ";", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];

const rowsLookedAt = 20;

/** The comma where none parts anything: a table may have one column. */
export function guessDelimiter(text: string, whole: boolean): Delimiter {
  const votes = delimiters.map((delimiter) => ({ delimiter, vote: vote(text, delimiter, whole) }));
  return votes.reduce((best, next) => (next.vote > best.vote ? next : best)).delimiter;
}

/** Rows that are as wide as most, times their cells beyond the first: titles and text with commas lose. */
function vote(text: string, delimiter: Delimiter, whole: boolean): number {
  const widths = new Map<number, number>();
  let rows = 0;
  for (let at = 0; at < text.length && rows < rowsLookedAt; ) {
    const record = readCsvRecord({ text, delimiter, last: whole }, at);
    if (record.type !== "record") break;
    const width = record.cells.length;
    if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
    rows++;
    at = record.next;
  }
  const scores = [...widths].map(([width, count]) => (count / rows) * count * (width - 1));
  return Math.max(0, ...scores);
}
