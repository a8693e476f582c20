// Rows of the dataset that a figure rests on → the first few of them, and the table of all.
import type { Origin, OriginCite, OriginRow } from "@brief/render";
import { element } from "../element.ts";
import type { FigureText } from "../ui-text/figure.ts";
import { link, said, saidId, visible } from "./figure-words.ts";

export interface RowParts {
  readonly text: FigureText;
  readonly onAll: () => void;
  readonly place: (place: string) => HTMLElement;
}

const few = 4;

export function buildFewRows(origin: Origin, { text, onAll }: RowParts): HTMLElement {
  const { rows, unit } = origin;
  const shown = rows.slice(0, few);
  // Projects that are counted have no value of their own.
  const hasValues = shown.some(({ short }) => short !== undefined);
  const values = hasValues ? [unit === "" ? text.value : unit] : [];
  return element(
    "section",
    { class: "figure-section" },
    element(
      "h3",
      {},
      element("span", {}, text.rows),
      element("span", {}, text.countOf(rows.length, shown.length)),
    ),
    rows.length === 0
      ? element("p", { class: "meta" }, text.noRows)
      : element(
          "table",
          { class: "few-rows" },
          headRow([text.item, ...values, text.source]),
          element("tbody", {}, ...shown.map((row) => fewRow(row, hasValues, text))),
        ),
    ...(rows.length > shown.length
      ? [
          element(
            "button",
            { type: "button", class: "plain", onclick: onAll },
            text.showAll(rows.length),
          ),
        ]
      : []),
  );
}

function headRow(heads: readonly string[]): HTMLElement {
  const cells = heads.map((head) => element("th", { scope: "col" }, head));
  return element("thead", {}, element("tr", {}, ...cells));
}

/** A row may rest on many sources: the table of all rows has them. */
const mostCites = 2;

function fewRow(
  { name, field, id, short, cites }: OriginRow,
  hasValue: boolean,
  text: FigureText,
): HTMLElement {
  const more = cites.length - mostCites;
  const words = name === "" ? (field ?? id) : name;
  return element(
    "tr",
    {},
    element("td", {}, said(words)),
    ...(hasValue ? [element("td", { class: "number" }, visible(short ?? "—"))] : []),
    element(
      "td",
      {},
      ...citeLinks(cites.slice(0, mostCites), text),
      ...(more > 0 ? [element("span", { class: "meta" }, ` +${more}`)] : []),
    ),
  );
}

export function citeLinks(
  cites: readonly OriginCite[],
  text: FigureText,
): readonly (HTMLElement | string)[] {
  return cites.flatMap(({ id, title, url, locator }, index) => {
    const hint = locator === undefined ? title : `${title}, ${locator}`;
    const made = link({ words: id, url, title: hint, newTab: text.newTab });
    return index === 0 ? [made] : [" ", made];
  });
}

/** A box of its own scrolls, so that the heads and the first column stay in sight. */
export function buildAllRows({ rows }: Origin, { text, place }: RowParts): HTMLElement {
  if (rows.length === 0) return element("p", { class: "meta" }, text.noRows);
  const heads = [text.id, text.item, text.value, text.field, text.source, text.place];
  return element(
    "div",
    { class: "all-rows", tabindex: "0", role: "region", "aria-label": text.allRows },
    element(
      "table",
      {},
      element("caption", {}, text.rowsOf(rows.length)),
      headRow(heads),
      element("tbody", {}, ...rows.map((row) => fullRow(row, text, place))),
    ),
  );
}

function fullRow(
  { id, name, field, value, cites, place: at }: OriginRow,
  text: FigureText,
  place: RowParts["place"],
): HTMLElement {
  const used = element("span", { class: "unseen" }, ` ${text.used}`);
  const mark = (has: boolean) => (has ? { class: "used" } : {});
  return element(
    "tr",
    { "data-row": id, tabindex: "-1" },
    element("th", { scope: "row" }, saidId(id.slice(id.indexOf("/") + 1))),
    element("td", mark(value === undefined), said(name), ...(value === undefined ? [used] : [])),
    element(
      "td",
      value === undefined ? { class: "number" } : { class: "number used" },
      said(value ?? "—"),
      ...(value === undefined ? [] : [used]),
    ),
    element("td", {}, said(field ?? "—")),
    element("td", {}, ...citeLinks(cites, text)),
    element("td", {}, place(at)),
  );
}

/** Brings a row into sight and marks it. */
export function showRow(table: HTMLElement, id: string): void {
  for (const row of table.querySelectorAll<HTMLElement>("[data-row]")) {
    const isIt = row.dataset["row"] === id;
    if (isIt) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
    if (!isIt) continue;
    row.scrollIntoView({ block: "center", inline: "start" });
    row.focus({ preventScroll: true });
  }
}
