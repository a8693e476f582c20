// The steps of a calculation → nested lists: operation first, values in one column, what was left out right under it.
import type { LeftOut, Origin, Step } from "@brief/render";
import { element } from "../element.ts";
import type { FigureText } from "../ui-text/figure.ts";
import { said, visible } from "./figure-words.ts";

export interface TreeParts {
  readonly text: FigureText;
  /** Opens the table of rows at one of them. */
  readonly onRow: (row: string) => void;
}

export function buildCalculation(origin: Origin, parts: TreeParts): HTMLElement {
  const { text } = parts;
  const { calculation, unit } = origin;
  return element(
    "section",
    { class: "figure-section" },
    element(
      "h3",
      {},
      element("span", {}, text.calculation),
      ...(calculation === undefined ? [] : [element("span", {}, unit)]),
    ),
    calculation === undefined
      ? element("p", { class: "figure-stated" }, text.stated)
      : element("ul", { class: "figure-tree" }, stepItem(calculation, parts)),
  );
}

function stepItem(step: Step, parts: TreeParts): HTMLElement {
  const { children, leftOut, isFolded } = step;
  const inner = element("ul", {}, ...children.map((child) => stepItem(child, parts)));
  const excluded = leftOut.length === 0 ? [] : [leftOutNote(leftOut, parts.text)];
  const under = children.length === 0 ? excluded : [inner, ...excluded];
  const canFold = isFolded === true && children.length > 0;
  for (const part of under) part.hidden = canFold;
  return element("li", { class: "branch" }, stepLine(step, canFold ? under : [], parts), ...under);
}

function stepLine(step: Step, folded: readonly HTMLElement[], parts: TreeParts): HTMLElement {
  const { sign, value, exact } = step;
  return element(
    "div",
    { class: "step" },
    element(
      "span",
      { class: "step-name", title: visible(step.text) },
      ...(sign === undefined ? [] : [element("span", { class: "sign" }, sign)]),
      stepName(step, folded, parts),
    ),
    ...(value === undefined
      ? []
      : [element("span", { class: "step-value", title: visible(exact ?? value) }, visible(value))]),
  );
}

function stepName(
  { text, row }: Step,
  folded: readonly HTMLElement[],
  { onRow }: TreeParts,
): HTMLElement {
  if (row !== undefined) {
    return element(
      "button",
      { type: "button", class: "plain", onclick: () => onRow(row) },
      said(text),
    );
  }
  if (folded.length === 0) return said(text);
  return element(
    "button",
    {
      type: "button",
      class: "plain unfold",
      "aria-expanded": "false",
      onclick: ({ currentTarget }) => toggle(currentTarget, folded),
    },
    said(text),
  );
}

/** Shows or hides what the button is for; true where it is shown now. */
function toggle(button: EventTarget | null, parts: readonly HTMLElement[]): boolean {
  const isShown = parts[0]?.hidden === true;
  for (const part of parts) part.hidden = !isShown;
  if (button instanceof Element) button.setAttribute("aria-expanded", isShown ? "true" : "false");
  return isShown;
}

function leftOutNote(leftOut: readonly LeftOut[], text: FigureText): HTMLElement {
  const counts = leftOut.map(({ short, items }) => [short, items.length] as const);
  const reasons = element("ul", { class: "figure-reasons" }, ...leftOut.map(reasonItem(text)));
  reasons.hidden = true;
  const words = element("span", {}, text.showReasons);
  const button = element(
    "button",
    {
      type: "button",
      class: "plain",
      "aria-expanded": "false",
      onclick: ({ currentTarget }) => {
        const isShown = toggle(currentTarget, [reasons]);
        words.textContent = isShown ? text.hideReasons : text.showReasons;
      },
    },
    words,
  );
  return element(
    "div",
    { class: "figure-note" },
    element("p", {}, text.leftOut(counts), " ", button),
    reasons,
  );
}

function reasonItem(text: FigureText): (one: LeftOut) => HTMLElement {
  return ({ reason, items }) =>
    element(
      "li",
      { class: "reason" },
      element("span", { class: "meta" }, text.reason(reason, items.length)),
      element("ul", {}, ...items.map(({ name }) => element("li", {}, said(name)))),
    );
}
