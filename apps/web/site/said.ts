// Words of the page in its leading language, with the other beside them for the switch of languages.
import type { Language } from "@brief/render";
import * as frame from "../src/ui-text/frame.ts";
import { en, type SiteText, zh } from "../src/ui-text/site.ts";
import type { Words } from "./listing.ts";
import { type Attributes, type Markup, tag } from "./markup.ts";

export type Leading = "zh" | "en";

export const languageOf: Readonly<Record<Leading, Language>> = { zh: "zh-CN", en: "en" };

/** The same in both languages of the page. */
export function both(words: (text: SiteText) => string): Words {
  return { zh: words(zh), en: words(en) };
}

/** What briefs of a kind are called; one of the workspace's own goes by its name. */
export function kindName(kind: string): Words {
  return { zh: frame.zh.kinds[kind] ?? kind, en: frame.en.kinds[kind] ?? kind };
}

/** An element with words alone in it. */
export function said(
  name: string,
  words: Words,
  lead: Leading,
  attributes: Attributes = {},
): Markup {
  return tag(name, { ...attributes, "data-zh": words.zh, "data-en": words.en }, words[lead]);
}

/** Attributes of a name that only a reader of the screen, or a pointer, meets. */
export function named(attribute: string, words: Words, lead: Leading): Attributes {
  return {
    [attribute]: words[lead],
    [`data-zh-${attribute}`]: words.zh,
    [`data-en-${attribute}`]: words.en,
  };
}
