// Several parts in one word of a `Words` cell: `1:21020:60`. A part that is not given is empty; those at the end are left out.

/** Parts are parted by `:`; a `:`, a `%` or white space inside one is written as `%` and the hexadecimal of its UTF-8 bytes. */
export function packWord(parts: readonly (string | undefined)[]): string {
  const word = parts
    .map((part) => (part ?? "").replaceAll(/[%:\s]/gu, escaped))
    .join(":")
    .replace(/:+$/, "");
  // No part at all is a word all the same.
  return word === "" ? ":" : word;
}

/** @example unpackWord("1::60") // ["1", undefined, "60"] */
export function unpackWord(word: string): readonly (string | undefined)[] {
  return word.split(":").map((part) => (part === "" ? undefined : unescaped(part)));
}

function escaped(char: string): string {
  return [...new TextEncoder().encode(char)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}

/** A `%` that begins no code stands for itself: a person may have written the word. */
function unescaped(part: string): string {
  return part.replaceAll(/(?:%[0-9A-F]{2})+/g, (codes) =>
    new TextDecoder().decode(
      Uint8Array.from(codes.slice(1).split("%"), (code) => Number.parseInt(code, 16)),
    ),
  );
}
