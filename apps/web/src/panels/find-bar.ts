// The field over the pages in which a text is sought: what is written, and which match of how many is shown.
import { element, icon } from "../element.ts";
import type { UiText } from "../ui-text.ts";

export interface FindBar {
  readonly element: HTMLElement;
  open(): void;
  /** `at` is the index of the match that is shown; undefined where nothing is sought. */
  tell(found: { readonly at: number; readonly count: number } | undefined): void;
}

export interface FindBarParts {
  readonly text: UiText;
  readonly onQuery: (query: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

export function createFindBar({ text, onQuery, onStep, onClose }: FindBarParts): FindBar {
  const words = text.pdfPane;
  const field = element("input", {
    type: "search",
    "aria-label": words.findInPages,
    placeholder: words.findInPages,
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => onQuery(field.value),
  });
  const count = element("span", { class: "find-count", role: "status" });
  const step = (by: 1 | -1, label: string, shape: "up" | "down") =>
    element(
      "button",
      {
        type: "button",
        class: "find-step",
        "aria-label": label,
        disabled: true,
        onclick: () => onStep(by),
      },
      icon(shape),
    );
  const previous = step(-1, words.previousMatch, "up");
  const next = step(1, words.nextMatch, "down");
  const close = element(
    "button",
    { type: "button", class: "find-step", "aria-label": words.closeFind, onclick: () => shut() },
    icon("close"),
  );
  const bar = element(
    "form",
    { class: "find-bar", role: "search", "aria-label": words.findInPages, hidden: true },
    field,
    count,
    previous,
    next,
    close,
  );
  /** What had the focus before. */
  let origin: Element | null = null;
  const shut = (): void => {
    if (bar.hidden) return;
    bar.hidden = true;
    onClose();
    if (origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
  };
  bar.addEventListener("submit", (event) => event.preventDefault());
  bar.addEventListener("keydown", (event) => {
    // The letters of an input method are still being chosen.
    if (event.isComposing) return;
    if (event.key === "Escape") shut();
    else if (event.key === "Enter" && event.target === field) onStep(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return {
    element: bar,
    open() {
      if (bar.hidden) {
        origin = document.activeElement;
        bar.hidden = false;
        onQuery(field.value);
      }
      field.focus();
      field.select();
    },
    tell(found) {
      const { at = 0, count: matches = 0 } = found ?? {};
      const isNone = found === undefined || matches === 0;
      const none = found === undefined ? "" : words.noMatch;
      count.textContent = isNone ? none : `${at + 1}/${matches}`;
      if (isNone) count.removeAttribute("aria-label");
      else count.setAttribute("aria-label", words.match(at + 1, matches));
      previous.disabled = isNone;
      next.disabled = isNone;
    },
  };
}
