// How large a page is shown: what is chosen and the room there is → its width on screen.
import { element } from "../element.ts";
import type { PageSize } from "../pdf/pdf-file.ts";
import type { UiText } from "../ui-text.ts";

/** As wide as the pane, a whole page in the pane, or percent of its printed size. */
export type Zoom = "fit" | "page" | number;

export interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
}

const pxPerPt = 96 / 72;
const steps = [75, 100, 125, 150, 175, 200] as const;
const [least] = steps;
const most = 200;
/** In a very wide window a page that fills it would show a few lines only. */
const mostFitted = 125;

const clamped = (percent: number): number => Math.min(Math.max(percent, least), most);

/** As it stands in the address: absent fits the width. */
export function readZoom(words: string | undefined): Zoom {
  if (words === "page") return words;
  const percent = Number(words);
  return words !== undefined && Number.isFinite(percent) && percent > 0
    ? clamped(Math.round(percent))
    : "fit";
}

export function writeZoom(zoom: Zoom): string | undefined {
  return zoom === "fit" ? undefined : String(zoom);
}

export function percentOf(zoom: Zoom, size: PageSize, room: Room): number {
  if (typeof zoom === "number") return zoom;
  const across = (100 * room.widthPx) / (size.widthPt * pxPerPt);
  if (zoom === "fit") return Math.min(across, mostFitted);
  return Math.min(across, (100 * room.heightPx) / (size.heightPt * pxPerPt));
}

export function widthPxAt(percent: number, { widthPt }: PageSize): number {
  return Math.floor((widthPt * pxPerPt * percent) / 100);
}

/** The next step up or down from what is seen, which may lie between two. */
export function nextZoom(percent: number, direction: 1 | -1): Zoom {
  const seen = Math.round(percent);
  const next =
    direction === 1 ? steps.find((step) => step > seen) : steps.findLast((step) => step < seen);
  return next ?? clamped(seen);
}

export interface ZoomControl {
  readonly element: HTMLElement;
  show(zoom: Zoom): void;
}

export function createZoomControl(text: UiText, pick: (zoom: Zoom) => void): ZoomControl {
  const option = (zoom: Zoom, words: string) => element("option", { value: String(zoom) }, words);
  /** For a zoom that came with the address and is none of the steps. */
  const other = element("option", { hidden: true });
  const select = element(
    "select",
    { class: "zoom", "aria-label": text.pdfPane.zoom },
    option("fit", text.pdfPane.fitWidth),
    option("page", text.pdfPane.fitPage),
    ...steps.map((step) => option(step, `${step}%`)),
    other,
  );
  select.addEventListener("change", () => pick(readZoom(select.value)));
  return {
    element: select,
    show(zoom) {
      const isOther = typeof zoom === "number" && !steps.some((step) => step === zoom);
      other.value = isOther ? String(zoom) : "";
      other.textContent = isOther ? `${zoom}%` : "";
      select.value = String(zoom);
    },
  };
}
