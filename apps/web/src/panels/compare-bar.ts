// Above the pages while editions are compared: marked on the page, beside each other or overlaid; from one place in
// which they differ to the next.
import type { Overlay } from "../choice.ts";
import type { Mix } from "../compare/ink.ts";
import { element, icon } from "../element.ts";
import type { UiText } from "../ui-text.ts";

export interface CompareBar {
  readonly element: HTMLElement;
  /**
   * @param over undefined marks the newer pages alone
   * @param count of figures that differ; undefined while it is not known
   */
  show(label: string, over: Overlay | undefined, count: number | undefined): void;
  hide(): void;
  /** Where one has stepped to. */
  tell(words: string): void;
}

export interface CompareBarParts {
  readonly text: UiText;
  readonly pickOver: (over: Overlay | undefined) => void;
  readonly setMix: (mix: Mix) => void;
  /** Which of two pages a telephone shows. */
  readonly setSide: (side: "old" | "now") => void;
  readonly step: (by: 1 | -1) => void;
}

interface Segment<Value> {
  readonly value: Value;
  readonly words: string;
}

function createSegments<Value extends string>(
  label: string,
  segments: readonly Segment<Value>[],
  pick: (value: Value) => void,
) {
  const buttons = segments.map(({ value, words }) => ({
    value,
    button: element(
      "button",
      { type: "button", "data-value": value, onclick: () => pick(value) },
      words,
    ),
  }));
  const group = element(
    "div",
    { class: "segmented", role: "group", "aria-label": label },
    ...buttons.map(({ button }) => button),
  );
  const press = (chosen: Value): void => {
    for (const { value, button } of buttons) {
      button.setAttribute("aria-pressed", value === chosen ? "true" : "false");
    }
  };
  return { element: group, press };
}

function createMix({ compare: words }: UiText, setMix: (mix: Mix) => void): HTMLElement {
  const slider = element("input", {
    type: "range",
    min: "0",
    max: "100",
    step: "5",
    value: "50",
    "aria-label": words.mix,
    oninput: () => tell(),
  });
  const tell = (): void => {
    const percent = Number(slider.value);
    slider.setAttribute("aria-valuetext", words.mixWords(percent));
    setMix(percent / 100);
  };
  slider.setAttribute("aria-valuetext", words.mixWords(50));
  return element(
    "div",
    { class: "compare-mix" },
    element("span", { "aria-hidden": "true" }, words.old),
    slider,
    element("span", { "aria-hidden": "true" }, words.now),
  );
}

function createLegend({ compare: { legend } }: UiText): HTMLElement {
  const item = (side: keyof typeof legend) =>
    element("li", { "data-side": side }, element("span", { class: "swatch" }), legend[side]);
  return element("ul", { class: "compare-legend" }, item("old"), item("now"), item("both"));
}

export function createCompareBar(parts: CompareBarParts): CompareBar {
  const { text, pickOver, setMix, setSide, step } = parts;
  const { compare: words } = text;
  const label = element("span", { class: "compare-label" });
  const views = createSegments(
    words.view,
    (["page", "side", "over"] as const).map((value) => ({ value, words: words.views[value] })),
    (value) => pickOver(value === "page" ? undefined : value),
  );
  const sides = createSegments(
    words.sideShown,
    (["old", "now"] as const).map((value) => ({ value, words: words[value] })),
    (value) => {
      sides.press(value);
      setSide(value);
    },
  );
  sides.element.classList.add("compare-sides");
  sides.press("now");
  const told = element("span", { class: "compare-told", role: "status" });
  const stepButton = (by: 1 | -1, name: string, shape: "previous" | "next") =>
    element(
      "button",
      { type: "button", class: "turn", "aria-label": name, title: name, onclick: () => step(by) },
      icon(shape),
    );
  const steps = element(
    "div",
    { class: "compare-steps" },
    stepButton(-1, words.previousDifference, "previous"),
    told,
    stepButton(1, words.nextDifference, "next"),
  );
  const bar = element(
    "div",
    { class: "compare-bar", hidden: true },
    label,
    views.element,
    sides.element,
    createMix(text, setMix),
    createLegend(text),
    steps,
  );
  return {
    element: bar,
    show(name, over, count) {
      const head = count === undefined ? words.head(name) : words.headCount(name, count);
      label.textContent = head;
      label.title = head;
      views.press(over ?? "page");
      bar.dataset["over"] = over ?? "page";
      bar.hidden = false;
      told.textContent = over === undefined ? "" : words.differences;
    },
    hide() {
      bar.hidden = true;
    },
    tell(message) {
      told.textContent = message;
    },
  };
}
