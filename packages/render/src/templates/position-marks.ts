// Marks of template positions inside markup: one character of the supplementary private-use planes each.
// They never reach the Document, and a view may not hold one (guard.ts).
const first = 0xf0000;
const last = 0x10fffd;
const marks = /[\u{F0000}-\u{10FFFF}]/gu;

export const isMark = (character: string): boolean => (character.codePointAt(0) ?? 0) >= first;

/** Undefined when the document holds more positions than there are marks: the last place then stands for the rest. */
export function markOf(index: number): string | undefined {
  return first + index > last ? undefined : String.fromCodePoint(first + index);
}

export interface Mark {
  /** Offset in the text without marks. */
  readonly offset: number;
  readonly index: number;
}

/** Markup without its marks, and where they stood. */
export function takeMarks(marked: string): {
  text: string;
  marks: readonly Mark[];
} {
  const found: Mark[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(marks)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    found.push({
      offset: text.length,
      index: (match[0].codePointAt(0) ?? first) - first,
    });
  }
  return { text: text + marked.slice(from), marks: found };
}
