// Which part fills a narrow window, and the controls that say so: tabs below on a telephone, a switch and
// a drawer on a small screen. A wide window shows all at once.
import { element, type Icon, icon } from "../element.ts";
import type { UiText } from "../ui-text.ts";

const panes = ["briefs", "pages", "edition", "problems"] as const;
export type Pane = (typeof panes)[number];

export interface Panes {
  readonly tabs: HTMLElement;
  readonly viewSwitch: HTMLElement;
  readonly drawerButton: HTMLElement;
  show(pane: Pane): void;
  countProblems(count: number): void;
}

function paneButton(pane: Pane, words: string, onclick: () => void, shape?: Icon): HTMLElement {
  const label = element("span", { class: "label" }, words);
  const children = shape === undefined ? [label] : [icon(shape), label];
  return element("button", { type: "button", "data-pane": pane, onclick }, ...children);
}

export function createPanes(app: HTMLElement, text: UiText, onShow: (pane: Pane) => void): Panes {
  const show = (pane: Pane): void => {
    app.dataset["pane"] = pane;
    onShow(pane);
    for (const button of buttons) {
      const pressed = button.dataset["pane"] === pane;
      button.setAttribute("aria-pressed", pressed ? "true" : "false");
    }
  };
  const button = (pane: Pane, words: string, shape?: Icon) =>
    paneButton(pane, words, () => show(pane), shape);
  const tabs = element(
    "nav",
    { class: "tabs", "aria-label": text.view },
    ...panes.map((pane) => button(pane, text[pane], pane)),
  );
  const viewSwitch = element(
    "div",
    { class: "segmented view-switch", role: "group", "aria-label": text.view },
    button("pages", text.pdf),
    button("edition", text.html),
  );
  const drawerButton = paneButton(
    "briefs",
    text.briefs,
    () => show(app.dataset["pane"] === "briefs" ? "pages" : "briefs"),
    "briefs",
  );
  drawerButton.classList.add("drawer-button");
  const buttons = [tabs, viewSwitch, drawerButton].flatMap((part) => [
    ...(part.matches("button") ? [part] : part.querySelectorAll("button")),
  ]);
  show("pages");
  return {
    tabs,
    viewSwitch,
    drawerButton,
    show,
    countProblems(count) {
      const label = tabs.querySelector("[data-pane='problems'] .label");
      if (label !== null) label.textContent = `${text.problems} ${count === 0 ? "" : count}`.trim();
    },
  };
}
