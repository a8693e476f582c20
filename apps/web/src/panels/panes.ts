// Which part fills a narrow window, and the controls that say so: tabs below on a telephone, a drawer for the briefs on a
// small screen. A wide window shows all at once.
import { element, type Icon, icon } from "../element.ts";
import type { UiText } from "../ui-text.ts";

const panes = ["briefs", "pages", "figures", "problems"] as const;
export type Pane = (typeof panes)[number];

export interface Panes {
  readonly tabs: HTMLElement;
  readonly drawerButton: HTMLElement;
  show(pane: Pane): void;
  /** A chosen figure stands over the pages: both are seen at once. */
  showFigure(isChosen: boolean): void;
  countProblems(count: number): void;
}

function paneButton(pane: Pane, words: string, shape: Icon, onclick: () => void): HTMLElement {
  const label = element("span", { class: "label" }, words);
  return element("button", { type: "button", "data-pane": pane, onclick }, icon(shape), label);
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
  const made = panes.map((pane) => paneButton(pane, text[pane], pane, () => show(pane)));
  const tabs = element("nav", { class: "tabs", "aria-label": text.view }, ...made);
  const drawerButton = paneButton("briefs", text.briefs, "briefs", () =>
    show(app.dataset["pane"] === "briefs" ? "pages" : "briefs"),
  );
  drawerButton.classList.add("drawer-button");
  const buttons = [...made, drawerButton];
  show("pages");
  return {
    tabs,
    drawerButton,
    show,
    showFigure(isChosen) {
      const pane = isChosen ? "figures" : "pages";
      const shown = app.dataset["pane"];
      if (shown !== pane && (shown === "pages" || shown === "figures")) show(pane);
    },
    countProblems(count) {
      const label = tabs.querySelector("[data-pane='problems'] .label");
      if (label !== null) label.textContent = `${text.problems} ${count === 0 ? "" : count}`.trim();
    },
  };
}
