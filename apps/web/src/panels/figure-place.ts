// `file:line` of a row → the button that goes there, or copies it where nothing can be opened.
import type { Place } from "@brief/data";
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
    await navigator.clipboard.writeText(place);
    tell(text.copied(visible(place)));
  };
  return element(
    "button",
    {
      type: "button",
      class: "plain mono place",
      title: visible(label),
      "aria-label": visible(label),
      onclick: () => {
        if (open !== undefined) open();
        // A browser may forbid it: the words of the place stand there to be read.
        else copy().catch(() => tell(visible(place)));
      },
    },
    visible(name),
  );
}
