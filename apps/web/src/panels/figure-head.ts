// An origin and where it is printed → the head of the figure panel: name, value, id, every digit, day, places.
import type { FigurePlace, Origin } from "@brief/render";
import { element } from "../element.ts";
import type { FigureText } from "../ui-text/figure.ts";
import { said, visible } from "./figure-words.ts";

/** What the page knows of places: the figure map of the pages on screen. */
export type Places = readonly Pick<FigurePlace, "figure" | "page">[];

export function pagesOf(id: string, places: Places): readonly (readonly [number, number])[] {
  const pages = new Map<number, number>();
  for (const { figure, page } of places) {
    if (figure === id) pages.set(page, (pages.get(page) ?? 0) + 1);
  }
  return [...pages].toSorted(([a], [b]) => a - b);
}

export function valueWords({ value: { before, number, after } }: Origin): string {
  return `${before}${number}${after}`;
}

export function buildHead(
  origin: Origin,
  places: Places,
  text: FigureText,
): readonly HTMLElement[] {
  const { id, name, asOf, exact, notes } = origin;
  const pages = pagesOf(id, places);
  const isRounded = visible(exact) !== visible(valueWords(origin));
  return [
    element("h2", { class: "figure-name" }, said(name)),
    largeValue(origin),
    element("p", { class: "figure-id" }, said(id)),
    element(
      "p",
      { class: "meta figure-facts" },
      ...[...(isRounded ? [text.exact(exact)] : []), ...notes, text.asOf(asOf)].map((fact) =>
        element("span", {}, said(fact)),
      ),
    ),
    ...(pages.length === 0 ? [] : [element("p", { class: "meta" }, text.printedOn(pages))]),
    ...printedAs(origin, text),
  ];
}

function largeValue({ value: { before, number, after } }: Origin): HTMLElement {
  const small = (words: string) => (words === "" ? [] : [said(words, "figure-unit")]);
  // A long date or a word is no number to be read across the room.
  const isLong = [...number].length > 12;
  return element(
    "p",
    { class: isLong ? "figure-value long" : "figure-value" },
    ...small(before),
    said(number),
    ...(after.startsWith("%") ? [said(after, "figure-unit close")] : small(after)),
  );
}

function printedAs({ printed }: Origin, text: FigureText): readonly HTMLElement[] {
  if (printed.length < 2) return [];
  return [
    element(
      "ul",
      { class: "meta figure-printed", "aria-label": text.printedAs },
      ...printed.map(({ language, words }) => element("li", { lang: language }, visible(words))),
    ),
  ];
}
