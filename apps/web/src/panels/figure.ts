// The chosen figure and where it comes from: name and value, its calculation, rows, sources and history under tabs. On a
// telephone it is a sheet over the page.
import type { Origin } from "@brief/render";
import { element, icon } from "../element.ts";
import type { FigureText } from "../ui-text/figure.ts";
import { buildHead, type Places, valueWords } from "./figure-head.ts";
import { type PlaceParts, placeButton } from "./figure-place.ts";
import { buildAllRows, buildFewRows, showRow } from "./figure-rows.ts";
import { makeSheet } from "./figure-sheet.ts";
import { createTabs, type Tab } from "./figure-tabs.ts";
import { buildConflicts, buildHistory, buildRecords, buildSources } from "./figure-told.ts";
import { buildCalculation } from "./figure-tree.ts";
import { said, visible } from "./figure-words.ts";

export interface ShownFigure {
  readonly id: string;
  /** Undefined while it is worked out: what is shown stays. */
  readonly origin: Origin | undefined;
  readonly places: Places;
}

export interface FigurePanel {
  readonly element: HTMLElement;
  show(figure: ShownFigure): void;
  /** Instead of an origin: why there is none. */
  tell(id: string, message: string): void;
}

export interface FigureActions {
  readonly onClose: () => void;
  /** Opens a row where it may be edited; elsewhere its place is copied. */
  readonly opener: PlaceParts["opener"];
}

const telephone = "(width < 800px)";

export function createFigurePanel(text: FigureText, actions: FigureActions): FigurePanel {
  const head = element("div", { class: "figure-head" });
  const status = element("p", { class: "unseen", role: "status" });
  const tabs = createTabs(text.tabs);
  const close = element(
    "button",
    { type: "button", class: "figure-close", "aria-label": text.close, title: text.close },
    icon("close"),
  );
  const panel = element(
    "aside",
    { class: "figure-panel", "aria-label": text.label, tabindex: "-1" },
    head,
    tabs.list,
    tabs.bodies,
    status,
    close,
  );
  const sheet = makeSheet(panel, { label: text.grip, media: telephone, ...actions });
  panel.prepend(sheet.grip);
  close.addEventListener("click", sheet.close);
  let current: { readonly id: string; readonly parts: Parts } | undefined;

  const tell = (words: string): void => {
    status.textContent = words;
  };
  const lay = (): void => {
    if (current !== undefined) tabs.lay(tabsOf(current.parts, matchMedia(telephone).matches, text));
  };
  matchMedia(telephone).addEventListener("change", lay);

  const build = (origin: Origin): Parts => {
    const place = (at: string) => placeButton(at, { text, opener: actions.opener, tell });
    const allRows = buildAllRows(origin, { text, place, onAll: () => undefined });
    const openRow = (row: string): void => {
      tabs.open("rows");
      showRow(allRows, row);
    };
    return {
      allRows,
      calculation: buildCalculation(origin, { text, onRow: openRow }),
      fewRows: buildFewRows(origin, { text, place, onAll: () => tabs.open("rows") }),
      sources: buildSources(origin, { text, place }),
      conflicts: buildConflicts(origin, { text, place }),
      history: buildHistory(origin, { text, place }),
      records: buildRecords(origin, { text, place }),
    };
  };
  const begin = (id: string): boolean => {
    const isNew = panel.dataset["figure"] !== id;
    panel.dataset["figure"] = id;
    if (isNew) sheet.open();
    return isNew;
  };
  const put = (id: string, ...children: readonly HTMLElement[]): void => {
    panel.setAttribute("aria-busy", "false");
    head.replaceChildren(...children);
    if (current?.id !== id) panel.scrollTop = 0;
  };
  return {
    element: panel,
    show({ id, origin, places }) {
      begin(id);
      if (origin === undefined) {
        panel.setAttribute("aria-busy", "true");
        // There is nothing yet that could stay meanwhile.
        if (current === undefined) head.replaceChildren(...waiting(id, text));
        return;
      }
      const isNew = current?.id !== id;
      put(id, ...buildHead(origin, places, text));
      if (isNew) tabs.open("basis");
      current = { id, parts: build(origin) };
      lay();
      if (isNew) tell(text.announced(visible(origin.name), visible(valueWords(origin))));
    },
    tell(id, message) {
      begin(id);
      put(
        id,
        element("h2", { class: "figure-name" }, said(message)),
        element("p", { class: "figure-id" }, said(id)),
      );
      current = undefined;
      tabs.lay([]);
      tell(message);
    },
  };
}

function waiting(id: string, text: FigureText): readonly HTMLElement[] {
  return [
    element("h2", { class: "figure-name" }, text.loading),
    element("p", { class: "figure-id" }, said(id)),
  ];
}

interface Parts {
  readonly calculation: HTMLElement;
  readonly fewRows: HTMLElement;
  readonly allRows: HTMLElement;
  readonly sources: HTMLElement;
  readonly conflicts: HTMLElement | undefined;
  readonly history: HTMLElement;
  readonly records: HTMLElement;
}

/** What stands under one tab on a wide window has tabs of its own on a sheet of half the height. */
function tabsOf(parts: Parts, isTelephone: boolean, text: FigureText): readonly Tab[] {
  const { calculation, fewRows, allRows, sources, history, records } = parts;
  const conflicts = parts.conflicts === undefined ? [] : [parts.conflicts];
  if (isTelephone) {
    return [
      { id: "basis", label: text.calculation, parts: [calculation, fewRows] },
      { id: "rows", label: text.rows, parts: [allRows] },
      { id: "sources", label: text.sources, parts: [...conflicts, sources] },
      { id: "records", label: text.history, parts: [history, records] },
    ];
  }
  return [
    {
      id: "basis",
      label: text.basis,
      parts: [calculation, fewRows, sources, ...conflicts, history],
    },
    { id: "rows", label: text.allRows, parts: [allRows] },
    { id: "records", label: text.records, parts: [records] },
  ];
}
