// What two editions of a brief differ in: counts, and a list of figures, each of which brings its place into sight.
import type { Diagnostic } from "@brief/data";
import { element } from "../element.ts";
import type { Compared, ComparedFigure } from "../messages.ts";
import type { UiText } from "../ui-text.ts";
import { createRoving } from "./roving.ts";

export interface ComparePanel {
  readonly element: HTMLElement;
  /** What it is compared with, in words; while it is worked out. */
  begin(label: string): void;
  show(compared: Compared): void;
  /** A line, and what is wrong, with places and remedies. */
  refuse(message: string, found: readonly Pick<Diagnostic, "message" | "place" | "remedy">[]): void;
  /** Marks the chosen one, and keeps it in sight. */
  select(figure: string | undefined): void;
}

const kinds = ["changed", "appeared", "vanished", "reworded"] as const;
/** More are found by their names. */
const mostUnfiltered = 8;

/** `+7.1%`; empty where there is nothing to reckon. */
export function changeRate({ percent, points }: ComparedFigure, text: UiText): string {
  if (points !== undefined) return text.compare.points(points);
  return percent === undefined ? "" : text.compare.percent(percent);
}

/** Struck and new, as in the list and above a chosen figure. */
export function changeValues({ old, new: now }: ComparedFigure, text: UiText): HTMLElement {
  const unseen = (words: string) => element("span", { class: "unseen" }, `${words} `);
  const [was, is] = [
    old === undefined ? [] : [element("del", {}, unseen(text.compare.was), old)],
    now === undefined ? [] : [element("ins", {}, unseen(text.compare.is), now)],
  ];
  const isBoth = was.length + is.length === 2;
  const arrow = isBoth ? [element("span", { class: "arrow", "aria-hidden": "true" }, "→")] : [];
  return element("span", { class: "change-values" }, ...was, ...arrow, ...is);
}

function changeItem(figure: ComparedFigure, text: UiText): HTMLElement {
  const rate = changeRate(figure, text);
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: "change", "data-figure": figure.id, "data-kind": figure.kind },
      element("span", { class: "change-name" }, figure.name),
      changeValues(figure, text),
      ...(rate === "" ? [] : [element("span", { class: "change-rate" }, rate)]),
    ),
  );
}

function changeGroup(
  figures: readonly ComparedFigure[],
  kind: ComparedFigure["kind"],
  text: UiText,
) {
  const own = figures.filter((figure) => figure.kind === kind);
  if (own.length === 0) return [];
  const head = element(
    "h3",
    {},
    text.compare.groups[kind],
    element("span", { class: "meta" }, ` ${own.length}`),
  );
  const hint =
    kind === "vanished" ? [element("span", { class: "meta" }, text.compare.goneHint)] : [];
  const list = element("ul", {}, ...own.map((figure) => changeItem(figure, text)));
  return [element("section", {}, element("div", { class: "change-head" }, head, ...hint), list)];
}

function summaryOf({ status, isTouched, figures, unchanged }: Compared, text: UiText): string {
  if (status === "added") return text.compare.added;
  if (status === "untouched") return text.compare.identical;
  if (status === "restamped") return text.compare.stampOnly;
  const counts = kinds.map((kind) => figures.filter((figure) => figure.kind === kind).length);
  const [changed = 0, appeared = 0, vanished = 0, reworded = 0] = counts;
  const counted = text.compare.counts(changed, appeared, vanished, reworded, unchanged);
  return figures.length === 0 && isTouched ? text.compare.wordsOnly : counted;
}

function problem({ message, place, remedy }: Pick<Diagnostic, "message" | "place" | "remedy">) {
  const { file, line } = place;
  const words = [file, line].filter((part) => part !== undefined).join(":");
  return element(
    "li",
    { lang: "en" },
    element("p", {}, message),
    ...(words === "" ? [] : [element("p", { class: "place" }, words)]),
    element("p", { class: "meta" }, remedy),
  );
}

export function createComparePanel(
  text: UiText,
  pick: (figure: ComparedFigure) => void,
): ComparePanel {
  let shown: readonly ComparedFigure[] = [];
  const head = element("h2", {});
  const days = element("p", { class: "meta" });
  const summary = element("p", { class: "compare-summary", role: "status" });
  const nothing = element("p", { class: "meta", role: "status" });
  const list = element("div", {
    class: "compare-list",
    onclick: ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>(".change") : null;
      const figure = shown.find(({ id }) => id === button?.dataset["figure"]);
      if (figure !== undefined) pick(figure);
    },
  });
  const roving = createRoving(list, ".change:not(.is-filtered)");
  const filter = element("input", {
    type: "search",
    placeholder: text.compare.filter,
    "aria-label": text.compare.filter,
    autocomplete: "off",
    hidden: true,
    oninput: () => sift(),
  });
  const buttons = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>(".change")];
  const sift = (): void => {
    const wanted = filter.value.trim().toLowerCase();
    for (const button of buttons()) {
      const fits = (button.textContent ?? "").toLowerCase().includes(wanted);
      button.classList.toggle("is-filtered", !fits);
      if (button.parentElement !== null) button.parentElement.hidden = !fits;
    }
    for (const section of list.querySelectorAll<HTMLElement>("section")) {
      section.hidden = section.querySelector("li:not([hidden])") === null;
    }
    const first = buttons().find((button) => !button.classList.contains("is-filtered"));
    nothing.textContent = first === undefined && buttons().length > 0 ? text.compare.noMatch : "";
    roving.stopAt(first);
  };
  // As in a mail programme; the arrows do the same.
  list.addEventListener("keydown", (event) => {
    const arrow = { j: "ArrowDown", k: "ArrowUp" }[event.key];
    if (arrow === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.target?.dispatchEvent(new KeyboardEvent("keydown", { key: arrow, bubbles: true }));
  });
  return {
    element: element("div", { class: "compare" }, head, days, summary, filter, nothing, list),
    begin(label) {
      head.textContent = text.compare.head(label);
      days.textContent = "";
      summary.textContent = text.compare.comparing;
    },
    show(compared) {
      shown = compared.status === "added" ? [] : compared.figures;
      const { old, new: now } = compared.days;
      days.textContent = old === null || old === now ? "" : text.compare.daysOf(old, now);
      summary.textContent = summaryOf(compared, text);
      filter.value = "";
      filter.hidden = shown.length <= mostUnfiltered;
      list.replaceChildren(...kinds.flatMap((kind) => changeGroup(shown, kind, text)));
      sift();
    },
    refuse(message, found) {
      shown = [];
      summary.textContent = message;
      filter.hidden = true;
      nothing.textContent = "";
      list.replaceChildren(element("ul", { class: "compare-faults" }, ...found.map(problem)));
    },
    select(figure) {
      for (const button of buttons()) {
        const isChosen = button.dataset["figure"] === figure;
        button.setAttribute("aria-current", isChosen ? "true" : "false");
        if (isChosen) roving.stopAt(button);
      }
    },
  };
}
