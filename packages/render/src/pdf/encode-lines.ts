// Lines → UTF-8. One Chinese name makes a text of megabytes one of two bytes a letter, which is built and encoded slowly:
// most of facts and figures is plain ASCII, and stays so when it is taken some at a time, in memory that is used again.
import { concat } from "./concat.ts";

/** Characters. */
const longEnough = 16_384;
const encoder = new TextEncoder();

/** @param lines with their line feeds; parts of lines too. Each is let go of as soon as it is encoded. */
export function encodeLines(lines: Iterable<string>): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let text = "";
  for (const line of lines) {
    text += line;
    if (text.length < longEnough) continue;
    pieces.push(encoder.encode(text));
    text = "";
  }
  return concat([...pieces, encoder.encode(text)]);
}

/** A list in JSON, an item a line; a long one in several parts. */
export function* jsonLines(items: Iterable<unknown>): Generator<string, void> {
  let mark = "[\n";
  for (const item of items) {
    yield mark;
    yield* jsonParts(item);
    mark = ",\n";
  }
  yield mark === "[\n" ? "[\n\n]" : "\n]";
}

/** Items of a list that are written together. */
const fewItems = 64;

/** What JSON.stringify gives of plain data, some items of its long lists at a time. */
function* jsonParts(value: unknown): Generator<string, void> {
  if (!holdsLongList(value)) {
    yield JSON.stringify(value);
  } else if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += fewItems) {
      yield at === 0 ? "[" : ",";
      yield JSON.stringify(value.slice(at, at + fewItems)).slice(1, -1);
    }
    yield "]";
  } else {
    let mark = "{";
    for (const [key, one] of Object.entries(value)) {
      if (one === undefined) continue;
      yield `${mark}${JSON.stringify(key)}:`;
      yield* jsonParts(one);
      mark = ",";
    }
    yield "}";
  }
}

function holdsLongList(value: unknown): value is object {
  if (Array.isArray(value)) return value.length > fewItems;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsLongList);
}
