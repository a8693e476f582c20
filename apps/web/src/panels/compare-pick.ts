// In the top bar: what the brief is compared with.
import { readAgainst, writeAgainst } from "../compare/against.ts";
import { element } from "../element.ts";
import type { WorkspaceState } from "../messages.ts";
import type { UiText } from "../ui-text.ts";

export interface ComparePick {
  readonly element: HTMLElement;
  /** @param day as of which the brief is shown: no use to compare with */
  update(workspace: WorkspaceState, day: string, compare: string | undefined): void;
}

interface Group {
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** What a comparison is called: its day, or the base's label. */
export function againstWords({ bases }: WorkspaceState, compare: string): string {
  const against = readAgainst(compare);
  if (against === undefined) return compare;
  if (against.type === "day") return against.day;
  return bases.find(({ id }) => id === against.id)?.label ?? against.id;
}

function groupsOf({ days, bases }: WorkspaceState, text: UiText, day: string): readonly Group[] {
  const dayOptions = days
    .filter((one) => one !== day)
    .map((one) => [writeAgainst({ type: "day", day: one }), one] as const);
  const ofKind = (kind: (typeof bases)[number]["kind"]) =>
    bases
      .filter((base) => base.kind === kind)
      .map(({ id, label }) => [writeAgainst({ type: "base", id }), label] as const);
  return [
    { label: text.compare.days, options: dayOptions },
    { label: text.compare.revisions, options: ofKind("revision") },
    { label: text.compare.folders, options: ofKind("folder") },
  ];
}

function optionsOf(groups: readonly Group[]): readonly HTMLElement[] {
  return groups.map(({ label, options }) =>
    element("optgroup", { label }, ...options.map(([value, words]) => option(value, words))),
  );
}

const option = (value: string, words: string) => element("option", { value }, words);

export function createComparePick(
  text: UiText,
  pick: (compare: string | undefined) => void,
): ComparePick {
  const select = element("select", { onchange: () => pick(select.value || undefined) });
  const label = element(
    "label",
    { class: "field compare-pick" },
    element("span", {}, text.compare.compare),
    select,
  );
  let listed = "";
  return {
    element: label,
    update(workspace, day, compare = "") {
      const groups = groupsOf(workspace, text, day).filter(({ options }) => options.length > 0);
      const isKnown = groups.some(({ options }) => options.some(([value]) => value === compare));
      const strange = compare === "" || isKnown ? [] : [compare];
      const now = JSON.stringify([groups, strange]);
      // An open list is not taken from under the reader's hand.
      if (now !== listed) {
        select.replaceChildren(
          option("", text.compare.nothing),
          ...strange.map((value) => option(value, againstWords(workspace, value))),
          ...optionsOf(groups),
        );
      }
      listed = now;
      select.value = compare;
      label.dataset["changed"] = String(compare !== "");
      label.hidden = groups.length === 0 && compare === "";
    },
  };
}
