// JSON text (RFC 8259) → values with their places: numbers stay text, and a name given twice is found.
// JSON.parse keeps the last of two names, rounds long numbers and knows no line.
import type { Place } from "../../diagnostic.ts";

export interface JsonMember {
  readonly name: string;
  readonly place: Place;
  readonly value: JsonValue;
}

export type JsonValue = { readonly place: Place } & (
  | { readonly type: "object"; readonly members: readonly JsonMember[] }
  | { readonly type: "array"; readonly items: readonly JsonValue[] }
  /** Numbers and words (`true`, `false`) as they are written; `null` is empty. */
  | { readonly type: "text"; readonly text: string }
);

export type ScannedJson =
  | { readonly value: JsonValue }
  | { readonly reason: string; readonly place: Place };

const deepest = 100;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const blank = /[ \t\r\n]*/y;
const loneSurrogate = /\p{Surrogate}/u;

class Unexpected extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

export function scanJson(source: string, file: string): ScannedJson {
  // A byte order mark is no part of the text.
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const placeOf = placesIn(text, file);
  const scanner = { text, placeOf, at: 0 };
  try {
    const value = scanValue(scanner, 0);
    skipBlank(scanner);
    if (scanner.at < text.length) throw new Unexpected("more stands after the end", scanner.at);
    return { value };
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
    return { reason: error.message, place: placeOf(error.offset) };
  }
}

interface Scanner {
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
  at: number;
}

function scanValue(scanner: Scanner, depth: number): JsonValue {
  skipBlank(scanner);
  const { text, at } = scanner;
  if (depth > deepest) throw new Unexpected(`more than ${deepest} levels`, at);
  const place = scanner.placeOf(at);
  const first = text[at];
  if (first === "{") return { place, type: "object", members: scanMembers(scanner, depth) };
  if (first === "[") return { place, type: "array", items: scanItems(scanner, depth) };
  if (first === '"') return { place, type: "text", text: scanString(scanner) };
  const written = take(scanner, number) ?? take(scanner, word);
  if (written === undefined) throw new Unexpected(missing(scanner, "a value"), at);
  return { place, type: "text", text: written === "null" ? "" : written };
}

function scanMembers(scanner: Scanner, depth: number): readonly JsonMember[] {
  const members: JsonMember[] = [];
  scanList(scanner, "}", () => {
    const place = scanner.placeOf(scanner.at);
    const name = scanString(scanner);
    skipBlank(scanner);
    expectMark(scanner, ":");
    members.push({ name, place, value: scanValue(scanner, depth + 1) });
  });
  return members;
}

function scanItems(scanner: Scanner, depth: number): readonly JsonValue[] {
  const items: JsonValue[] = [];
  scanList(scanner, "]", () => items.push(scanValue(scanner, depth + 1)));
  return items;
}

function scanList(scanner: Scanner, end: string, scanOne: () => void): void {
  scanner.at += 1;
  skipBlank(scanner);
  if (scanner.text[scanner.at] === end) {
    scanner.at += 1;
    return;
  }
  for (;;) {
    skipBlank(scanner);
    scanOne();
    skipBlank(scanner);
    if (scanner.text[scanner.at] !== ",") break;
    scanner.at += 1;
  }
  expectMark(scanner, end);
}

function scanString(scanner: Scanner): string {
  const { text: all, at } = scanner;
  if (all[at] !== '"') throw new Unexpected(missing(scanner, "a text in quotes"), at);
  let end = at + 1;
  while (end < all.length && all[end] !== '"') end += all[end] === "\\" ? 2 : 1;
  if (end >= all.length) throw new Unexpected("the text has no closing quote", at);
  scanner.at = end + 1;
  const text = unescaped(all.slice(at, end + 1));
  if (text === undefined) throw new Unexpected("a text with a bad escape or a control mark", at);
  if (loneSurrogate.test(text)) throw new Unexpected("half a character (a lone surrogate)", at);
  return text;
}

function unescaped(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

function expectMark(scanner: Scanner, mark: string): void {
  if (scanner.text[scanner.at] !== mark) {
    throw new Unexpected(missing(scanner, `"${mark}"`), scanner.at);
  }
  scanner.at += 1;
}

function missing({ text, at }: Scanner, expected: string): string {
  const found = at < text.length ? `"${text.slice(at, at + 12)}"` : "the end of the text";
  return `${expected} is expected, ${found} found`;
}

function skipBlank(scanner: Scanner): void {
  take(scanner, blank);
}

function take(scanner: Scanner, pattern: RegExp): string | undefined {
  pattern.lastIndex = scanner.at;
  const [written] = pattern.exec(scanner.text) ?? [];
  if (written !== undefined) scanner.at += written.length;
  return written;
}

/** Asked with growing offsets, so each counts on from the last: a whole answer may stand in one line. */
function placesIn(text: string, file: string): (offset: number) => Place {
  let [line, column, at] = [1, 1, 0];
  return (offset) => {
    if (offset < at) [line, column, at] = [1, 1, 0];
    while (at < offset) {
      const code = text.codePointAt(at) ?? 0;
      [line, column] = code === 10 ? [line + 1, 1] : [line, column + 1];
      at += code > 0xffff ? 2 : 1;
    }
    return { file, line, column };
  };
}
