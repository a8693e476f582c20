// One page picture of a comparison: it holds its place by its size, and marks of figures and of differences lie over it.
import type { FigurePlace } from "@brief/render";
import type { Band } from "../compare/ink.ts";
import { element } from "../element.ts";
import type { PageSize } from "../pdf/pdf-file.ts";

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

const percent = (part: number): string => `${(100 * part).toFixed(3)}%`;

function markOf({ figure, box, drawn }: FigurePlace, { widthPt, heightPt }: PageSize): HTMLElement {
  const [xPt, yPt, width, height] = box;
  const mark = element("div", { class: drawn ? "compare-mark drawn" : "compare-mark" });
  mark.dataset["figure"] = figure;
  mark.style.left = percent(xPt / widthPt);
  mark.style.top = percent(yPt / heightPt);
  mark.style.width = percent(width / widthPt);
  mark.style.height = percent(height / heightPt);
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
        band.style.top = percent(top);
        band.style.height = percent(bottom - top);
        return band;
      });
      bands.replaceChildren(...made);
      return made;
    },
  };
}
