// A folder of tables with one thing spoilt, the same for the same seed: bytes, cells, rows, columns.

/** Numbers from 0 up to a limit, by mulberry32: no clock, no chance. */
export type Dice = (limit: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

export interface Mutated {
  readonly what: string;
  readonly file: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function mutate(files: ReadonlyMap<string, Uint8Array>, dice: Dice): Mutated {
  const names = [...files.keys()];
  const file = pick(names, dice);
  const bytes = files.get(file) ?? new Uint8Array();
  const [what, change] = pick(changes, dice);
  const changed = new Map(files);
  const spoilt = change(bytes, dice);
  if (spoilt === undefined) changed.delete(file);
  else changed.set(file, spoilt);
  return { what, file, files: changed };
}

function pick<T>(from: readonly T[], dice: Dice): T {
  const found = from[dice(from.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

type Change = (bytes: Uint8Array, dice: Dice) => Uint8Array | undefined;

const changes: readonly (readonly [what: string, change: Change])[] = [
  ["a bit turned", (bytes, dice) => bytes.map(at(dice(bytes.length), 1 << dice(8)))],
  [
    "three bytes turned",
    (bytes, dice) => [1, 2, 3].reduce((b) => b.map(at(dice(b.length), 1 + dice(255))), bytes),
  ],
  ["cut", (bytes, dice) => bytes.slice(0, dice(bytes.length))],
  ["begun late", (bytes, dice) => bytes.slice(dice(bytes.length))],
  ["emptied", () => new Uint8Array()],
  ["gone", () => undefined],
  ["a stretch twice", (bytes, dice) => stretchTwice(bytes, dice)],
  ["with a mark before", (bytes) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)],
  ["in UTF-16", (bytes) => utf16(new TextDecoder().decode(bytes))],
  ["a cell replaced", ofCells((_, dice) => pick(words, dice))],
  ["a cell emptied", ofCells(() => "")],
  ["a cell of another row", cellOfAnotherRow],
  [
    "two cells of other rows",
    (bytes, dice) => cellOfAnotherRow(cellOfAnotherRow(bytes, dice), dice),
  ],
  ["ten cells of other rows", (bytes, dice) => timesTen(bytes, dice)],
  ["a cell of another place", ofCells((cells, dice) => pick(pick(cells, dice), dice))],
  ["a huge cell", ofCells((_, dice) => pick(["9", "长", "x ", '"'], dice).repeat(20_000))],
  ["a row twice", ofRows((rows, dice) => [...rows, pick(rows, dice)])],
  ["a row left out", ofRows((rows, dice) => without(rows, dice(rows.length)))],
  ["two rows exchanged", ofRows((rows, dice) => exchanged(rows, dice))],
  ["a column left out", ofColumns((row, column) => without(row, column))],
  ["a column twice", ofColumns((row, column) => [...row, row[column] ?? ""])],
  ["two columns exchanged", ofColumns((row, column) => swapped(row, column, 0))],
  ["values of two cells exchanged", exchangedCells],
];

/** What people and programmes write where something else should stand. */
const words = [
  ..."652100 Akesu 阿克苏 Turfan P003612 xj.wb.P003612 xj.wb.P003612.1 wb24 s 44001 IBRD".split(
    " ",
  ),
  ..."2015-06-31 2015-13 2015/06/26 1900-02-29 26.06.2015 9999-12-31 0000 2015年".split(" "),
  ..."1e9 -5 0 00 1,234 １２３ 1.2亿 100.1 NaN Infinity 99999999999999999999999999999999999999999".split(
    " ",
  ),
  ..."USD usd US$ 美元 XXX closed Closed loan adopted recorded unverified stray publishable".split(
    " ",
  ),
  ..."=1+1 __proto__ constructor toString \u0000 \u202e \ufffd \ud83d 〇 a;b <b> {{x}} ../x CON".split(
    " ",
  ),
  ...['"', '""', "a b", " a", "a\nb", "a,b", "é", "e\u0301"],
];

type Rows = readonly (readonly string[])[];

/** Cells of CSV as our tables are written, quotes doubled. */
function cellsOf(bytes: Uint8Array): Rows {
  const text = new TextDecoder().decode(bytes);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

function written(rows: Rows): Uint8Array {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return new TextEncoder().encode(rows.map((row) => `${row.map(cell).join(",")}\n`).join(""));
}

function ofRows(change: (rows: Rows, dice: Dice) => Rows): Change {
  return (bytes, dice) => {
    const [head, ...rows] = cellsOf(bytes);
    return head === undefined || rows.length === 0 ? bytes : written([head, ...change(rows, dice)]);
  };
}

function ofCells(value: (cells: Rows, dice: Dice) => string): Change {
  return ofRows((rows, dice) => {
    const row = dice(rows.length);
    const column = dice(rows[row]?.length ?? 1);
    const text = value(rows, dice);
    return rows.map((cells, index) =>
      index === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells,
    );
  });
}

function ofColumns(change: (row: readonly string[], column: number) => readonly string[]): Change {
  return (bytes, dice) => {
    const rows = cellsOf(bytes);
    const column = dice(rows[0]?.length ?? 1);
    return written(rows.map((row) => change(row, column)));
  };
}

/** Of the same column: it has the right form, and says something else. */
function cellOfAnotherRow(bytes: Uint8Array, dice: Dice): Uint8Array {
  const [head, ...rows] = cellsOf(bytes);
  if (head === undefined || rows.length === 0) return bytes;
  const [to, from, column] = [dice(rows.length), dice(rows.length), dice(head.length)];
  const text = rows[from]?.[column] ?? "";
  return written([
    head,
    ...rows.map((cells, index) =>
      index === to ? cells.map((cell, place) => (place === column ? text : cell)) : cells,
    ),
  ]);
}

function timesTen(bytes: Uint8Array, dice: Dice): Uint8Array {
  return Array.from({ length: 10 }).reduce<Uint8Array>(
    (spoilt) => cellOfAnotherRow(spoilt, dice),
    bytes,
  );
}

function exchangedCells(bytes: Uint8Array, dice: Dice): Uint8Array {
  return (
    ofRows((rows) => {
      const [a, b] = [dice(rows.length), dice(rows.length)];
      const column = dice(rows[0]?.length ?? 1);
      const [left = "", right = ""] = [rows[a]?.[column], rows[b]?.[column]];
      const put = (cells: readonly string[], text: string) =>
        cells.map((cell, place) => (place === column ? text : cell));
      return rows.map((cells, index) =>
        index === a ? put(cells, right) : index === b ? put(cells, left) : cells,
      );
    })(bytes, dice) ?? bytes
  );
}

function without<T>(items: readonly T[], index: number): readonly T[] {
  return items.filter((_, place) => place !== index);
}

function exchanged(rows: Rows, dice: Dice): Rows {
  return swapped(rows, dice(rows.length), dice(rows.length));
}

function swapped<T>(items: readonly T[], a: number, b: number): readonly T[] {
  const [left, right] = [items[a], items[b]];
  if (left === undefined || right === undefined) return items;
  return items.map((item, index) => (index === a ? right : index === b ? left : item));
}

function at(index: number, mask: number): (byte: number, place: number) => number {
  return (byte, place) => (place === index ? byte ^ mask : byte);
}

function stretchTwice(bytes: Uint8Array, dice: Dice): Uint8Array {
  const start = dice(bytes.length);
  const end = start + dice(bytes.length - start);
  return Uint8Array.of(...bytes.slice(0, end), ...bytes.slice(start));
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  return Uint8Array.of(0xff, 0xfe, ...new Uint8Array(units.buffer));
}
