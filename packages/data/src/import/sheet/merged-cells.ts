// The merged ranges of a sheet, and their texts spread over them row by row.
import { mostColumns, type Range, rangeOf } from "./cell-reference.ts";

const longestTag = 200;
/** A title over all columns of a sheet is one text, not thousands. */
const widest = 256;

/** They stand after the rows that they hold for: the part is gone through for them first. */
export function mergedCells(bytes: Iterable<Uint8Array>): readonly Range[] {
  const ranges: Range[] = [];
  const decoder = new TextDecoder("latin1");
  let rest = "";
  for (const piece of bytes) {
    const text = rest + decoder.decode(piece);
    let end = 0;
    // In the text of a cell, < never stands as itself.
    for (const tag of text.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref=["']([^"']+)["'][^>]*>/g)) {
      const range = rangeOf(tag[1] ?? "");
      if (range !== undefined && range.right - range.left < widest) ranges.push(range);
      end = tag.index + tag[0].length;
    }
    rest = text.slice(Math.max(end, text.length - longestTag));
  }
  return ranges;
}

/** What stands in the first cell of a range stands in all of it, if it is text: an amount is one amount. */
export class Merges {
  readonly #byStart: ReadonlyMap<string, Range>;
  readonly #texts = new Map<Range, string>();

  constructor(ranges: readonly Range[]) {
    this.#byStart = new Map(ranges.map((range) => [`${range.top}:${range.left}`, range]));
  }

  /** The text of a cell, of the rows in their order. */
  see(row: number, column: number, text: string): void {
    const range = this.#byStart.get(`${row}:${column}`);
    // Ranges lie beside each other: more at once than columns are no true ones.
    if (range !== undefined && text !== "" && this.#texts.size < mostColumns) {
      this.#texts.set(range, text);
    }
  }

  spread(row: number, cells: string[]): void {
    for (const [range, text] of this.#texts) {
      if (range.bottom < row) this.#texts.delete(range);
      const right = range.bottom < row ? -1 : Math.min(range.right, mostColumns - 1);
      for (let column = range.left; column <= right; column++) cells[column] ??= text;
    }
  }
}
