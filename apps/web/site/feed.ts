// The editions as an Atom feed (RFC 4287). No clock: an entry is as old as the day that it is as of.
import { createHash } from "node:crypto";
import type { Language } from "@brief/render";
import { en, ru, zh } from "../src/ui-text/site.ts";
import { appFolder, feedName, fileAddress, pageName } from "./addresses.ts";
import {
  bothWords,
  type EditionChange,
  type ListedBrief,
  type ListedEdition,
  type Listing,
} from "./listing.ts";
import { bare, type Markup, tag } from "./markup.ts";
import { kindName, languageOf } from "./said.ts";

export interface FeedOptions {
  /** Where the site will stand; addresses are relative to the feed without it. */
  readonly address?: string | undefined;
  /** The instant that stands for every date: SOURCE_DATE_EPOCH. */
  readonly dated?: string | undefined;
}

/** The same words, the same id: a UUID of version 8 (RFC 9562) from their SHA-256. */
export function idOf(...words: readonly string[]): string {
  const bytes = createHash("sha256").update(JSON.stringify(words)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${[...groups, hex.slice(20)].join("-")}`;
}

interface Edition {
  readonly brief: ListedBrief;
  readonly edition: ListedEdition;
}

const inOrder: readonly (EditionChange | undefined)[] = ["new", "changed", undefined];

/** What changed comes first, then what is newest; else in the order of the workspace. */
function sorted(editions: readonly Edition[]): readonly Edition[] {
  return editions.toSorted((a, b) => {
    const change = inOrder.indexOf(a.edition.change) - inOrder.indexOf(b.edition.change);
    if (change !== 0) return change;
    return a.edition.asOf === b.edition.asOf ? 0 : a.edition.asOf < b.edition.asOf ? 1 : -1;
  });
}

const wordsOf = { "zh-CN": zh, en, ru: { ...en, ...ru } } satisfies Record<Language, object>;

function summary({ asOf, number, totalNumber, pdf, language }: ListedEdition): string {
  const text = wordsOf[language];
  const parts = [
    ...(number === undefined ? [] : [text.number(number, totalNumber)]),
    text.asOf(asOf),
    ...(pdf === undefined ? [] : [text.pages(pdf.pages)]),
  ];
  return parts.join(text.between) + text.end;
}

function titleOf({ title, number, language }: ListedEdition): string {
  if (number === undefined) return title;
  const words = wordsOf[language].number(number);
  return language === "zh-CN" ? `${title}（${words}）` : `${title} (${words})`;
}

/** ISO day or instant → as Atom writes an instant. */
const instant = (day: string): string => (day.includes("T") ? day : `${day}T00:00:00Z`);

function entry({ brief, edition }: Edition, listing: Listing, options: FeedOptions): Markup {
  const { address = "", dated } = options;
  const { language, pdf, html, asOf, change } = edition;
  const unit = bothWords(listing.unit).zh;
  const query = new URLSearchParams({ brief: brief.id, lang: language });
  const page = html === undefined ? `${appFolder}${pageName}?${query}` : fileAddress(html.file);
  const label = kindName(brief.kind)[language === "zh-CN" ? "zh" : "en"];
  return tag(
    "entry",
    { "xml:lang": language },
    tag("id", {}, idOf(unit, brief.id, language, asOf)),
    tag("title", {}, titleOf(edition)),
    tag("updated", {}, instant(dated ?? asOf)),
    bare("link", { rel: "alternate", type: "text/html", hreflang: language, href: address + page }),
    ...(pdf === undefined
      ? []
      : [
          bare("link", {
            rel: "enclosure",
            type: "application/pdf",
            hreflang: language,
            length: pdf.bytes,
            href: address + fileAddress(pdf.file),
          }),
        ]),
    bare("category", { term: brief.kind, label }),
    ...(change === undefined ? [] : [bare("category", { term: change })]),
    tag("summary", {}, summary(edition)),
  );
}

export function feed(listing: Listing, options: FeedOptions): string {
  const { address = "", dated } = options;
  const { unit, leading } = listing;
  const name = bothWords(unit);
  const words = leading === "zh" ? zh : en;
  const editions = listing.briefs.flatMap((brief) =>
    brief.editions.map((edition) => ({ brief, edition })),
  );
  const newest = editions.map(({ edition }) => edition.asOf).reduce(later, listing.asOf);
  const parts = [
    tag("id", {}, idOf(name.zh)),
    tag("title", {}, `${words.heading} · ${name[leading]}`),
    tag("updated", {}, instant(dated ?? newest)),
    tag("author", {}, tag("name", {}, name[leading])),
    bare("link", { rel: "self", type: "application/atom+xml", href: address + feedName }),
    bare("link", { rel: "alternate", type: "text/html", href: address + pageName }),
    ...sorted(editions).map((edition) => entry(edition, listing, options)),
  ];
  const attributes = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": languageOf[leading] };
  const whole = tag("feed", attributes, { markup: parts.map((p) => `\n${p.markup}`).join("") });
  return `<?xml version="1.0" encoding="utf-8"?>\n${whole.markup}\n`;
}

const later = (a: string, b: string): string => (a < b ? b : a);
