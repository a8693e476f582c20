// The parts of a comparison, and what each does to the others: list, bar, pages of both, the control in the top bar.
import type { ChoicePatch, Overlay } from "../choice.ts";
import { element } from "../element.ts";
import type { ComparedFigure } from "../messages.ts";
import type { UiText } from "../ui-text.ts";
import { type ChangeStrip, createChangeStrip } from "./change-strip.ts";
import { type ComparePanel, createComparePanel } from "./compare.ts";
import { type CompareBar, createCompareBar } from "./compare-bar.ts";
import { type ComparePages, createComparePages } from "./compare-pages.ts";
import { type ComparePick, createComparePick } from "./compare-pick.ts";

export interface Comparison {
  readonly pick: ComparePick;
  readonly panel: ComparePanel;
  readonly bar: CompareBar;
  readonly pages: ComparePages;
  readonly strip: ChangeStrip;
}

export interface ComparisonParts {
  readonly text: UiText;
  readonly choose: (patch: ChoicePatch) => void;
  readonly onPage: (page: number, pages: number) => void;
}

export function createComparison({ text, choose, onPage }: ComparisonParts): Comparison {
  const pages = createComparePages(text, onPage);
  const step = async (by: 1 | -1): Promise<void> => {
    const { at, count } = await pages.step(by);
    bar.tell(count === 0 ? text.compare.noDifference : text.compare.differenceAt(at, count));
  };
  const bar = createCompareBar({
    text,
    pickOver: (over: Overlay | undefined) => choose({ over }),
    setMix: pages.setMix,
    setSide: (side) => {
      pages.element.dataset["only"] = side;
    },
    step: (by) => void step(by),
  });
  const pickChange = ({ id, kind }: ComparedFigure): void => {
    // What is gone stands on the older pages alone.
    if (kind !== "vanished") choose({ figure: id });
    else {
      choose({ over: "side", figure: undefined });
      pages.choose(id);
    }
  };
  const panel = createComparePanel(text, pickChange);
  const strip = createChangeStrip(text, () => choose({ figure: undefined }));
  const pick = createComparePick(text, (compare) =>
    choose({ compare, ...(compare === undefined ? { over: undefined } : {}) }),
  );
  return { pick, panel, bar, pages, strip };
}

/** The side panel's part for a figure: what changed, above where it comes from. */
export function withStrip(strip: ChangeStrip, figure: HTMLElement): HTMLElement {
  return element("div", { class: "figure-part" }, strip.element, figure);
}
