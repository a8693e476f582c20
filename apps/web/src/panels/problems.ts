// The same diagnostics as in the terminal: shape, word, places, remedy. A place is opened where it may be edited, else
// copied; a figure is gone to on the page.
import type { Diagnostic, Place, Severity } from "@brief/data";
import { copyText } from "../copy-text.ts";
import { element } from "../element.ts";
import type { UiText } from "../ui-text.ts";
import { createProblemFilter, type Shown } from "./problem-filter.ts";

export interface Problems {
  /** Of the workspace as a whole. */
  readonly workspace: readonly Diagnostic[];
  readonly brief: readonly Diagnostic[];
  /** Ids of the figures on the pages. */
  readonly figures: ReadonlySet<string>;
}

export interface ProblemsPanel {
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  update(problems: Problems): void;
  /** What may be edited has become known. */
  refresh(): void;
}

export interface ProblemActions {
  readonly onError: () => void;
  /** Undefined where the place may not be edited. */
  readonly opener: (place: Place) => (() => void) | undefined;
  readonly pickFigure: (figure: string) => void;
}

const shapes = { error: "■", warning: "▲", note: "●" } as const;
/** A list that nobody would read to its end: the rest is counted. */
const mostShown = 200;

interface Row {
  /** All that it shows and does. */
  readonly says: string;
  readonly element: HTMLElement;
}

function formatPlace({ file, line, column, path }: Place): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  return position === "" ? (path ?? "") : position;
}

export function createProblemsPanel(text: UiText, actions: ProblemActions): ProblemsPanel {
  const { troubles } = text;
  const head = element("strong", {});
  const counts = element("span", { class: "meta" });
  const list = element("ul", {});
  const rest = element("p", { class: "meta problem-rest", hidden: true });
  const told = element("span", { class: "meta", role: "status" });
  let problems: Problems = { workspace: [], brief: [], figures: new Set() };
  let hadErrors = false;
  let rows: readonly Row[] = [];

  const copy = async (place: string): Promise<void> => {
    const isCopied = await copyText(place);
    told.textContent = isCopied ? troubles.copied(place) : troubles.notCopied(place);
  };
  const placeButton = (place: Place): HTMLElement => {
    const words = formatPlace(place);
    const open = actions.opener(place);
    return element(
      "button",
      {
        type: "button",
        class: "place",
        "data-opens": open !== undefined,
        "aria-label": open === undefined ? troubles.copyPlace(words) : troubles.openPlace(words),
        title: open === undefined ? troubles.copyPlace(words) : troubles.openPlace(words),
        onclick: () => (open === undefined ? void copy(words) : open()),
      },
      words,
    );
  };
  const placesOf = ({ place, related = [] }: Diagnostic): readonly Place[] => [place, ...related];
  const figureOf = (problem: Diagnostic): string | undefined =>
    placesOf(problem).find(({ path = "" }) => problems.figures.has(path))?.path;
  const figureButton = (problem: Diagnostic): readonly HTMLElement[] => {
    const figure = figureOf(problem);
    if (figure === undefined) return [];
    const onclick = () => actions.pickFigure(figure);
    return [
      element("button", { type: "button", class: "to-figure", onclick }, troubles.goToFigure),
    ];
  };
  /** Messages are English in every language of the page, and say so. */
  const row = (problem: Diagnostic): HTMLElement => {
    const { severity, rule, message, remedy } = problem;
    const named = placesOf(problem).filter((place) => formatPlace(place) !== "");
    return element(
      "li",
      { class: `problem ${severity}` },
      element("span", { class: "shape", "aria-hidden": "true" }, shapes[severity]),
      element(
        "div",
        {},
        element(
          "p",
          {},
          `${text.severity[severity]} `,
          element("span", { lang: "en" }, `${rule}: ${message}`),
        ),
        ...(named.length === 0
          ? []
          : [element("p", { class: "places" }, ...named.map(placeButton))]),
        element("p", { class: "meta", lang: "en" }, remedy),
      ),
      ...figureButton(problem),
    );
  };
  /** The workspace is read anew while somebody is on a row: one that says the same stays, and so does the focus. */
  const putRows = (next: typeof rows): void => {
    const before = rows;
    rows = next;
    if (next.length === before.length && next.every((one, at) => one === before[at])) return;
    const focused = list.querySelector<HTMLElement>(":focus");
    list.replaceChildren(...next.map((one) => one.element));
    if (focused !== null && list.contains(focused)) focused.focus({ preventScroll: true });
  };
  const draw = (shown: Shown): void => {
    const ofAll = { workspace: problems.workspace, brief: problems.brief };
    const chosen = [
      ...(shown.whose === "brief" ? [] : ofAll.workspace),
      ...(shown.whose === "workspace" ? [] : ofAll.brief),
    ].filter(({ severity }) => shown.severities.has(severity));
    const left = [...rows];
    const next = chosen.slice(0, mostShown).map((problem) => {
      const opens = placesOf(problem).map((place) => actions.opener(place) !== undefined);
      const says = JSON.stringify([problem, opens, figureOf(problem)]);
      const at = left.findIndex((one) => one.says === says);
      const [known] = at < 0 ? [] : left.splice(at, 1);
      return known ?? { says, element: row(problem) };
    });
    putRows(next);
    rest.hidden = chosen.length <= mostShown;
    rest.textContent = troubles.hidden(chosen.length - mostShown);
  };
  const filter = createProblemFilter(text, draw);
  return {
    head: element("span", { class: "problems-head" }, head, counts),
    body: element(
      "div",
      { class: "problem-list" },
      element("div", { class: "problem-bar" }, filter.element, told),
      list,
      rest,
    ),
    update(next) {
      problems = next;
      const all = [...next.workspace, ...next.brief];
      const count = (severity: Severity) => all.filter((p) => p.severity === severity).length;
      const [errors, warnings, notes] = [count("error"), count("warning"), count("note")];
      head.textContent = all.length === 0 ? text.noProblems : `${text.problems} ${all.length}`;
      counts.textContent = all.length === 0 ? "" : text.counts(errors, warnings, notes);
      told.textContent = "";
      filter.update({ error: errors, warning: warnings, note: notes });
      if (errors > 0 && !hadErrors) actions.onError();
      hadErrors = errors > 0;
    },
    refresh: filter.refresh,
  };
}
