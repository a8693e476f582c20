// The same diagnostics as in the terminal: shape, word, places, remedy.
import type { Diagnostic, Place, Severity } from "@brief/data";
import { element } from "../element.ts";
import type { UiText } from "../ui-text.ts";

export interface ProblemsPanel {
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  update(problems: readonly Diagnostic[]): void;
}

const shapes = { error: "■", warning: "▲", note: "●" } as const;

function formatPlace({ file, line, column, path }: Place): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  return position === "" ? (path ?? "") : position;
}

/** Messages are English in every language of the page, and say so. */
function problemRow(problem: Diagnostic, text: UiText): HTMLElement {
  const places = [problem.place, ...(problem.related ?? [])].map(formatPlace).filter(Boolean);
  return element(
    "li",
    { class: `problem ${problem.severity}` },
    element("span", { class: "shape", "aria-hidden": "true" }, shapes[problem.severity]),
    element(
      "div",
      {},
      element(
        "p",
        {},
        `${text.severity[problem.severity]} `,
        element("span", { lang: "en" }, `${problem.rule}: ${problem.message}`),
      ),
      ...(places.length === 0 ? [] : [element("p", { class: "place" }, places.join("   "))]),
      element("p", { class: "meta", lang: "en" }, problem.remedy),
    ),
  );
}

export function createProblemsPanel(text: UiText, onError: () => void): ProblemsPanel {
  const head = element("strong", {});
  const counts = element("span", { class: "meta" });
  const list = element("ul", {});
  let hadErrors = false;
  return {
    head: element("span", { class: "problems-head" }, head, counts),
    body: element("div", { class: "problem-list", tabindex: "0" }, list),
    update(problems) {
      const count = (severity: Severity) => problems.filter((p) => p.severity === severity).length;
      head.textContent =
        problems.length === 0 ? text.noProblems : `${text.problems} ${problems.length}`;
      counts.textContent =
        problems.length === 0 ? "" : text.counts(count("error"), count("warning"), count("note"));
      list.replaceChildren(...problems.map((problem) => problemRow(problem, text)));
      const hasErrors = count("error") > 0;
      if (hasErrors && !hadErrors) onError();
      hadErrors = hasErrors;
    },
  };
}
