// Where the chosen figure comes from: the same sections as `brief explain` prints, as nested lists.
import type { Outline, Section } from "@brief/render";
import { element } from "../element.ts";
import type { UiText } from "../ui-text.ts";

export interface FigurePanel {
  readonly element: HTMLElement;
  /** Undefined while it is worked out. */
  show(id: string, sections: readonly Section[] | undefined): void;
  tell(id: string, message: string): void;
}

function line({ text, value, place, cites, url, children }: Outline): HTMLElement {
  return element(
    "li",
    {},
    url === undefined
      ? element("span", {}, text)
      : element("a", { href: url, target: "_blank", rel: "noreferrer" }, text),
    ...(value === undefined ? [] : [element("span", { class: "value" }, value)]),
    ...(place === undefined ? [] : [element("span", { class: "place" }, place)]),
    ...(cites === undefined || cites === "" ? [] : [element("span", { class: "meta" }, cites)]),
    ...(children.length === 0 ? [] : [element("ul", {}, ...children.map(line))]),
  );
}

function section({ head, lines }: Section): readonly HTMLElement[] {
  return [element("dt", {}, head), element("dd", {}, element("ul", {}, ...lines.map(line)))];
}

export function createFigurePanel(text: UiText, onClose: () => void): FigurePanel {
  const title = element("strong", { class: "figure-id" });
  const close = element("button", { type: "button", onclick: onClose }, text.close);
  const body = element("dl", {});
  const panel = element(
    "aside",
    { class: "figure-panel", "aria-label": text.figure, tabindex: "0" },
    element("div", { class: "figure-head" }, title, close),
    element("div", { class: "figure-body", "aria-live": "polite" }, body),
  );
  panel.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") onClose();
  });
  const put = (id: string, ...children: readonly HTMLElement[]): void => {
    title.textContent = id;
    body.replaceChildren(...children);
  };
  return {
    element: panel,
    show(id, sections) {
      const waiting = element("dd", { class: "meta" }, text.lookingUp);
      put(id, ...(sections === undefined ? [waiting] : sections.flatMap(section)));
    },
    tell: (id, message) => put(id, element("dd", { class: "meta" }, message)),
  };
}
