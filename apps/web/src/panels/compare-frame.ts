// One page picture of a comparison: it holds its place by its size, and marks of figures and of differences lie over it.
import type { FigurePlace } from "@brief/render";
import type { Band } from "../compare/ink.ts";
import { element } from "../element.ts";
import type { PageSize } from "../pdf/pdf-file.ts";
import { layBox, percent } from "./lay-box.ts";

export interface CompareFrame {
  readonly element: HTMLElement;
  setWidth(widthPx: number): void;
  put(picture: HTMLCanvasElement): void;
  /** Gives its memory back. */
  drop(): void;
  /** Underlines the places of figures that differ. */
  mark(places: readonly FigurePlace[]): void;
  /** All places of one figure; gives the first. */
  choose(figure: string | undefined): HTMLElement | undefined;
  showBands(bands: readonly Band[]): readonly HTMLElement[];
}

function markOf({ figure, box, drawn }: FigurePlace, size: PageSize): HTMLElement {
  const mark = element("div", { class: drawn ? "compare-mark drawn" : "compare-mark" });
  mark.dataset["figure"] = figure;
  layBox(mark, box, size);
  return mark;
}

export function createCompareFrame(
  { label, side }: { readonly label: string; readonly side: "old" | "now" | "both" },
  size: PageSize,
): CompareFrame {
  const marks = element("div", { class: "compare-layer", "aria-hidden": "true" });
  const bands = element("div", { class: "compare-layer", "aria-hidden": "true" });
  const frame = element("div", { class: "compare-frame", "data-side": side }, marks, bands);
  let picture: HTMLCanvasElement | undefined;
  return {
    element: frame,
    setWidth(widthPx) {
      frame.style.width = `${widthPx}px`;
      frame.style.height = `${Math.round((widthPx * size.heightPt) / size.widthPt)}px`;
    },
    put(next) {
      next.setAttribute("role", "img");
      next.setAttribute("aria-label", label);
      if (picture === undefined) frame.prepend(next);
      else picture.replaceWith(next);
      picture = next;
    },
    drop() {
      picture?.remove();
      picture = undefined;
    },
    mark: (places) => marks.replaceChildren(...places.map((place) => markOf(place, size))),
    choose(figure) {
      const all = [...marks.querySelectorAll<HTMLElement>(".compare-mark")];
      for (const mark of all) {
        mark.classList.toggle(
          "is-chosen",
          figure !== undefined && mark.dataset["figure"] === figure,
        );
      }
      return all.find((mark) => mark.classList.contains("is-chosen"));
    },
    showBands(found) {
      const made = found.map(({ top, bottom }) => {
        const band = element("div", { class: "compare-band" });
        band.style.top = percent(top, 1);
        band.style.height = percent(bottom - top, 1);
        return band;
      });
      bands.replaceChildren(...made);
      return made;
    },
  };
}
