// What a rule on wording is: words in, hits out. One rule a file, named by its id (see rules.ts).
import type { Dataset, Figure } from "@brief/data";
import type { Language } from "../brief.ts";
import type { Document, NodePath } from "../document/model.ts";

/** Stands in a template's words where a mustache will print something. */
export const hole = "\uFFFC";

/** Digits, or the mustache that will print them. */
export const number = `(?:\\d[\\d.,]*|${hole})`;

export const han = "[\\u4e00-\\u9fff\\u3007]";

/** prose: sentences; label: captions, terms, furniture; source: an entry of the list of sources. */
export type Role = "heading" | "prose" | "cell" | "label" | "source";

/** A stretch of `text` that stands by itself. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  /** In a Document. */
  readonly path?: NodePath;
}

/** A printed figure, where it stands in `text`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly id: string;
  /** Empty where it is not known. */
  readonly value: string;
}

export interface Words {
  readonly language: Language;
  /** Passages parted by line feeds; source marks and note marks are no part of it. */
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly spans: readonly Span[];
}

/** The words of a Document with the facts behind its figures. */
export interface Composed extends Words {
  readonly document: Document;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly facts: Dataset;
}

export interface Hit {
  readonly from: number;
  readonly to: number;
  /** Instead of the rule's own. */
  readonly says?: string;
}

export interface Rule {
  readonly id: string;
  readonly severity: "error" | "warning";
  /** All where left out. */
  readonly languages?: readonly Language[];
  /** Goes on after the words that were found: `"约50个左右" says twice …`. */
  readonly says: string;
  readonly remedy: string;
  /** Looks at words alone: those typed into a template, and those of a Document. */
  readonly inWords?: (words: Words) => readonly Hit[];
  /** Needs the figures. */
  readonly inDocument?: (composed: Composed) => readonly Hit[];
}

/** The passage that an offset of the text lies in. */
export function passageAt({ passages }: Words, offset: number): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return passages[low - 1];
}

/** Every place where the language's pattern fits; a group named `hit` narrows it. */
export function find(
  patterns: Partial<Readonly<Record<Language, readonly RegExp[]>>>,
  roles?: readonly Role[],
): (words: Words) => readonly Hit[] {
  return (words) => {
    const hits: Hit[] = [];
    for (const pattern of patterns[words.language] ?? []) {
      for (const match of words.text.matchAll(pattern)) {
        const hit = { from: match.index, to: match.index + match[0].length };
        const role = roles === undefined ? undefined : passageAt(words, hit.from)?.role;
        if (roles === undefined || (role !== undefined && roles.includes(role))) hits.push(hit);
      }
    }
    return hits;
  };
}

function toPattern({ raw }: TemplateStringsArray, flags: string): RegExp {
  return new RegExp(raw.join("").replaceAll("‹N›", number).replaceAll("‹H›", han), flags);
}

/** A pattern in which ‹N› is a number and ‹H› a Chinese character. */
export const pattern = (source: TemplateStringsArray): RegExp => toPattern(source, "g");
export const anyCase = (source: TemplateStringsArray): RegExp => toPattern(source, "gi");
