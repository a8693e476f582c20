// A brief in the list: what it is, and each of its editions with its files.
import type { Language } from "@brief/render";
import { en, type SiteText, zh } from "../src/ui-text/site.ts";
import { appFolder, fileAddress } from "./addresses.ts";
import type { Facet, ListedBrief, ListedEdition, Listing, Words } from "./listing.ts";
import { facetNames } from "./listing.ts";
import { type Child, lines, type Markup, tag } from "./markup.ts";
import { both, type Leading, languageOf, named, said } from "./said.ts";

export const languageNames: Readonly<Record<Language, string>> = {
  "zh-CN": "中文",
  en: "English",
  ru: "Русский",
};

function editionFor({ editions }: ListedBrief, ui: Leading): ListedEdition | undefined {
  return editions.find(({ language }) => language === languageOf[ui]) ?? editions[0];
}

/** In the page's language where there is such an edition; a title says which it is in. */
function titleOf(brief: ListedBrief, lead: Leading): Markup {
  const [chinese, english] = [editionFor(brief, "zh"), editionFor(brief, "en")];
  const words = { zh: chinese?.title ?? brief.id, en: english?.title ?? brief.id };
  const languages = { zh: chinese?.language ?? "zh-CN", en: english?.language ?? "en" };
  const title = said("bdi", words, lead, {
    lang: languages[lead],
    "data-zh-lang": languages.zh,
    "data-en-lang": languages.en,
  });
  return tag("h3", {}, title);
}

function metaOf(edition: ListedEdition | undefined, brief: ListedBrief, lead: Leading): Markup {
  if (edition === undefined) return tag("p", { class: "meta" }, brief.id);
  const { asOf, number, totalNumber } = edition;
  const parts: Child[] = [];
  if (number !== undefined) {
    parts.push(
      said(
        "span",
        both((text) => text.number(number, totalNumber)),
        lead,
      ),
    );
  }
  parts.push(
    said(
      "time",
      both((text) => text.asOf(asOf)),
      lead,
      { datetime: asOf },
    ),
  );
  parts.push(tag("span", { class: "id" }, brief.id));
  return tag("p", { class: "meta" }, ...parts);
}

/** Of all editions together: figures change in every language alike. */
function markOf({ editions }: ListedBrief, lead: Leading): Markup | undefined {
  const changes = new Set(editions.map(({ change }) => change));
  if (changes.has("changed")) {
    return said(
      "span",
      both((text) => text.changed),
      lead,
      { class: "mark" },
    );
  }
  if (!changes.has("new")) return undefined;
  return said(
    "span",
    both((text) => text.fresh),
    lead,
    { class: "mark" },
  );
}

interface Row {
  readonly brief: ListedBrief;
  readonly edition: ListedEdition;
  readonly lead: Leading;
}

/** A link is named with its brief and language: out of its row it would be one of many alike. */
function linkNames({ edition }: Row, words: (text: SiteText) => string): Words {
  const name = (text: SiteText) =>
    `${words(text)}${text.colon}${edition.title}${text.between}${languageNames[edition.language]}`;
  return { zh: name(zh), en: name(en) };
}

function pdfLink(row: Row): Markup | undefined {
  const { pdf, language } = row.edition;
  if (pdf === undefined) return undefined;
  const facts = (text: SiteText) =>
    `${text.pages(pdf.pages)}${text.between}${text.size(pdf.bytes)}`;
  return tag(
    "a",
    {
      href: fileAddress(pdf.file),
      type: "application/pdf",
      hreflang: language,
      ...named(
        "aria-label",
        linkNames(row, (text) => `PDF ${facts(text)}`),
        row.lead,
      ),
    },
    tag("span", {}, "PDF"),
    // The name begins with what is seen: who speaks to the page says that.
    " ",
    said("span", both(facts), row.lead, { class: "meta" }),
  );
}

function webLink(row: Row): Markup | undefined {
  const { html, language } = row.edition;
  if (html === undefined) return undefined;
  const attributes = { href: fileAddress(html.file), hreflang: language };
  const names = named(
    "aria-label",
    linkNames(row, (text) => text.web),
    row.lead,
  );
  return said(
    "a",
    both((text) => text.web),
    row.lead,
    { ...attributes, ...names },
  );
}

function openLink(row: Row): Markup | undefined {
  const { brief, edition, lead } = row;
  if (!brief.isPreviewed) return undefined;
  const query = new URLSearchParams({ brief: brief.id, lang: edition.language });
  return said(
    "a",
    both((text) => text.open),
    lead,
    {
      class: "open",
      href: `${appFolder}index.html?${query}`,
      ...named(
        "aria-label",
        linkNames(row, (text) => text.open),
        lead,
      ),
      ...named(
        "title",
        both((text) => text.openTitle),
        lead,
      ),
    },
  );
}

function editionRow(row: Row): Markup {
  const { language } = row.edition;
  const links = [pdfLink(row), webLink(row), openLink(row)];
  const name = tag("span", { class: "language", lang: language }, languageNames[language]);
  return tag("li", { "data-edition": language }, name, ...links);
}

/** What a search looks through: titles and ids, and the names of what it is about, in either language. */
function searchWords(brief: ListedBrief, about: readonly Facet[]): string {
  const titles = brief.editions.map(({ title }) => title);
  const names = about.flatMap(({ name }) => [name.zh, name.en]);
  return [...new Set([brief.id, ...titles, ...names])].join("\n").toLowerCase();
}

export function briefRow(brief: ListedBrief, { facets, leading }: Listing): Markup {
  const about = facetNames.flatMap((name) =>
    facets[name].filter(({ id }) => brief.about[name].includes(id)),
  );
  const mark = markOf(brief, leading);
  const chosenBy = Object.fromEntries(
    facetNames.map((name) => [`data-${name}`, brief.about[name].join(" ") || undefined]),
  );
  return tag(
    "li",
    {
      class: "entry",
      "data-brief": brief.id,
      "data-kind": brief.kind,
      "data-edition": brief.editions.map(({ language }) => language).join(" "),
      ...chosenBy,
      "data-changed": mark !== undefined,
      "data-words": searchWords(brief, about),
    },
    tag(
      "div",
      { class: "what" },
      tag("div", { class: "title" }, titleOf(brief, leading), mark),
      metaOf(editionFor(brief, leading), brief, leading),
    ),
    tag(
      "ul",
      { class: "editions" },
      lines(brief.editions.map((edition) => editionRow({ brief, edition, lead: leading }))),
    ),
  );
}
