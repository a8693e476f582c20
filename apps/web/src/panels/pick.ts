// The rail: briefs grouped by kind with their counts, filtered by name or id.
import type { BriefSpec } from "@brief/render";
import { element } from "../element.ts";
import type { WorkspaceState } from "../messages.ts";
import { briefKey, briefTitle } from "../titles.ts";
import type { UiText } from "../ui-text.ts";

export interface PickPanel {
  readonly element: HTMLElement;
  update(workspace: WorkspaceState, spec: BriefSpec): void;
}

function groupByKind(briefs: readonly BriefSpec[]): ReadonlyMap<string, readonly BriefSpec[]> {
  const groups = new Map<string, BriefSpec[]>();
  const seen = new Set<string>();
  for (const spec of briefs) {
    if (seen.has(spec.id)) continue;
    seen.add(spec.id);
    groups.set(spec.kind, [...(groups.get(spec.kind) ?? []), spec]);
  }
  return groups;
}

function buildItem(workspace: WorkspaceState, brief: BriefSpec, text: UiText): HTMLElement {
  const title = briefTitle(workspace, brief, text);
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: "brief", "data-brief": brief.id, title },
      element("span", { class: "name" }, title),
      element("span", { class: "meta" }, briefKey(brief)),
    ),
  );
}

function buildGroups(workspace: WorkspaceState, text: UiText): readonly HTMLElement[] {
  return [...groupByKind(workspace.briefs)].map(([kind, briefs]) =>
    element(
      "section",
      {},
      element(
        "h2",
        {},
        element("span", {}, text.kinds[kind] ?? kind),
        element("span", {}, String(briefs.length)),
      ),
      element("ul", {}, ...briefs.map((brief) => buildItem(workspace, brief, text))),
    ),
  );
}

/** Hides what does not match; nothing is rebuilt, so the focus stays. */
function filterGroups(groups: HTMLElement, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  for (const item of groups.querySelectorAll("li")) {
    item.hidden = !(item.textContent ?? "").toLowerCase().includes(wanted);
  }
  for (const section of groups.querySelectorAll("section")) {
    section.hidden = section.querySelector("li:not([hidden])") === null;
  }
  return groups.querySelector("li:not([hidden])") !== null;
}

export function createPickPanel(text: UiText, pick: (brief: string) => void): PickPanel {
  const groups = element("div", {
    class: "groups",
    onclick: ({ target }) => {
      const chosen = (target as Element).closest<HTMLElement>("[data-brief]");
      if (chosen?.dataset["brief"] !== undefined) pick(chosen.dataset["brief"]);
    },
  });
  const nothing = element("p", { class: "meta nothing", role: "status", hidden: true });
  nothing.textContent = text.nothing;
  const filter = element("input", {
    type: "search",
    placeholder: text.filter,
    "aria-label": text.filter,
    autocomplete: "off",
    oninput: () => {
      nothing.hidden = filterGroups(groups, filter.value);
    },
  });
  let listed = "";
  const list = (workspace: WorkspaceState): void => {
    const now = JSON.stringify([workspace.titles, workspace.briefs.map(({ id }) => id)]);
    if (now === listed) return;
    listed = now;
    const focused = groups.querySelector<HTMLElement>(":focus")?.dataset["brief"];
    groups.replaceChildren(...buildGroups(workspace, text));
    nothing.hidden = filterGroups(groups, filter.value);
    if (focused !== undefined) {
      groups.querySelector<HTMLElement>(`[data-brief="${CSS.escape(focused)}"]`)?.focus();
    }
  };
  return {
    element: element("nav", { class: "rail", "aria-label": text.briefs }, filter, nothing, groups),
    update(workspace, spec) {
      list(workspace);
      for (const item of groups.querySelectorAll<HTMLElement>("[data-brief]")) {
        const chosen = item.dataset["brief"] === spec.id;
        const was = item.getAttribute("aria-current") === "true";
        item.setAttribute("aria-current", chosen ? "true" : "false");
        if (chosen && !was) item.scrollIntoView({ block: "nearest" });
      }
    },
  };
}
