// Which problems are listed: by severity, and of this brief, of the workspace as a whole, or of both.
import type { Severity } from "@brief/data";
import { element } from "../element.ts";
import type { UiText } from "../ui-text.ts";

const severities = ["error", "warning", "note"] as const;
const owners = ["all", "brief", "workspace"] as const;

export interface Shown {
  readonly severities: ReadonlySet<Severity>;
  readonly whose: (typeof owners)[number];
}

export interface ProblemFilter {
  readonly element: HTMLElement;
  /** How many there are of each; tells at once what is shown now. */
  update(counts: Readonly<Record<Severity, number>>): void;
  refresh(): void;
}

export function createProblemFilter(text: UiText, changed: (shown: Shown) => void): ProblemFilter {
  const { troubles } = text;
  const chosen = new Set<Severity>(severities);
  let whose: Shown["whose"] = "all";
  const button = (onclick: () => void) => element("button", { type: "button", onclick });
  const bySeverity = severities.map((severity) => {
    const made = button(() => {
      if (!chosen.delete(severity)) chosen.add(severity);
      arrange();
    });
    return { severity, made };
  });
  const byOwner = owners.map((owner) => {
    const made = button(() => {
      whose = owner;
      arrange();
    });
    made.textContent = {
      all: troubles.all,
      brief: troubles.ofBrief,
      workspace: troubles.ofWorkspace,
    }[owner];
    return { owner, made };
  });
  const arrange = (): void => {
    for (const { severity, made } of bySeverity) {
      made.setAttribute("aria-pressed", chosen.has(severity) ? "true" : "false");
    }
    for (const { owner, made } of byOwner) {
      made.setAttribute("aria-pressed", owner === whose ? "true" : "false");
    }
    changed({ severities: chosen, whose });
  };
  const group = (label: string, buttons: readonly HTMLElement[]) =>
    element("div", { class: "segmented", role: "group", "aria-label": label }, ...buttons);
  return {
    element: element(
      "div",
      { class: "problem-filter" },
      group(
        troubles.whose,
        byOwner.map(({ made }) => made),
      ),
      group(
        troubles.filter,
        bySeverity.map(({ made }) => made),
      ),
    ),
    update(counts) {
      for (const { severity, made } of bySeverity) {
        made.textContent = `${text.severity[severity]} ${counts[severity]}`;
      }
      arrange();
    },
    refresh: arrange,
  };
}
