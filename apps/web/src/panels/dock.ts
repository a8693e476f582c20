// Under the pages: problems and editor as tabs, shut to their heads or open.
import { element, icon } from "../element.ts";
import type { UiText } from "../ui-text.ts";
import { addTabKeys, markHead } from "./tab-keys.ts";

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

export function createDock(text: UiText): Dock {
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
      if (button !== undefined) markHead(button, isChosen);
    }
  };
  const open = (id = chosen): void => {
    chosen = id;
    isOpen = true;
    arrange();
  };
  const shut = (): void => {
    isOpen = false;
    arrange();
  };
  const press = (id: string): void => (isOpen && id === chosen ? shut() : open(id));
  addTabKeys(list, (head) => {
    chosen = tabs.find(({ id }) => buttons.get(id) === head)?.id ?? chosen;
    arrange();
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
