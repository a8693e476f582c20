// The exact PDF, page by page. A page on screen stays until its successor is drawn, so nothing flickers.
import type { FigureMap } from "@brief/render";
import { element } from "../element.ts";
import { openPdf, type PageSize, type PdfFile } from "../pdf/pdf-file.ts";
import type { UiText } from "../ui-text.ts";
import { createFind } from "./find.ts";
import { createPageChange } from "./page-change.ts";
import { createPageDrawing } from "./page-drawing.ts";
import { createPageFigures, type FigureMarks } from "./page-figures.ts";
import { listenToPageKeys } from "./page-keys.ts";
import { createPageStack } from "./page-stack.ts";
import type { Zoom } from "./page-zoom.ts";
import { createThumbnails } from "./thumbnails.ts";

export interface ShownPages {
  readonly pdf: Uint8Array;
  /** Of its figures. */
  readonly places: FigureMap;
  /** The same edition, made anew. */
  readonly keepPlace: boolean;
  /** Where another edition is begun to be read. */
  readonly page: number;
}

export interface PagesPanel {
  readonly element: HTMLElement;
  /** Resolves when what is looked at is on screen; the rest follows. */
  show(pages: ShownPages): Promise<void>;
  clear(): void;
  goTo(page: number): void;
  setZoom(zoom: Zoom): void;
  /** Marks all places of a figure; revealed, one of them is brought into sight where none is. */
  select(figure: string | undefined, options: { readonly reveal: boolean }): void;
  /** Underlines the figures in which an edition differs from the one that it is compared with. */
  mark(marks: FigureMarks): void;
  openFind(): void;
  /** Gives whether they are shown now. */
  toggleThumbnails(): boolean;
}

export interface PagesPanelParts {
  readonly text: UiText;
  readonly onPage: (page: number, pages: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onPickFigure: (figure: string) => void;
}

const restMs = 150;

/** The one that is asked for where none is in sight: on the page that is looked at or after it, else the first. */
function outOfSight(
  places: readonly HTMLElement[],
  scroller: HTMLElement,
): HTMLElement | undefined {
  const { top, bottom, left, right } = scroller.getBoundingClientRect();
  const boxes = places.map((place) => ({ place, box: place.getBoundingClientRect() }));
  const isSeen = boxes.some(
    ({ box }) => box.top >= top && box.bottom <= bottom && box.left >= left && box.right <= right,
  );
  return isSeen ? undefined : (boxes.find(({ box }) => box.top >= top) ?? boxes[0])?.place;
}

export function createPagesPanel(parts: PagesPanelParts): PagesPanel {
  const { text, onPage, onZoom, onPickFigure } = parts;
  const scroller = element("div", {
    class: "page-scroll",
    tabindex: "0",
    role: "region",
    "aria-label": text.pdf,
  });
  const stack = createPageStack(scroller);
  let open: PdfFile | undefined;
  let places: FigureMap = [];
  let round = 0;
  /** What was asked for before it was there. */
  let awaitedPage: number | undefined;
  let awaitedFigure: string | undefined;
  let chosen: string | undefined;

  const drawing = createPageDrawing({ scroller, sheets: stack.sheets, file: () => open });
  const find = createFind({ text, file: () => open, sheets: stack.sheets, page: stack.page });
  const thumbnails = createThumbnails(text, (page) => goTo(page));
  const figures = createPageFigures({
    text,
    root: scroller,
    onPick: onPickFigure,
    leave: () => scroller.focus({ preventScroll: true }),
  });
  const panel = element(
    "div",
    { class: "pages" },
    thumbnails.element,
    element("div", { class: "page-place" }, find.element, scroller),
  );

  const report = (): void => {
    // Out of sight every page would lie at the top.
    if (open === undefined || scroller.clientWidth === 0) return;
    const page = stack.page();
    onPage(page, open.pages);
    thumbnails.showPage(page);
    figures.stopOn(stack.sheets()[page - 1]?.element);
  };
  const goTo = (page: number): void => {
    const sheet = stack.sheets()[page - 1];
    sheet?.element.scrollIntoView({ block: "start", inline: "nearest" });
    awaitedPage = sheet === undefined ? page : undefined;
  };
  const reveal = (): void => {
    if (awaitedFigure === undefined || awaitedFigure !== chosen) return;
    const laid = figures.select(chosen);
    if (laid.length === 0 || scroller.clientWidth === 0) return;
    // Just come into sight, the pages have no size yet by which anything could lie out of it.
    stack.fit();
    awaitedFigure = undefined;
    outOfSight(laid, scroller)?.scrollIntoView({ block: "center", inline: "nearest" });
  };
  const setUp = (file: PdfFile, sizes: readonly PageSize[]): void => {
    stack.setUp(file, sizes);
    for (const sheet of stack.sheets()) {
      sheet.setLabel(text.page(sheet.number, file.pages));
      const own = places.filter((place) => place.page === sheet.number);
      figures.lay(sheet.figures, sheet.size, own);
    }
  };
  const settle = (file: PdfFile, sizes: readonly PageSize[]): void => {
    thumbnails.show(file, sizes);
    find.update();
    if (awaitedPage !== undefined) goTo(Math.min(awaitedPage, file.pages));
    reveal();
    report();
    drawing.wake();
  };
  const changes = createPageChange({
    stack,
    isSeen: () => scroller.clientWidth > 0,
    isOpen: (file) => file === open,
    setUp,
    settle,
    goTo,
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  new ResizeObserver(() => {
    stack.fit();
    clearTimeout(timer);
    timer = setTimeout(() => {
      reveal();
      report();
      drawing.wake();
    }, restMs);
  }).observe(scroller);
  scroller.addEventListener(
    "scroll",
    () => {
      report();
      drawing.wake();
    },
    { passive: true },
  );
  const setZoom = (zoom: Zoom): void => {
    stack.zoomTo(zoom);
    report();
    drawing.wake();
  };
  listenToPageKeys(panel, { percent: stack.percent, zoomTo: onZoom, openFind: find.open });

  return {
    element: panel,
    async show(shown) {
      round += 1;
      const mine = round;
      const file = await openPdf(shown.pdf);
      const isKept = shown.keepPlace && stack.sheets().length > 0;
      const page = Math.min(shown.page, file.pages);
      const change = isKept ? changes.replace(file) : changes.begin(file, page);
      const put = await change.catch((error: unknown) => {
        file.close();
        throw error;
      });
      if (mine !== round) {
        file.close();
        return;
      }
      const last = open;
      open = file;
      places = shown.places;
      if (!isKept) thumbnails.clear();
      put();
      report();
      last?.close();
    },
    clear() {
      round += 1;
      open?.close();
      open = undefined;
      stack.clear();
      thumbnails.clear();
    },
    goTo,
    setZoom,
    select(figure, options) {
      chosen = figure;
      // One that could not be shown yet is still waited for when it is only marked anew.
      if (options.reveal || figure !== awaitedFigure) {
        awaitedFigure = options.reveal ? figure : undefined;
      }
      figures.select(figure);
      reveal();
      report();
    },
    mark: figures.mark,
    openFind: find.open,
    toggleThumbnails() {
      thumbnails.element.hidden = !thumbnails.element.hidden;
      return !thumbnails.element.hidden;
    },
  };
}
