// Beside the pages: the chosen figure; else what differs, where editions are compared; else what to do.
import { element } from "../element.ts";
import type { UiText } from "../ui-text.ts";

/** In the order in which they come first. */
const parts = ["figure", "compare", "empty"] as const;
type Part = (typeof parts)[number];

export interface SidePanel {
  readonly element: HTMLElement;
  /** A part takes the place, or leaves it to the next. */
  show(part: Exclude<Part, "empty">, isShown: boolean): void;
}

export interface SideParts {
  readonly figure: HTMLElement;
  readonly compare: HTMLElement;
}

export function createSidePanel(text: UiText, given: SideParts): SidePanel {
  const empty = element(
    "div",
    { class: "side-empty" },
    element("p", {}, text.emptySide),
    element("p", { class: "meta" }, text.emptySideHint),
  );
  const elements = { ...given, empty };
  const panel = element(
    "section",
    { class: "side", "aria-label": text.side },
    ...parts.map((part) => elements[part]),
  );
  const shown = new Set<Part>(["empty"]);
  const arrange = (): void => {
    const first = parts.find((part) => shown.has(part));
    for (const part of parts) elements[part].hidden = part !== first;
    panel.dataset["part"] = first ?? "empty";
  };
  arrange();
  return {
    element: panel,
    show(part, isShown) {
      if (isShown) shown.add(part);
      else shown.delete(part);
      arrange();
    },
  };
}
