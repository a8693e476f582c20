// `file:line` of a row → the button that goes there, or copies it where nothing can be opened.
import type { Place } from "@brief/data";
import { copyText } from "../copy-text.ts";
import { element } from "../element.ts";
import type { FigureText } from "../ui-text/figure.ts";
import { visible } from "./figure-words.ts";

export interface PlaceParts {
  readonly text: FigureText;
  /** Undefined where the place may not be edited. */
  readonly opener: (place: Place) => (() => void) | undefined;
  readonly tell: (words: string) => void;
}

function placeOf(words: string): Place {
  const [, file = words, line] = /^(.*):(\d+)$/.exec(words) ?? [];
  return { file, ...(line === undefined ? {} : { line: Number(line) }) };
}

export function placeButton(place: string, { text, opener, tell }: PlaceParts): HTMLElement {
  const name = place.split("/").at(-1) ?? place;
  const open = opener(placeOf(place));
  const label = open === undefined ? text.copyPlace(place) : text.goToPlace(place);
  const copy = async (): Promise<void> => {
    const words = visible(place);
    tell((await copyText(place)) ? text.copied(words) : words);
  };
  return element(
    "button",
    {
      type: "button",
      class: "plain mono place",
      title: visible(label),
      "aria-label": visible(label),
      onclick: () => (open === undefined ? void copy() : open()),
    },
    visible(name),
  );
}
