import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { addRow, cellAt, readRows, setCell } from "./csv-cells.ts";

const dataset = resolve(import.meta.dirname, "../../../../packages/data/dataset");
const shipped = readdirSync(dataset).filter((name) => name.endsWith(".csv"));

/** Numbers that look random, the same each time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield state >>> 8;
  }
}

const pieces = ["a", "一", '"', '""', ",", "\n", "\r\n", "\r", " ", "\uFEFF", '"x,\ny"', ""];

function anyText(next: () => number): string {
  return Array.from({ length: next() % 30 }, () => pieces[next() % pieces.length]).join("");
}

function pick(seed: number): () => number {
  const stream = numbers(seed);
  return () => stream.next().value;
}

describe("any text at all", () => {
  test.each(Array.from({ length: 300 }, (_, seed) => seed + 1))("of seed %i", (seed) => {
    const next = pick(seed);
    const text = anyText(next);
    const rows = readRows(text);
    // Every character is in a cell, or is a comma, a line end or the mark at the beginning.
    const cells = rows.flatMap((row) => row.cells);
    const between = cells.reduceRight(
      (left, { from, to }) => left.slice(0, from) + left.slice(to),
      text,
    );
    expect(between).toMatch(/^\uFEFF?[,\r\n]*$/);
    // What is set to its own value stays as it is written; another value stands there alone, and all else stays.
    const row = next() % Math.max(rows.length, 1);
    const column = next() % Math.max(rows[row]?.cells.length ?? 0, 1);
    const cell = rows[row]?.cells[column];
    if (cell === undefined) return;
    expect(setCell(text, { row, column, value: cell.value })).toBe(text);
    const value = anyText(next).replaceAll("\uFEFF", "");
    const edited = setCell(text, { row, column, value });
    expect(edited.startsWith(text.slice(0, cell.from))).toBe(true);
    expect(edited.endsWith(text.slice(cell.to))).toBe(true);
    const after = readRows(edited);
    expect(after.map((one) => one.cells.map((two) => two.value))).toEqual(
      rows.map((one, y) =>
        one.cells.map((two, x) => (y === row && x === column ? value : two.value)),
      ),
    );
  });
});

test("one edited cell of a shipped table changes its own characters alone", () => {
  const next = pick(7);
  for (const name of shipped) {
    const text = readFileSync(join(dataset, name), "utf8");
    const rows = readRows(text);
    const [head, ...body] = rows;
    expect([name, body.filter(({ cells }) => cells.length !== head?.cells.length)]).toEqual([
      name,
      [],
    ]);
    for (let round = 0; body.length > 0 && round < 20; round += 1) {
      const row = 1 + (next() % body.length);
      const column = next() % (head?.cells.length ?? 1);
      const cell = rows[row]?.cells[column];
      if (cell === undefined) throw new Error("no cell");
      const edited = setCell(text, { row, column, value: `${cell.value}改` });
      expect(edited.length - text.length).toBeLessThanOrEqual(1 + 2 * Number(cell.value === ""));
      expect(
        edited.slice(0, cell.from) + edited.slice(edited.length - (text.length - cell.to)),
      ).toBe(text.slice(0, cell.from) + text.slice(cell.to));
      expect(setCell(edited, { row, column, value: cell.value })).toBe(
        text.slice(cell.from, cell.to).startsWith('"') || !/^\s|\s$/.test(cell.value)
          ? text
          : edited,
      );
    }
  }
});

test("a row is added under another, empty or the same", () => {
  const text = '\uFEFFid,name\r\nP1,"一, 二"\r\nP2,三';
  expect(addRow(text, 1, true)).toBe('\uFEFFid,name\r\nP1,"一, 二"\r\nP1,"一, 二"\r\nP2,三');
  expect(addRow(text, 2, false)).toBe('\uFEFFid,name\r\nP1,"一, 二"\r\nP2,三\r\n,');
  expect(addRow(text, 9, false)).toBe(text);
});

test("a short row has its missing cells added", () => {
  expect(setCell("a,b,c\nx\n", { row: 1, column: 2, value: "z" })).toBe("a,b,c\nx,,z\n");
});

test("a place is its cell, over cells of several lines too", () => {
  const text = 'id,note\nP1,"one\ntwo"\nP2,three\n';
  expect(cellAt(text, { line: 2, column: 4 })).toEqual({ row: 1, column: 1 });
  expect(cellAt(text, { line: 3, column: 2 })).toEqual({ row: 1, column: 1 });
  expect(cellAt(text, { line: 4, column: 4 })).toEqual({ row: 2, column: 1 });
  expect(cellAt(text, { line: 4 })).toEqual({ row: 2, column: 0 });
  expect(cellAt("", { line: 3 })).toEqual({ row: 0, column: 0 });
});
