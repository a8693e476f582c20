// The pages one below the other: as wide as the zoom says, and still where the reader looks when that changes.
import { element } from "../element.ts";
import type { PageSize, PdfFile } from "../pdf/pdf-file.ts";
import { createPageSheet, type PageSheet } from "./page-sheet.ts";
import { percentOf, type Room, widthPxAt, type Zoom } from "./page-zoom.ts";

export interface PageStack {
  sheets(): readonly PageSheet[];
  /** Another number of pages, or other sizes; without a file there are none. */
  setUp(file: PdfFile, sizes: readonly PageSize[]): void;
  clear(): void;
  zoomTo(zoom: Zoom): void;
  /** After the room has changed. */
  fit(): void;
  widthPxOf(size: PageSize): number;
  /** Of the page that is looked at. */
  percent(): number;
  /** The page that is looked at: the last that begins above the upper third. */
  page(): number;
  inSight(): readonly PageSheet[];
}

interface Place {
  readonly page: number;
  /** Of the page's height, at a third of the pane. */
  readonly down: number;
  /** Of all that could be scrolled to, in the middle of the pane. */
  readonly across: number;
}

function roomIn(scroller: HTMLElement, list: HTMLElement): Room {
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(list);
  const sum = (one: string, other: string) => Number.parseFloat(one) + Number.parseFloat(other);
  return {
    widthPx: scroller.clientWidth - sum(paddingLeft, paddingRight),
    heightPx: scroller.clientHeight - sum(paddingTop, paddingBottom),
  };
}

const lineOf = (scroller: HTMLElement): number =>
  scroller.getBoundingClientRect().top + scroller.clientHeight / 3;

function sheetAt(sheets: readonly PageSheet[], line: number): PageSheet | undefined {
  return sheets.findLast((sheet) => sheet.element.getBoundingClientRect().top <= line) ?? sheets[0];
}

function placeIn(scroller: HTMLElement, sheets: readonly PageSheet[]): Place | undefined {
  const line = lineOf(scroller);
  const sheet = sheetAt(sheets, line);
  // At the very top one stays there.
  if (sheet === undefined || scroller.scrollTop === 0) return undefined;
  const { top, height } = sheet.element.getBoundingClientRect();
  const across = (scroller.scrollLeft + scroller.clientWidth / 2) / scroller.scrollWidth;
  return { page: sheet.number, down: Math.min((line - top) / Math.max(height, 1), 1), across };
}

function returnTo(place: Place, scroller: HTMLElement, sheets: readonly PageSheet[]): void {
  const sheet = sheets[Math.min(place.page, sheets.length) - 1];
  if (sheet === undefined) return;
  const { top, height } = sheet.element.getBoundingClientRect();
  scroller.scrollTop += top + place.down * height - lineOf(scroller);
  scroller.scrollLeft = place.across * scroller.scrollWidth - scroller.clientWidth / 2;
}

export function createPageStack(scroller: HTMLElement): PageStack {
  const list = element("div", { class: "page-list" });
  scroller.append(list);
  let sheets: readonly PageSheet[] = [];
  let zoom: Zoom = "fit";
  const percentFor = (size: PageSize): number => percentOf(zoom, size, roomIn(scroller, list));
  const widthPxOf = (size: PageSize): number => widthPxAt(percentFor(size), size);
  const layOut = (place: Place | undefined): void => {
    // Out of sight there is nothing to fit; what is shown again is fitted then.
    if (scroller.clientWidth === 0) return;
    for (const sheet of sheets) {
      const widthPx = widthPxOf(sheet.size);
      if (widthPx !== sheet.widthPx) sheet.setWidth(widthPx);
    }
    if (place !== undefined) returnTo(place, scroller, sheets);
  };
  return {
    sheets: () => sheets,
    setUp(file, sizes) {
      const place = placeIn(scroller, sheets);
      for (const { element: surplus } of sheets.slice(sizes.length)) surplus.remove();
      sheets = sizes.map((size, index) => {
        const sheet = sheets[index] ?? createPageSheet(index + 1);
        sheet.setUp(file, size);
        if (sheet.element.parentElement === null) list.append(sheet.element);
        return sheet;
      });
      layOut(place);
    },
    clear() {
      sheets = [];
      list.replaceChildren();
      scroller.scrollTop = 0;
    },
    zoomTo(next) {
      if (next === zoom) return;
      const place = placeIn(scroller, sheets);
      zoom = next;
      layOut(place);
    },
    fit: () => layOut(placeIn(scroller, sheets)),
    widthPxOf,
    percent: () => {
      const size = sheetAt(sheets, lineOf(scroller))?.size;
      return size === undefined ? 100 : percentFor(size);
    },
    page: () => sheetAt(sheets, lineOf(scroller))?.number ?? 1,
    inSight() {
      const { top, bottom } = scroller.getBoundingClientRect();
      return sheets.filter((sheet) => {
        const box = sheet.element.getBoundingClientRect();
        return box.height > 0 && box.bottom > top && box.top < bottom;
      });
    },
  };
}
