// Lines → UTF-8. One Chinese name makes a text of megabytes one of two bytes a letter, which is built and encoded slowly:
// most lines of facts and figures are plain ASCII, and stay so when they are taken some at a time.
import { concat } from "./concat.ts";

/** Characters. */
const longEnough = 65_536;
const encoder = new TextEncoder();

/** @param lines with their line feeds */
export function encodeLines(lines: readonly string[]): Uint8Array<ArrayBuffer> {
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

/** A list in JSON, an item a line. */
export function jsonLines(items: readonly unknown[]): readonly string[] {
  const lines = items.map((item, index) => `${index === 0 ? "" : ",\n"}${JSON.stringify(item)}`);
  return ["[\n", ...lines, "\n]"];
}
