// `file:line` of a row → the button that goes there, or copies it where nothing can be opened.
import { element } from "../element.ts";
import type { FigureText } from "../ui-text/figure.ts";
import { visible } from "./figure-words.ts";

export interface PlaceParts {
  readonly text: FigureText;
  /** Undefined where the page cannot open files. */
  readonly onPlace: ((place: string) => void) | undefined;
  readonly tell: (words: string) => void;
}

export function placeButton(place: string, { text, onPlace, tell }: PlaceParts): HTMLElement {
  const name = place.split("/").at(-1) ?? place;
  const label = onPlace === undefined ? text.copyPlace(place) : text.goToPlace(place);
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
        if (onPlace !== undefined) onPlace(place);
        // A browser may forbid it: the words of the place stand there to be read.
        else copy().catch(() => tell(visible(place)));
      },
    },
    visible(name),
  );
}
