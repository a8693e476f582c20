// The exact PDF, page by page. A page on screen stays until its successor is drawn, so nothing flickers.
import * as pdfjs from "pdfjs-dist";
import pdfWorker from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { element } from "../element.ts";
import type { UiText } from "../ui-text.ts";

pdfjs.GlobalWorkerOptions.workerSrc = pdfWorker;

export interface PagesPanel {
  readonly element: HTMLElement;
  /** Resolves when the first page is on screen; the others follow. */
  show(pdf: Uint8Array, options: { readonly keepPlace: boolean }): Promise<void>;
  clear(): void;
  goTo(page: number): void;
}

const mostWidthPx = 794;
const restMs = 150;

async function drawPage(page: pdfjs.PDFPageProxy, widthPx: number, label: string) {
  const density = Math.min(Math.max(globalThis.devicePixelRatio, 1), 3);
  const scale = (widthPx * density) / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const canvas = element("canvas", { role: "img", "aria-label": label });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return element("div", { class: "page" }, canvas);
}

/** The page that the reader looks at: the last that begins above the upper third. */
function pageInView(panel: HTMLElement): number {
  const line = panel.getBoundingClientRect().top + panel.clientHeight / 3;
  const above = [...panel.children].filter((page) => page.getBoundingClientRect().top <= line);
  return Math.max(above.length, 1);
}

export function createPagesPanel(
  text: UiText,
  onPage: (page: number, pages: number) => void,
): PagesPanel {
  const panel = element("div", {
    class: "pages",
    tabindex: "0",
    role: "region",
    "aria-label": text.pdf,
  });
  // One worker for all files: starting one costs more than drawing a page.
  const worker = new pdfjs.PDFWorker();
  let open: pdfjs.PDFDocumentProxy | undefined;
  let round = 0;
  let drawnWidthPx = 0;
  /** A page that was turned to before it was drawn. */
  let awaited: number | undefined;

  const widthPx = (): number => {
    const { paddingLeft, paddingRight } = getComputedStyle(panel);
    const inside =
      panel.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    return Math.min(inside, mostWidthPx);
  };
  const report = (): void => {
    if (open !== undefined) onPage(Math.min(pageInView(panel), open.numPages), open.numPages);
  };
  const put = (page: HTMLElement, number: number, keepPlace: boolean): void => {
    if (number === 1 && !keepPlace) {
      awaited = undefined;
      panel.replaceChildren(page);
      panel.scrollTop = 0;
      return;
    }
    const old = panel.children[number - 1];
    if (old === undefined) panel.append(page);
    else old.replaceWith(page);
    if (number === awaited) goTo(number);
  };
  const goTo = (number: number): void => {
    const page = panel.children[number - 1];
    page?.scrollIntoView({ block: "start" });
    awaited = page === undefined ? number : undefined;
  };
  /** Yields after each page; ends early when a newer round has begun. */
  async function* draw(pdf: pdfjs.PDFDocumentProxy, keepPlace: boolean) {
    round += 1;
    const mine = round;
    const width = widthPx();
    // Out of sight: drawn when it is shown.
    if (width <= 0) return;
    drawnWidthPx = width;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const drawn = await drawPage(page, width, text.page(number, pdf.numPages));
      if (mine !== round) return;
      put(drawn, number, keepPlace);
      yield number;
    }
    while (panel.children.length > pdf.numPages) panel.lastElementChild?.remove();
    report();
  }
  const drawRest = async (pages: AsyncGenerator<number>): Promise<void> => {
    // A file that was closed meanwhile has no more pages to give, nor anyone who waits for them.
    for await (const _ of pages);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const width = widthPx();
      if (open === undefined || width <= 0 || Math.abs(width - drawnWidthPx) < 1) return;
      drawRest(draw(open, panel.childElementCount > 0)).catch(() => undefined);
    }, restMs);
  }).observe(panel);
  panel.addEventListener("scroll", report, { passive: true });

  return {
    element: panel,
    async show(pdf, { keepPlace }) {
      // pdf.js takes the buffer away with it.
      const task = pdfjs.getDocument({ data: pdf.slice(), worker, useWasm: false });
      const next = await task.promise;
      const last = open;
      open = next;
      if (!keepPlace && widthPx() <= 0) panel.replaceChildren();
      const pages = draw(next, keepPlace);
      await pages.next();
      report();
      drawRest(pages)
        .catch(() => undefined)
        .finally(() => void last?.loadingTask.destroy());
    },
    clear() {
      round += 1;
      open = undefined;
      panel.replaceChildren();
    },
    goTo,
  };
}
