// A cell while it is edited: a field over it with values to choose from below. Enter takes, Escape leaves, Tab goes on.
import { element } from "../element.ts";
import type { EditText } from "../ui-text/edit.ts";
import type { Suggestion } from "./suggest.ts";

export interface CellInputOptions {
  readonly text: EditText;
  readonly label: string;
  readonly value: string;
  /** The first character of a new value was typed already. */
  readonly isTyped: boolean;
  /** Several in one cell, parted by spaces: the last is chosen. */
  readonly isList: boolean;
  readonly suggest: () => Promise<readonly Suggestion[]>;
  /** @param move to the cell that is edited next: columns, rows */
  readonly done: (value: string | undefined, move: "none" | "down" | "next" | "previous") => void;
}

export interface CellInput {
  readonly element: HTMLElement;
  focus(): void;
}

const mostShown = 50;
let made = 0;

export function createCellInput(options: CellInputOptions): CellInput {
  const { text, label, value, isList, done } = options;
  made += 1;
  const listId = `cell-values-${made}`;
  const list = element("ul", {
    id: listId,
    class: "cell-values",
    role: "listbox",
    "aria-label": text.suggestions,
    hidden: true,
  });
  // A field of one line would lose the line ends that a cell may have.
  const field = element("textarea", {
    rows: "1",
    class: "cell-field",
    role: "combobox",
    "aria-label": label,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": listId,
    spellcheck: "false",
  });
  field.value = value;
  let all: readonly Suggestion[] = [];
  let chosen = -1;
  let isDone = false;

  const finish: CellInputOptions["done"] = (given, move) => {
    if (isDone) return;
    isDone = true;
    done(given, move);
  };
  const typed = (): string => (isList ? (/\S*$/.exec(field.value)?.[0] ?? "") : field.value);
  const take = (suggestion: string): void => {
    field.value = field.value.slice(0, field.value.length - typed().length) + suggestion;
    hide();
  };
  const hide = (): void => {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const mark = (index: number): void => {
    const items = [...list.children];
    chosen = items.length === 0 ? -1 : (index + items.length) % items.length;
    items.forEach((item, at) => {
      item.setAttribute("aria-selected", at === chosen ? "true" : "false");
    });
    items[chosen]?.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", items[chosen]?.id ?? "");
  };
  const show = (): void => {
    const words = typed().toLowerCase();
    const found = all
      .filter(
        (one) => one.value.toLowerCase().includes(words) || one.words.toLowerCase().includes(words),
      )
      .slice(0, mostShown);
    list.replaceChildren(
      ...found.map((one, index) =>
        element(
          "li",
          {
            id: `${listId}-${index}`,
            role: "option",
            "aria-selected": "false",
            // The field keeps the focus.
            onmousedown: (event) => {
              event.preventDefault();
              take(one.value);
            },
          },
          element("span", { class: "value" }, one.value),
          element("span", { class: "meta" }, one.words),
        ),
      ),
    );
    chosen = -1;
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", found.length === 0 ? "false" : "true");
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { key, shiftKey, altKey } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined && (!list.hidden || altKey)) {
      if (list.hidden) show();
      mark(chosen === -1 && step < 0 ? -1 : chosen + step);
    } else if (key === "Enter" && chosen !== -1)
      take(list.children[chosen]?.firstChild?.textContent ?? "");
    else if (key === "Enter" && !shiftKey && !altKey) finish(field.value, "down");
    else if (key === "Tab") finish(field.value, shiftKey ? "previous" : "next");
    else if (key === "Escape" && !list.hidden && chosen !== -1) hide();
    else if (key === "Escape") finish(undefined, "none");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  field.addEventListener("keydown", pressed);
  field.addEventListener("input", show);
  field.addEventListener("blur", () => finish(field.value, "none"));
  void options.suggest().then((found) => {
    all = found;
    if (document.activeElement === field) show();
  });
  return {
    element: element("div", { class: "cell-input" }, field, list),
    focus() {
      field.focus();
      if (options.isTyped) field.setSelectionRange(field.value.length, field.value.length);
      else field.select();
    },
  };
}
