// What every diagnostic owes its reader (style.md §6), as a list of what one lacks.
import type { Diagnostic } from "../src/index.ts";

export function lacks({ message, place, found, expected, remedy }: Diagnostic): readonly string[] {
  const texts = { message, found, expected, remedy };
  return [
    ...(place.file === undefined ? ["a file"] : []),
    ...Object.entries(texts).flatMap(([name, text]) => {
      if (text === undefined) return [`${name}`];
      if (text === "" && name !== "found") return [`words in ${name}`];
      return /\bundefined\b|\bNaN\b(?!")|\[object|\bnull\b/.test(withoutQuotes(text))
        ? [`sense in ${name}: ${text}`]
        : [];
    }),
    ...(/^\p{Lu}\p{Ll}/u.test(message) ? [`a lower-case beginning: ${message}`] : []),
    ...(/[.。]$/.test(message) ? [`an end without a full stop: ${message}`] : []),
  ];
}

/** The bad value itself may be any text. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/"[\s\S]*"/g, '""');
}
