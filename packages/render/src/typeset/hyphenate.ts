/// <reference path="./hyphen.d.ts" />
// Places inside English and Russian words where a line may end with a hyphen, by the TeX patterns of the
// package "hyphen". Capitalised words, words with digits or signs and a paragraph's last word stay whole.
import createHyphenator from "hyphen/hyphen.js";
import british from "hyphen/patterns/en-gb.js";
import russian from "hyphen/patterns/ru.js";
import type { BreakRule } from "./break-context.ts";
import type { Character } from "./characters.ts";
import type { Kind, Language } from "./classes.ts";
import type { StyledRun } from "./line.ts";

interface Hyphenation {
  /** Lower case alone: no proper names, no abbreviations (looks.md). */
  readonly word: RegExp;
  /** Fewest letters on either side. */
  readonly before: number;
  readonly after: number;
  /** Made with the first word: most Chinese briefs part none. */
  readonly open: () => (word: string) => string;
  opened?: (word: string) => string;
  /** Places of the words met before: the same come back all the time. */
  readonly known: Map<string, readonly number[]>;
}

const settings = { html: false, minWordLength: 5 };

const hyphenations: Readonly<Partial<Record<Language, Hyphenation>>> = {
  en: {
    word: /^[a-z]{5,}$/,
    before: 2,
    after: 3,
    open: () => createHyphenator(british, settings),
    known: new Map(),
  },
  ru: {
    word: /^[а-яё]{5,}$/,
    before: 2,
    after: 2,
    open: () => createHyphenator(russian, settings),
    known: new Map(),
  },
};

const softHyphen = "\u00ad";

/** Words a language keeps before it starts afresh: more than a brief has. */
const knownLimit = 20_000;

/** How many letters stand before each place of a word: information → 2, 6, 7. */
export function syllablesOf(word: string, language: Language): readonly number[] {
  const hyphenation = hyphenations[language];
  if (!hyphenation?.word.test(word)) return [];
  const known = hyphenation.known.get(word);
  if (known !== undefined) return known;
  const places = findPlaces(word, hyphenation);
  if (hyphenation.known.size >= knownLimit) hyphenation.known.clear();
  hyphenation.known.set(word, places);
  return places;
}

function findPlaces(word: string, hyphenation: Hyphenation): readonly number[] {
  const { before, after } = hyphenation;
  hyphenation.opened ??= hyphenation.open();
  let letters = 0;
  return hyphenation
    .opened(word)
    .split(softHyphen)
    .slice(0, -1)
    .map((part) => {
      letters += part.length;
      return letters;
    })
    .filter((place) => place >= before && word.length - place >= after);
}

/** Indexes of the characters before which a word may be parted. */
export function findSyllables(
  characters: readonly Character[],
  runs: readonly StyledRun[],
  language: Language,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (hyphenations[language] === undefined) return found;
  const words = toWords(characters);
  for (const { start, end } of words.slice(0, -1)) {
    if (!isPlainWord(characters, runs, start, end)) continue;
    const text = characters.slice(start, end).map((character) => character.text);
    for (const letters of syllablesOf(text.join(""), language)) found.add(start + letters);
  }
  return found;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** Stretches of letters; what follows an apostrophe is part of its word (kindHere). */
function toWords(characters: readonly Character[]): readonly Word[] {
  const words: Word[] = [];
  for (let start = 0; start < characters.length; start += 1) {
    if (!isLetter(characters[start])) continue;
    let end = start + 1;
    while (isLetter(characters[end])) end += 1;
    words.push({ start, end });
    start = end;
  }
  return words;
}

function isLetter(character: Character | undefined): boolean {
  return character?.kind === "letter" && character.codePoint !== 0x2019;
}

const spaces: readonly Kind[] = ["space", "fixed-space", "wide-space", "zero-space"];
const opening: ReadonlySet<Kind> = new Set([...spaces, "narrow-opener", "connector"]);
const closing: ReadonlySet<Kind> = new Set([...spaces, "narrow-closer", "connector"]);

/** Stands free: no part of an address, a compound, a formula, a figure. */
function isPlainWord(
  characters: readonly Character[],
  runs: readonly StyledRun[],
  start: number,
  end: number,
): boolean {
  const before = characters[start - 1];
  const after = characters[end];
  if (before && !opening.has(before.kind)) return false;
  if (!after || closing.has(after.kind) || after.codePoint === 0x2019 || after.text === "'") {
    return true;
  }
  const run = runs[after.run];
  if (run?.source !== undefined || run?.note !== undefined) return true;
  const next = characters[end + 1]?.kind;
  return after.kind === "narrow-stop" && next !== "letter" && next !== "digit";
}

/** The author's soft hyphen opens a place in any language, between letters. */
export const breakAtSoftHyphen: BreakRule = ({ left, right, spaced, fixed, softened }) => {
  if (!softened || spaced) return undefined;
  return !fixed && left.kind === "letter" && right.kind === "letter" ? "syllable" : "word";
};

export const breakAtSyllable: BreakRule = ({ paragraph, at }) =>
  paragraph.syllables.has(at) ? "syllable" : undefined;
