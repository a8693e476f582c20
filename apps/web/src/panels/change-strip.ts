// Above a chosen figure, where editions are compared: what it was, and the way back to the list.
import { element, icon } from "../element.ts";
import type { ComparedFigure } from "../messages.ts";
import type { UiText } from "../ui-text.ts";
import { changeRate, changeValues } from "./compare.ts";

export interface ChangeStrip {
  readonly element: HTMLElement;
  /** Undefined where nothing is compared. */
  show(change: ComparedFigure | "unchanged" | undefined): void;
}

export function createChangeStrip(text: UiText, back: () => void): ChangeStrip {
  const words = element("span", { class: "strip-words" });
  const button = element(
    "button",
    { type: "button", class: "quiet", onclick: back },
    icon("previous"),
    text.compare.back,
  );
  const strip = element("div", { class: "change-strip", hidden: true }, button, words);
  return {
    element: strip,
    show(change) {
      strip.hidden = change === undefined;
      if (change === undefined || change === "unchanged") words.replaceChildren();
      else words.replaceChildren(changeValues(change, text), changeRate(change, text));
    },
  };
}
