// A table's text as cells with their place in it. An edit replaces the cell's own characters and nothing else: quotes,
// line ends and all other cells stay as they are written.

export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

export interface Row {
  readonly from: number;
  /** Before its line end. */
  readonly to: number;
  readonly cells: readonly Cell[];
}

const quoted = /"(?:[^"]|"")*"?/y;
const bare = /[^,\r\n]*/y;

function readCell(text: string, from: number): Cell {
  const isQuoted = text[from] === '"';
  let to = from;
  if (isQuoted) {
    quoted.lastIndex = from;
    to += quoted.exec(text)?.[0].length ?? 0;
  }
  // What follows a closing quote belongs to the cell, wrong as it is: it is not lost.
  bare.lastIndex = to;
  to += bare.exec(text)?.[0].length ?? 0;
  const source = text.slice(from, to);
  return { from, to, value: isQuoted ? unquoted(source) : source };
}

function unquoted(source: string): string {
  const [whole = ""] = /^"(?:[^"]|"")*"?/.exec(source) ?? [];
  const inner = whole.length > 1 && whole.endsWith('"') ? whole.slice(1, -1) : whole.slice(1);
  return inner.replaceAll('""', '"') + source.slice(whole.length);
}

export function readRows(text: string): readonly Row[] {
  const rows: Row[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const from = at;
    const cells = [readCell(text, at)];
    for (at = cells[0]?.to ?? at; text[at] === ","; at = cells.at(-1)?.to ?? at) {
      cells.push(readCell(text, at + 1));
    }
    rows.push({ from, to: at, cells });
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

/** Quotes only where they are needed, or stood before. */
function written(value: string, before: string): string {
  const needs = /[",\r\n]|^\s|\s$/.test(value);
  return needs || before.startsWith('"') ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Cells that a short row lacks are added up to the one that is set. */
export function setCell(text: string, { row, column, value }: CellEdit): string {
  const found = readRows(text)[row];
  if (found === undefined) return text;
  const cell = found.cells[column];
  if (cell?.value === value) return text;
  if (cell !== undefined) {
    // A row of one empty cell would be an empty line, and at the end of the text none at all.
    const isAlone = value === "" && found.cells.length === 1;
    const source = isAlone ? '""' : text.slice(cell.from, cell.to);
    return text.slice(0, cell.from) + written(value, source) + text.slice(cell.to);
  }
  const commas = ",".repeat(column - found.cells.length + 1);
  return text.slice(0, found.to) + commas + written(value, "") + text.slice(found.to);
}

export interface CellEdit {
  /** From 0; the first is the head. */
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

/** A row under another: empty, or with the same characters. */
export function addRow(text: string, under: number, isCopy: boolean): string {
  const rows = readRows(text);
  const [head, row] = [rows[0], rows[under]];
  if (head === undefined || row === undefined) return text;
  const line = isCopy ? text.slice(row.from, row.to) : ",".repeat(head.cells.length - 1);
  return text.slice(0, row.to) + lineEnd(text) + line + text.slice(row.to);
}

/** Line and column (from 1) → row and column (from 0), nearest where there is no cell. */
export function cellAt(
  text: string,
  { line, column = 1 }: { readonly line: number; readonly column?: number | undefined },
): { readonly row: number; readonly column: number } {
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    if (line <= 1) break;
    line -= 1;
    start = index + end.length;
  }
  const at = start + column - 1;
  const rows = readRows(text);
  const row = Math.max(
    rows.findLastIndex((one) => one.from <= at),
    0,
  );
  const cells = rows[row]?.cells ?? [];
  return {
    row,
    column: Math.max(
      cells.findLastIndex((one) => one.from <= at),
      0,
    ),
  };
}
