// A report as one HTML file: no script, nothing fetched, readable on a phone and on paper, by day and by night.
import { diffStyles } from "./html-styles.ts";
import type { DiffReport, ReportedGroup } from "./report-schema.ts";
import { plural } from "./summary-line.ts";
import {
  type Prefixes,
  prefixesOf,
  printedIn,
  shortPlace,
  type ToldFigure,
  type ToldRow,
  type ToldValue,
  toldFigures,
  toldRows,
} from "./told.ts";

/** @param pictureOf what lies in the file of a page: the first pages are shown, the others are named */
export function reportHtml(report: DiffReport, pictureOf: (file: string) => Uint8Array): string {
  const prefixes = prefixesOf(report);
  const news = report.groups.filter((group) => group.news);
  const noise = report.groups.filter((group) => !group.news);
  return [
    "<!DOCTYPE html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>What changed: ${escaped(report.summary)}</title>`,
    `<style>${diffStyles}</style>`,
    "</head>",
    "<body>",
    "<main>",
    head(report),
    tiles(report),
    figureSection(report, prefixes),
    briefSection(report),
    pageSection(report, pictureOf),
    ...news.map((group) => groupSection(group, prefixes)),
    noiseSection(noise, prefixes),
    method(report, prefixes),
    "</main>",
    "</body>",
    "</html>",
    "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const mostPictures = 24;

function pageSection({ pages = [] }: DiffReport, pictureOf: (file: string) => Uint8Array): string {
  if (pages.length === 0) return "";
  const shown = pages.slice(0, mostPictures).map(({ brief, language, page, file }) => {
    const title = `${brief} (${language}), page ${page}`;
    const png = Buffer.from(pictureOf(file)).toString("base64");
    const alt = escaped(`${title}: before, after, and the difference in red`);
    return `<figure><img alt="${alt}" src="data:image/png;base64,${png}"><figcaption>${escaped(title)}: before · after · the difference in red</figcaption></figure>`;
  });
  const rest = pages.slice(mostPictures);
  const more =
    rest.length === 0
      ? ""
      : `<p class="meta">and ${plural(rest.length, "more page")}: ${rest.map(({ file }) => `<code>${escaped(file)}</code>`).join(", ")}</p>`;
  return `<section><h2>Pages that differ</h2>${shown.join("")}${more}</section>`;
}

function head({ base, new: now }: DiffReport): string {
  const side = ({ label, asOf, projects }: DiffReport["base"], name: string) => {
    const day = asOf === undefined ? "" : ` as of <time>${escaped(asOf)}</time>`;
    return `<span class="side"><span class="meta">${name}</span> <strong>${escaped(label)}</strong>${day}, ${plural(projects, "project")}</span>`;
  };
  const sides = `<p class="sides">${side(base, "from")} <span class="to">→</span> ${side(now, "to")}</p>`;
  return `<header><h1>What changed</h1>${sides}</header>`;
}

/** The numbers that a reader asks for first. */
function tiles({ figures, briefs, groups, same }: DiffReport): string {
  if (same)
    return '<p class="same">Nothing differs: neither the facts nor anything that is printed of them.</p>';
  const changed = (figures ?? []).filter(({ kind }) => kind !== "reworded").length;
  const touched = briefs.filter(({ status }) => status === "touched").length;
  const count = (news: boolean) =>
    groups
      .filter((group) => group.news === news)
      .reduce((sum, { changes }) => sum + changes.length, 0);
  const tile = (value: string, label: string) =>
    `<div><dd>${value}</dd><dt>${escaped(label)}</dt></div>`;
  const all = [
    ...(figures === null
      ? []
      : [
          tile(number(changed), "published figures moved"),
          tile(`${touched}<small> of ${briefs.length}</small>`, "briefs touched"),
        ]),
    tile(number(count(true)), "changes of the facts"),
    tile(number(count(false)), "without news"),
  ];
  return `<div class="tiles"><dl>${all.join("")}</dl>${classList(groups)}</div>`;
}

/** What there is, the most important first: each leads to its table. */
function classList(groups: DiffReport["groups"]): string {
  if (groups.length === 0) return "";
  const items = groups.map(({ class: name, projects, news }) => {
    const word = escaped(inWords(name));
    const link = news ? `<a href="#${name}">${word}</a>` : `<span class="quiet">${word}</span>`;
    return `<li><b>${number(projects)}</b>${link}</li>`;
  });
  return `<ul class="classes" aria-label="projects or rows of each class">${items.join("")}</ul>`;
}

function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

function figureSection({ figures }: DiffReport, prefixes: Prefixes): string {
  if (figures === null || figures.length === 0) return "";
  const rows = toldFigures(figures).map((figure) => figureRow(figure, prefixes));
  const heads = ["Figure", "Before", "Now", "Change", "Printed in", "Rows that differ"];
  return section("Published figures", "as they are printed", table(heads, rows, "figures"));
}

function figureRow(figure: ToldFigure, prefixes: Prefixes): string {
  const { title, kind, old, new: now, percent, briefs, because } = figure;
  const places = because.map((place) => {
    const short = shortPlace(place, prefixes.new);
    return short === place ? shortPlace(place, prefixes.old) : short;
  });
  const change = kind === "changed" ? percent : kind;
  return row([
    ["Figure", `<strong>${escaped(title)}</strong>`, "name"],
    ["Before", oldWords(old), "number"],
    ["Now", newWords(now), "number"],
    ["Change", escaped(change), "number"],
    ["Printed in", escaped(printedIn(briefs)), "meta"],
    [
      "Rows that differ",
      places.map((place) => `<code>${escaped(place)}</code>`).join(" "),
      "places",
    ],
  ]);
}

type Cell = readonly [label: string, html: string, name: string];

/** On a phone the cells stand below each other, each with its column's name. */
function row(cells: readonly Cell[]): string {
  const html = cells.map(([label, inner, name]) => {
    const empty = inner === "" ? " empty" : "";
    return `<td class="${name}${empty}" data-label="${escaped(label)}"><div>${inner}</div></td>`;
  });
  return `<tr>${html.join("")}</tr>`;
}

function oldWords(text: string): string {
  return text === "" ? "" : `<del>${escaped(text)}</del>`;
}

function newWords(text: string): string {
  return text === "" ? "" : `<ins>${escaped(text)}</ins>`;
}

const shownAtOnce = 30;

/** A long table shows its beginning; the rest opens by a click, and on paper. */
function table(heads: readonly string[], rows: readonly string[], name: string): string {
  const cells = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const whole = (body: readonly string[]) =>
    `<table class="${name}"><thead><tr>${cells}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
  if (rows.length <= shownAtOnce + 5) return whole(rows);
  const rest = rows.slice(shownAtOnce);
  const more = `<details><summary>${rest.length} more</summary>${whole(rest)}</details>`;
  return `${whole(rows.slice(0, shownAtOnce))}${more}`;
}

function section(title: string, means: string, body: string, id?: string): string {
  const note = means === "" ? "" : ` <span class="meta">${escaped(means)}</span>`;
  const anchor = id === undefined ? "" : ` id="${escaped(id)}"`;
  return `<section${anchor}><h2>${escaped(title)}${note}</h2>${body}</section>`;
}

function groupSection(group: ReportedGroup, prefixes: Prefixes): string {
  const rows = toldRows(group, prefixes);
  const title = inWords(group.class);
  const means = `${group.means} · ${plural(group.changes.length, "change")}`;
  return section(title, means, groupTable(rows), group.class);
}

/** `amount-restated` → "Amount restated". */
function inWords(name: string): string {
  const text = name.replace(/(?<!^re)-/g, " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function groupTable(rows: readonly ToldRow[]): string {
  return table(["Project", "What", "Rows"], rows.map(groupRow), "changes");
}

function groupRow({ id, name, values, old, new: now }: ToldRow): string {
  const title = name === id ? "" : ` ${escaped(name)}`;
  const places = [old ?? "–", now ?? "–"].map((place) => `<code>${escaped(place)}</code>`);
  return row([
    ["Project", `<span class="id">${escaped(id)}</span>${title}`, "name"],
    ["What", `<ul>${values.map(valueItem).join("")}</ul>`, "what"],
    ["Rows", places.join(" → "), "places"],
  ]);
}

function valueItem({ label, old, new: now, note }: ToldValue): string {
  const name = label === "" ? "" : `<span class="meta">${escaped(label)}</span> `;
  const isOne = (old === undefined || now === undefined) && note === undefined;
  const value = isOne
    ? `${oldWords(old ?? "")}${newWords(now ?? "")}`
    : `${oldWords(old ?? "") || "–"} <span class="to">→</span> ${newWords(now ?? "") || "–"}`;
  const said = note === undefined ? "" : ` <small>${escaped(note)}</small>`;
  return `<li>${name}${value}${said}</li>`;
}

const statusWords = {
  "not-compared": "not compared, as one side could not be composed",
  touched: "touched",
  added: "added",
  removed: "removed",
  restamped:
    "by the imprint alone: the facts behind them differ, nothing that is printed of them does",
  untouched: "untouched",
} as const;

function briefSection({ briefs }: DiffReport): string {
  if (briefs.length === 0) return "";
  const items = Object.entries(statusWords).flatMap(([status, words]) => {
    const own = briefs.filter((brief) => brief.status === status);
    if (own.length === 0) return [];
    const names = own.map(({ brief, figures }) => {
      const count = figures === 0 ? "" : ` <small>${plural(figures, "figure")}</small>`;
      return `<li>${escaped(brief)}${count}</li>`;
    });
    const list = `<ul class="briefs">${names.join("")}</ul>`;
    const line = `<strong>${own.length}</strong> ${words}`;
    return status === "untouched"
      ? [`<details><summary>${line}</summary>${list}</details>`]
      : [`<p>${line}</p>${list}`];
  });
  return section("Briefs", `${briefs.length} compared`, items.join(""));
}

function noiseSection(noise: readonly ReportedGroup[], prefixes: Prefixes): string {
  if (noise.length === 0) return "";
  const items = noise.map((group) => {
    const head = `<strong>${group.changes.length}</strong> ${escaped(inWords(group.class).toLowerCase())} <span class="meta">${escaped(group.means)}</span>`;
    return `<details><summary>${head}</summary>${groupTable(toldRows(group, prefixes))}</details>`;
  });
  return `<section class="noise">${section("Without news", "counted, and here for whoever doubts it", items.join(""))}</section>`;
}

function method({ rules, uncompared, rows }: DiffReport, prefixes: Prefixes): string {
  const places = [
    ...(prefixes.old === "" ? [] : [`before in <code>${escaped(prefixes.old)}</code>`]),
    ...(prefixes.new === "" ? [] : [`now in <code>${escaped(prefixes.new)}</code>`]),
  ];
  const items = [
    ...(places.length === 0 ? [] : [`places are given from ${places.join(", ")}`]),
    ...rules.map(escaped),
    ...uncompared.map(({ field, missingIn, values }) =>
      escaped(
        `not compared: ${field}, which the ${missingIn} side does not give (${plural(values, "value")} in the other)`,
      ),
    ),
    ...rows.map(({ table: name, added, removed, changed, reordered }) => {
      const order = reordered ? ", in another order" : "";
      return escaped(
        `rows of ${name}: ${added} added, ${removed} taken away, ${changed} changed${order}`,
      );
    }),
  ];
  if (items.length === 0) return "";
  const list = items.map((item) => `<li>${item}</li>`).join("");
  return `<footer>${section("How it was compared", "", `<ul>${list}</ul>`)}</footer>`;
}
