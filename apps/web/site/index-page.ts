// The list of briefs as a page: whole without scripts, which only filter it and change its language.
import { pagePolicy } from "../server/policy.ts";
import { facesSheet, feedName } from "./addresses.ts";
import { briefRow, languageNames } from "./brief-row.ts";
import { bothWords, type Facet, type FacetName, facetNames, type Listing } from "./listing.ts";
import { bare, lines, type Markup, tag } from "./markup.ts";
import { both, kindName, type Leading, languageOf, named, said } from "./said.ts";

export interface PageAssets {
  /** Addresses from the site's folder. */
  readonly script: string;
  readonly styles: readonly string[];
  /** Bytes of all that is saved for offline use when asked. */
  readonly documentBytes: number;
}

function head({ unit, leading: lead }: Listing, { script, styles }: PageAssets): Markup {
  const names = bothWords(unit);
  const title = both((text) => text.heading);
  const whole = { zh: `${title.zh} · ${names.zh}`, en: `${title.en} · ${names.en}` };
  return tag(
    "head",
    {},
    lines([
      bare("meta", { charset: "utf-8" }),
      bare("meta", { "http-equiv": "content-security-policy", content: pagePolicy }),
      bare("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      bare("meta", { name: "color-scheme", content: "light dark" }),
      said("title", whole, lead),
      bare("link", { rel: "icon", href: "data:," }),
      bare("link", {
        rel: "alternate",
        type: "application/atom+xml",
        href: feedName,
        title: whole[lead],
      }),
      ...[facesSheet, ...styles].map((href) => bare("link", { rel: "stylesheet", href })),
      tag("script", { type: "module", src: script }),
    ]),
  );
}

/** Hidden until the script is there that it works by. */
function languageSwitch(lead: Leading): Markup {
  const button = (ui: Leading) =>
    tag(
      "button",
      {
        type: "button",
        lang: languageOf[ui],
        "data-ui": ui,
        "aria-pressed": ui === lead ? "true" : "false",
      },
      languageNames[languageOf[ui]],
    );
  const label = named(
    "aria-label",
    both((text) => text.uiLanguage),
    lead,
  );
  const attributes = { class: "segmented", role: "group", "data-scripted": true, hidden: true };
  return tag("div", { ...attributes, ...label }, button("zh"), button("en"));
}

function bar({ leading: lead }: Listing): Markup {
  const feed = said(
    "a",
    both((text) => text.feed),
    lead,
    { class: "button", href: feedName },
  );
  return tag(
    "header",
    { class: "bar" },
    tag("strong", { class: "product" }, "Brief"),
    tag("span", { class: "space" }),
    feed,
    languageSwitch(lead),
  );
}

interface Choice {
  readonly name: string;
  readonly options: readonly Facet[];
}

/** Nothing to choose from is no control. */
function select({ name, options }: Choice, label: Markup, lead: Leading): Markup | undefined {
  if (options.length < 2) return undefined;
  const all = said(
    "option",
    both((text) => text.every),
    lead,
    { value: "" },
  );
  const rest = options.map(({ id, name: words }) => said("option", words, lead, { value: id }));
  return tag("label", {}, label, tag("select", { name }, all, ...rest));
}

function filters({ kinds, facets, briefs, leading: lead }: Listing): Markup {
  const languages = new Set(
    briefs.flatMap(({ editions }) => editions.map(({ language }) => language)),
  );
  const editions = Object.entries(languageNames)
    .filter(([language]) => [...languages].some((one) => one === language))
    .map(([id, name]) => ({ id, name: { zh: name, en: name } }));
  const label = (key: "kind" | "edition" | FacetName) =>
    said(
      "span",
      both((text) => text[key]),
      lead,
    );
  const isCompared = briefs.some((brief) => brief.editions.some(({ change }) => change));
  const search = bare("input", {
    type: "search",
    name: "q",
    autocomplete: "off",
    ...named(
      "placeholder",
      both((text) => text.search),
      lead,
    ),
    ...named(
      "aria-label",
      both((text) => text.search),
      lead,
    ),
  });
  const changed = tag(
    "label",
    { class: "check" },
    bare("input", { type: "checkbox", name: "changed", value: "1" }),
    said(
      "span",
      both((text) => text.changedOnly),
      lead,
    ),
  );
  const attributes = {
    class: "filters",
    role: "search",
    "data-scripted": true,
    hidden: true,
    ...named(
      "aria-label",
      both((text) => text.filters),
      lead,
    ),
  };
  return tag(
    "form",
    attributes,
    search,
    select(
      { name: "kind", options: kinds.map((id) => ({ id, name: kindName(id) })) },
      label("kind"),
      lead,
    ),
    select({ name: "edition", options: editions }, label("edition"), lead),
    ...facetNames.map((name) => select({ name, options: facets[name] }, label(name), lead)),
    isCompared ? changed : undefined,
    said(
      "button",
      both((text) => text.clear),
      lead,
      { type: "reset", hidden: true },
    ),
  );
}

function count({ briefs, leading: lead }: Listing): Markup {
  const words = both((text) => text.briefs(briefs.length));
  return said("p", words, lead, { class: "count", role: "status" });
}

function section(kind: string, listing: Listing): Markup {
  const briefs = listing.briefs.filter((brief) => brief.kind === kind);
  return tag(
    "section",
    { "data-kind": kind },
    tag(
      "h2",
      {},
      said("span", kindName(kind), listing.leading),
      tag("span", { class: "meta" }, String(briefs.length)),
    ),
    tag("ul", { class: "entries" }, lines(briefs.map((brief) => briefRow(brief, listing)))),
  );
}

/** Shown by the script where the browser can keep the site. */
function offline({ leading: lead }: Listing, { documentBytes }: PageAssets): Markup {
  const label = named(
    "aria-label",
    both((text) => text.offline),
    lead,
  );
  const keepAll = both((text) => text.keepAll(text.size(documentBytes)));
  return tag(
    "footer",
    { class: "offline", hidden: true, ...label },
    tag("p", { role: "status", class: "meta" }),
    said("button", keepAll, lead, { type: "button", hidden: true }),
  );
}

export function indexPage(listing: Listing, assets: PageAssets): string {
  const { unit, leading: lead, asOf, kinds } = listing;
  const heading = said(
    "h1",
    both((text) => text.heading),
    lead,
  );
  const day = said(
    "p",
    both((text) => text.asOf(asOf)),
    lead,
    { class: "meta" },
  );
  const main = tag(
    "main",
    {},
    lines([
      tag(
        "div",
        { class: "head" },
        said("p", bothWords(unit), lead, { class: "unit" }),
        heading,
        day,
      ),
      filters(listing),
      count(listing),
      ...kinds.map((kind) => section(kind, listing)),
    ]),
  );
  const body = tag("body", {}, lines([bar(listing), main, offline(listing, assets)]));
  const page = tag("html", { lang: languageOf[lead] }, lines([head(listing, assets), body]));
  return `<!doctype html>\n${page.markup}\n`;
}
