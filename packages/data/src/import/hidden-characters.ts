// Characters that a reader cannot see or no font can print: each is a located error.
import type { Diagnostic, Place } from "../diagnostic.ts";

const ranges: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x00, 0x00, "a NUL"],
  [0x01, 0x08, "a control character"],
  [0x0b, 0x0c, "a control character"],
  [0x0e, 0x1f, "a control character"],
  [0x7f, 0x9f, "a control character"],
  [0x200b, 0x200b, "a zero-width space"],
  [0x200e, 0x200f, "a bidirectional mark"],
  [0x202a, 0x202e, "a bidirectional control"],
  [0x2060, 0x2064, "an invisible operator"],
  [0x2066, 0x2069, "a bidirectional control"],
  [0xd800, 0xdfff, "half of a surrogate pair"],
  [0xe000, 0xf8ff, "a private-use character"],
  [0xfdd0, 0xfdef, "a noncharacter"],
  [0xfeff, 0xfeff, "a byte order mark inside the text"],
  [0xfffd, 0xfffd, "a replacement character, left by a wrong conversion"],
  [0xfffe, 0xffff, "a noncharacter"],
  [0xf0000, 0x10ffff, "a private-use character"],
];

/** A wrong conversion left these; the others are only invisible, and a foreign file is read with them. */
const spoilt = /^[\0\ufffd-\uffff\ufdd0-\ufdef\ue000-\uf8ff\ud800-\udfff\u{f0000}-\u{10ffff}]$/u;

/** What is told of such a character in a file of others. */
export function hiddenForeign(character: string, name: string, place: Place): Diagnostic {
  const severity = isSpoilt(character) ? "error" : "warning";
  return { ...hidden(character, name, place), severity };
}

/** Whether it stands for a character that is lost. */
export function isSpoilt(character: string): boolean {
  return spoilt.test(character);
}

const classOf = ([first, last]: readonly [number, number, string]) =>
  `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`;
/** Whether there is any: nearly all tables have none, and are not gone through character by character. */
const anyHidden = new RegExp(`[${ranges.map(classOf).join("")}]|\\r(?!\\n|$)`, "u");

export function hiddenCharacters(text: string, file: string): readonly Diagnostic[] {
  if (!anyHidden.test(text)) return [];
  const diagnostics: Diagnostic[] = [];
  let [line, column] = [1, 0];
  let previous = "";
  for (const character of text) {
    column++;
    const name =
      previous === "\r" && character !== "\n" ? "a lone carriage return" : hiddenName(character);
    if (name !== undefined) diagnostics.push(hidden(character, name, { file, line, column }));
    if (character === "\n") [line, column] = [line + 1, 0];
    previous = character;
  }
  return diagnostics;
}

/** What a character is that a reader cannot see; undefined for all others. */
export function hiddenName(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  // Nearly all text lies in these two blocks.
  if ((code >= 0x20 && code <= 0x7e) || (code >= 0x3000 && code <= 0x9fff)) return undefined;
  return ranges.find(([first, last]) => code >= first && code <= last)?.[2];
}

/** U+FEFF: how a character is told that cannot be shown. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function hidden(character: string, name: string, place: Place): Diagnostic {
  const code = codePointName(character);
  return {
    rule: "hidden-characters",
    severity: "error",
    message: `${name} ("${code}") stands in the text`,
    place,
    found: code,
    expected: "characters that a reader can see",
    remedy:
      code === "U+FFFD"
        ? "restore the characters from the original document"
        : "delete the character, or write the one that is meant",
  };
}
