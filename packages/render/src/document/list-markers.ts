// What stands before the items of a list: numbers and letters by language and by the numbered lists around it.
import type { Document, List, ListItem } from "./model.ts";

type Numeral = (number: number) => string;

/** Beyond the last circled number that faces have, brackets say the same. */
const circled: Numeral = (number) =>
  number <= 20 ? String.fromCodePoint(0x245f + number) : `〔${number}〕`;

/** a … z, aa, ab …: the letters of an alphabet as digits without a zero. */
function letters(alphabet: readonly string[]): Numeral {
  return function spell(number): string {
    const rest = Math.floor((number - 1) / alphabet.length);
    const last = alphabet[(number - 1) % alphabet.length] ?? "";
    return rest > 0 ? spell(rest) + last : last;
  };
}

const latin = letters([..."abcdefghijklmnopqrstuvwxyz"]);
/** Without letters that are taken for others (ГОСТ 7.32-2017, 6.4.6). */
const cyrillic = letters([..."абвгдежиклмнпрстуфхцшщэюя"]);

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(number: number): string {
  const [value, sign] = romans.find(([least]) => least <= number) ?? [number, ""];
  return value < number ? sign + roman(number - value) : sign;
}

const arabic: Numeral = (number) => `${number}.`;

/** Of numbered lists in one another; a fourth level starts over. */
const numerals: Readonly<Record<Document["language"], readonly [Numeral, Numeral, Numeral]>> = {
  "zh-CN": [arabic, (number) => `（${number}）`, circled],
  en: [arabic, (number) => `(${latin(number)})`, (number) => `(${roman(number)})`],
  ru: [arabic, (number) => `${cyrillic(number)})`, (number) => `${number})`],
};

/** How many forms of numbers take turns. */
export const numeralForms = 3;

/**
 * @param around how many numbered lists this one stands in
 * @returns "" for a source without a number
 */
export function listMarker(
  list: List,
  index: number,
  around: number,
  language: Document["language"],
): string {
  if (list.variant === "bullet") return "·";
  if (list.variant === "source") return sourceMarker(list.items[index]);
  const [first, second, third] = numerals[language];
  return [first, second, third][around % numeralForms]?.(index + 1) ?? "";
}

function sourceMarker(item: ListItem | undefined): string {
  return item?.number === undefined ? "" : `[${item.number}]`;
}
