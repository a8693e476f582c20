// What a site lists: its briefs with their editions and files, and by what they can be chosen.
import type { Language, LocalText } from "@brief/render";

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Named from the site's folder. */
export interface ListedFile {
  readonly file: string;
  readonly bytes: number;
}

/** Held against an earlier build; absent where nothing differs, or none is at hand. */
export type EditionChange = "new" | "changed";

export interface ListedEdition {
  readonly language: Language;
  readonly title: string;
  /** ISO day. */
  readonly asOf: string;
  readonly number?: number | undefined;
  readonly totalNumber?: number | undefined;
  readonly pdf?: (ListedFile & { readonly pages: number }) | undefined;
  readonly html?: ListedFile | undefined;
  readonly change?: EditionChange | undefined;
}

/** By what a reader chooses, beside kind and language. */
export const facetNames = ["prefecture", "sector", "lender"] as const;
export type FacetName = (typeof facetNames)[number];

export interface ListedBrief {
  readonly id: string;
  readonly kind: string;
  /** False for a kind that the page cannot make. */
  readonly isPreviewed: boolean;
  /** Ids of what it is about. */
  readonly about: Readonly<Record<FacetName, readonly string[]>>;
  readonly editions: readonly ListedEdition[];
}

export interface Facet {
  readonly id: string;
  readonly name: Words;
}

export interface Listing {
  readonly unit: LocalText;
  /** First language of the workspace. */
  readonly leading: "zh" | "en";
  readonly asOf: string;
  /** In the order of the workspace. */
  readonly kinds: readonly string[];
  /** Only those that a brief is about. */
  readonly facets: Readonly<Record<FacetName, readonly Facet[]>>;
  readonly briefs: readonly ListedBrief[];
}

/** The words that are there, in the other language where one has none. */
export function bothWords(text: LocalText): Words {
  const zh = text["zh-CN"] ?? text.en ?? text.ru ?? "";
  return { zh, en: text.en ?? text.ru ?? zh };
}
