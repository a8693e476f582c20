// PDF, HTML edition, or both side by side.
import { type View, views } from "../choice.ts";
import { element } from "../element.ts";
import type { UiText } from "../ui-text.ts";

export interface ViewSwitch {
  readonly element: HTMLElement;
  show(view: View): void;
}

export function createViewSwitch(text: UiText, pick: (view: View) => void): ViewSwitch {
  const buttons = views.map((view) =>
    element("button", { type: "button", "data-view": view, onclick: () => pick(view) }, text[view]),
  );
  return {
    element: element(
      "div",
      { class: "segmented view-switch", role: "group", "aria-label": text.view },
      ...buttons,
    ),
    show(view) {
      for (const button of buttons) {
        button.setAttribute("aria-pressed", button.dataset["view"] === view ? "true" : "false");
      }
    },
  };
}
