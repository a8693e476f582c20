// Tabs with their panels: one stop of the Tab key, arrows go from one to the next.
import { element } from "../element.ts";
import { addTabKeys, markHead } from "./tab-keys.ts";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly HTMLElement[];
}

export interface Tabs {
  readonly list: HTMLElement;
  readonly bodies: HTMLElement;
  /** Keeps the tab that is open where there still is one of that name. */
  lay(tabs: readonly Tab[]): void;
  open(id: string): void;
}

export function createTabs(label: string): Tabs {
  const list = element("div", { class: "figure-tabs", role: "tablist", "aria-label": label });
  const bodies = element("div", { class: "figure-bodies" });
  let current = "";

  const buttons = (): readonly HTMLElement[] => [
    ...list.querySelectorAll<HTMLElement>("[role='tab']"),
  ];
  const open = (id: string): void => {
    current = id;
    for (const button of buttons()) {
      markHead(button, button.dataset["tab"] === id);
    }
    for (const body of bodies.querySelectorAll<HTMLElement>("[role='tabpanel']")) {
      body.hidden = body.id !== bodyId(id);
    }
  };
  addTabKeys(list, (button) => open(button.dataset["tab"] ?? ""));
  return {
    list,
    bodies,
    lay(tabs) {
      const focused = list.contains(document.activeElement);
      list.replaceChildren(...tabs.map(({ id, label }) => tabButton(id, label, () => open(id))));
      bodies.replaceChildren(...tabs.map(tabBody));
      const kept = tabs.find(({ id }) => id === current) ?? tabs[0];
      open(kept?.id ?? "");
      if (focused)
        buttons()
          .find((button) => button.tabIndex === 0)
          ?.focus();
    },
    open,
  };
}

const bodyId = (id: string): string => `figure-part-${id}`;
const tabId = (id: string): string => `figure-tab-${id}`;

function tabButton(id: string, label: string, onclick: () => void): HTMLElement {
  const role = { role: "tab", id: tabId(id), "aria-controls": bodyId(id) };
  return element("button", { type: "button", "data-tab": id, ...role, onclick }, label);
}

function tabBody({ id, parts }: Tab): HTMLElement {
  const role = { role: "tabpanel", id: bodyId(id), "aria-labelledby": tabId(id) };
  return element("div", { class: "figure-part", tabindex: "0", ...role }, ...parts);
}
