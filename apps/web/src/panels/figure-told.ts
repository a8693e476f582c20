// What sources said → the sections of the figure panel: sources, where they differ, history, corrections.
import type {
  Origin,
  OriginEvent,
  OriginRecord,
  OriginSource,
  OriginStatement,
} from "@brief/render";
import { element } from "../element.ts";
import type { FigureText } from "../ui-text/figure.ts";
import { citeLinks } from "./figure-rows.ts";
import { link, safeAddress, said } from "./figure-words.ts";

export interface ToldParts {
  readonly text: FigureText;
  readonly place: (place: string) => HTMLElement;
}

function section(head: string, count: string, ...body: readonly HTMLElement[]): HTMLElement {
  const counted = count === "" ? [] : [element("span", {}, count)];
  return element(
    "section",
    { class: "figure-section" },
    element("h3", {}, element("span", {}, head), ...counted),
    ...body,
  );
}

export function buildSources({ sources }: Origin, { text }: ToldParts): HTMLElement {
  if (sources.length === 0) {
    return section(text.sources, "", element("p", { class: "meta" }, text.noSources));
  }
  const items = sources.map((source) => sourceItem(source, text));
  return section(
    text.sources,
    String(sources.length),
    element("ul", { class: "figure-sources" }, ...items),
  );
}

/** A source may have one place for each row: the first few say what they are like. */
const mostLocators = 2;

function sourceItem(source: OriginSource, text: FigureText): HTMLElement {
  const { id, title, publisher, day, url, locators, rows } = source;
  const isMany = locators.length > mostLocators;
  const shown = locators.slice(0, isMany ? 1 : mostLocators).map((locator) => text.at(locator));
  const facts = [publisher, day ?? text.undated, rows === 0 ? undefined : text.rowsOf(rows), id];
  // Not to be followed, but to be looked up.
  const address = safeAddress(url) === undefined ? url : undefined;
  return element(
    "li",
    { class: "told" },
    link({ words: title, url, newTab: text.newTab }),
    element("p", { class: "meta figure-facts" }, ...facts.flatMap(fact)),
    ...(shown.length === 0
      ? []
      : [
          element(
            "p",
            { class: "meta figure-facts" },
            ...shown.flatMap(fact),
            ...(isMany ? [element("span", {}, text.moreLocators(locators.length))] : []),
          ),
        ]),
    ...(address === undefined ? [] : [element("p", { class: "meta mono" }, said(address))]),
  );
}

const fact = (words: string | undefined): readonly HTMLElement[] =>
  words === undefined ? [] : [element("span", {}, said(words))];

/** Undefined where sources agree. */
export function buildConflicts({ conflicts }: Origin, parts: ToldParts): HTMLElement | undefined {
  if (conflicts.length === 0) return undefined;
  const { text } = parts;
  const items = conflicts.map((record) =>
    element(
      "li",
      { class: "told record" },
      recordHead(record, text),
      statementList(record, parts),
      ...(record.comment === undefined
        ? []
        : [element("p", { class: "meta" }, said(record.comment))]),
      element("p", { class: "meta" }, text.why(record.why)),
    ),
  );
  const list = element("ul", { class: "figure-records" }, ...items);
  return section(text.conflicts, String(conflicts.length), list);
}

function recordHead({ name, field, isPart }: OriginRecord, text: FigureText): HTMLElement {
  const words = [name, field].filter((word) => word !== "").map((word) => said(word));
  return element(
    "p",
    { class: "record-head" },
    ...words,
    ...(isPart ? [] : [element("span", { class: "meta" }, text.otherField)]),
  );
}

function statementList({ statements }: OriginRecord, parts: ToldParts): HTMLElement {
  return element(
    "dl",
    { class: "figure-days" },
    ...statements.flatMap((statement) => statementLines(statement, parts)),
  );
}

function statementLines(statement: OriginStatement, { text, place }: ToldParts) {
  const { day, value, notes, isHeld, cite, place: at } = statement;
  return [
    element("dt", {}, day ?? text.undated),
    element(
      "dd",
      {},
      element(
        "p",
        { class: "statement" },
        said(value, isHeld ? "held" : ""),
        ...(isHeld ? [element("span", { class: "badge" }, text.held)] : []),
        ...citeLinks([cite], text),
      ),
      ...notes.map((note) => element("p", { class: "meta" }, said(note))),
      element("p", { class: "meta" }, place(at)),
    ),
  ];
}

export function buildHistory({ history }: Origin, { text }: ToldParts): HTMLElement {
  const lines = history.flatMap((event, index) => eventLines(event, index, text));
  return section(text.history, "", element("dl", { class: "figure-days" }, ...lines));
}

function eventLines({ day, text: words, lines }: OriginEvent, index: number, text: FigureText) {
  return [
    element("dt", {}, day ?? (index === 0 ? text.noDate : "")),
    element(
      "dd",
      {},
      element("p", {}, said(words)),
      ...lines.map((line) => element("p", { class: "meta" }, said(line))),
    ),
  ];
}

export function buildRecords({ records }: Origin, parts: ToldParts): HTMLElement {
  const { text } = parts;
  const items = records.map((record) =>
    element("li", { class: "told record" }, recordHead(record, text), statementList(record, parts)),
  );
  return section(
    text.records,
    "",
    items.length === 0
      ? element("p", { class: "meta" }, text.noRecords)
      : element("ul", { class: "figure-records" }, ...items),
  );
}
