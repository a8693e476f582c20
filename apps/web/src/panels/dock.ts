// Under the pages: problems and editor as tabs, shut to their heads or open.
import { element, icon } from "../element.ts";
import type { UiText } from "../ui-text.ts";

export interface DockTab {
  readonly id: string;
  /** Its head; may change what it says. */
  readonly head: HTMLElement;
  readonly body: HTMLElement;
}

export interface Dock {
  readonly element: HTMLElement;
  /** The first that is added is chosen. */
  add(tab: DockTab): void;
  open(id?: string): void;
  shut(): void;
}

export function createDock(text: UiText, onOpen: (id: string) => void): Dock {
  const tabs: DockTab[] = [];
  const buttons = new Map<string, HTMLButtonElement>();
  let chosen = "";
  let isOpen = false;
  const list = element("div", { role: "tablist", class: "dock-tabs", "aria-label": text.dock });
  const bodies = element("div", { class: "dock-bodies", hidden: true });
  const toggle = element(
    "button",
    {
      type: "button",
      class: "dock-toggle",
      "aria-expanded": "false",
      "aria-label": text.openDock,
      onclick: () => (isOpen ? shut() : open()),
    },
    icon("unfold"),
  );
  const panel = element(
    "section",
    { class: "dock", "aria-label": text.dock },
    element("div", { class: "dock-head" }, list, toggle),
    bodies,
  );
  const arrange = (): void => {
    bodies.hidden = !isOpen;
    panel.dataset["open"] = isOpen ? chosen : "";
    toggle.setAttribute("aria-expanded", isOpen ? "true" : "false");
    toggle.setAttribute("aria-label", isOpen ? text.shutDock : text.openDock);
    for (const { id, body } of tabs) {
      const isChosen = id === chosen;
      body.hidden = !isChosen;
      const button = buttons.get(id);
      button?.setAttribute("aria-selected", isChosen ? "true" : "false");
      if (button !== undefined) button.tabIndex = isChosen ? 0 : -1;
    }
  };
  const open = (id = chosen): void => {
    chosen = id;
    isOpen = true;
    arrange();
    onOpen(id);
  };
  const shut = (): void => {
    isOpen = false;
    arrange();
  };
  const press = (id: string): void => (isOpen && id === chosen ? shut() : open(id));
  list.addEventListener("keydown", ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step === undefined) return;
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    if (isOpen) open(next.id);
    else {
      chosen = next.id;
      arrange();
    }
    buttons.get(next.id)?.focus();
  });
  return {
    element: panel,
    add(tab) {
      const { id, head, body } = tab;
      tabs.push(tab);
      const button = element(
        "button",
        {
          type: "button",
          role: "tab",
          id: `dock-tab-${id}`,
          "aria-controls": `dock-${id}`,
          onclick: () => press(id),
        },
        head,
      );
      buttons.set(id, button);
      list.append(button);
      body.id = `dock-${id}`;
      body.setAttribute("role", "tabpanel");
      body.setAttribute("aria-labelledby", `dock-tab-${id}`);
      bodies.append(body);
      chosen ||= id;
      arrange();
    },
    open,
    shut,
  };
}
