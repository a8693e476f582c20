// The pages of two editions, each beside its older one or laid over it, with the places in which they differ.
import type { FigureMap } from "@brief/render";
import type { Overlay } from "../choice.ts";
import type { Difference, Mix } from "../compare/ink.ts";
import { type Both, measurePage, pagesOf, sizesOfPage } from "../compare/read-pages.ts";
import { element } from "../element.ts";
import { openPdf } from "../pdf/pdf-file.ts";
import type { UiText } from "../ui-text.ts";
import { type CompareSheet, createCompareSheet } from "./compare-sheet.ts";

export interface ComparedPages {
  readonly over: Overlay;
  readonly pdfs: { readonly [Side in keyof Both]: Uint8Array };
  /** Of the figures that differ, on each side. */
  readonly places: { readonly [Side in keyof Both]: FigureMap };
}

export interface ComparePages {
  readonly element: HTMLElement;
  /** Resolves when what is in sight can be drawn. */
  show(pages: ComparedPages): Promise<void>;
  hide(): void;
  setMix(mix: Mix): void;
  /** To the next place in which the pages differ, or the one before; gives which it is, of how many. */
  step(by: 1 | -1): Promise<{ readonly at: number; readonly count: number }>;
  goTo(page: number): void;
  /** Marks a figure on both sides, and brings it into sight. */
  choose(figure: string): void;
  /** Unmarks it, if it is marked. */
  leave(figure: string): void;
}

const mostWidthPx = { side: 794, over: 1000 } as const;
const gapPx = 16;
const restMs = 150;

export function createComparePages(
  text: UiText,
  onPage: (page: number, pages: number) => void,
): ComparePages {
  const panel = element("div", {
    class: "compare-pages",
    tabindex: "0",
    role: "region",
    "aria-label": text.compare.pages,
    hidden: true,
  });
  let shown: ComparedPages | undefined;
  let files: Both | undefined;
  let sheets: readonly CompareSheet[] = [];
  let bands: readonly HTMLElement[] = [];
  let measuring: Promise<void> = Promise.resolve();
  let known = new Map<number, Difference>();
  let mix: Mix = 0.5;
  let chosen: string | undefined;
  let isDrawing = false;
  let round = 0;

  const widthPx = (over: Overlay): number => {
    const { paddingLeft, paddingRight } = getComputedStyle(panel);
    const insidePx =
      panel.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const isPair = over === "side" && !matchMedia("(width < 800px)").matches;
    return Math.floor(Math.min(isPair ? (insidePx - gapPx) / 2 : insidePx, mostWidthPx[over]));
  };
  const distanceOf = ({ element: sheet }: CompareSheet): number => {
    const [frame, box] = [panel.getBoundingClientRect(), sheet.getBoundingClientRect()];
    return Math.max(box.top - frame.bottom, frame.top - box.bottom, 0) / Math.max(frame.height, 1);
  };
  /** What is in sight and what is near it, one page after the other; what is far gives its memory back. */
  const draw = async (): Promise<void> => {
    if (isDrawing) return;
    isDrawing = true;
    const failed = new Set<CompareSheet>();
    for (;;) {
      const from = files;
      for (const sheet of sheets) if (sheet.isDrawn && distanceOf(sheet) > 2) sheet.drop();
      const near = sheets
        .filter((sheet) => !sheet.isDrawn && !failed.has(sheet) && distanceOf(sheet) <= 1)
        .toSorted((a, b) => distanceOf(a) - distanceOf(b));
      const [next] = near;
      if (from === undefined || next === undefined || panel.clientWidth === 0) break;
      // Closed meanwhile; a page that cannot be drawn is not tried for ever.
      await next.draw(from, mix).catch(() => failed.add(next));
    }
    isDrawing = false;
  };
  const lay = (over: Overlay): void => {
    if (panel.clientWidth === 0) return;
    const width = widthPx(over);
    for (const sheet of sheets) sheet.setWidth(width);
    void draw();
  };
  const report = (): void => {
    const line = panel.getBoundingClientRect().top + panel.clientHeight / 3;
    const at = sheets.findLast(({ element: one }) => one.getBoundingClientRect().top <= line);
    if (!panel.hidden && sheets.length > 0) onPage(at?.page ?? 1, sheets.length);
  };
  const markFigures = ({ places }: ComparedPages): void => {
    for (const sheet of sheets) {
      const own = (side: keyof Both) => places[side].filter(({ page }) => page === sheet.page);
      const [old, now] = [sheet.frameOf("old"), sheet.frameOf("now")];
      old?.mark(own("old"));
      now?.mark(own("now"));
    }
  };
  const measureAll = async (from: Both, mine: number): Promise<void> => {
    const found: HTMLElement[] = [];
    for (const sheet of sheets) {
      const difference = known.get(sheet.page) ?? (await measurePage(from, sheet.page));
      if (mine !== round) return;
      known.set(sheet.page, difference);
      found.push(...sheet.showDifference(difference));
    }
    bands = found;
    panel.dataset["measured"] = "true";
  };
  const open = async (pdfs: ComparedPages["pdfs"]): Promise<Both> => {
    const isSame = shown?.pdfs.old === pdfs.old && shown.pdfs.now === pdfs.now;
    if (isSame && files !== undefined) return files;
    known = new Map();
    const old = await openPdf(pdfs.old);
    const now = await openPdf(pdfs.now).catch((error: unknown) => {
      old.close();
      throw error;
    });
    return { old, now };
  };
  const makeSheets = async (both: Both, over: Overlay): Promise<readonly CompareSheet[]> => {
    const made: CompareSheet[] = [];
    for (let page = 1; page <= pagesOf(both); page += 1) {
      made.push(createCompareSheet({ text, page, over, sizes: await sizesOfPage(both, page) }));
    }
    return made;
  };
  const close = (both: Both | undefined): void => {
    both?.old.close();
    both?.now.close();
  };
  const pageInSight = (): number | undefined =>
    sheets.find((sheet) => distanceOf(sheet) === 0)?.page;
  const goTo = (page: number): void =>
    sheets[page - 1]?.element.scrollIntoView({ block: "start", inline: "nearest" });
  const choose = (figure: string | undefined, isSought: boolean): void => {
    chosen = figure;
    const found = sheets.flatMap(({ frames }) => frames.flatMap((one) => one.choose(figure) ?? []));
    if (isSought) found[0]?.scrollIntoView({ block: "center", inline: "nearest" });
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => shown !== undefined && lay(shown.over), restMs);
  }).observe(panel);
  panel.addEventListener(
    "scroll",
    () => {
      report();
      void draw();
    },
    { passive: true },
  );

  return {
    element: panel,
    async show(next) {
      round += 1;
      const mine = round;
      delete panel.dataset["measured"];
      const both = await open(next.pdfs);
      const made = await makeSheets(both, next.over);
      if (mine !== round) {
        if (both !== files) close(both);
        return;
      }
      const page = pageInSight();
      const isAnew = shown === undefined;
      if (both !== files) close(files);
      files = both;
      shown = next;
      sheets = made;
      bands = [];
      panel.hidden = false;
      panel.replaceChildren(...sheets.map((sheet) => sheet.element));
      lay(next.over);
      markFigures(next);
      if (page !== undefined) goTo(page);
      choose(chosen, isAnew);
      report();
      measuring = measureAll(both, mine).catch(() => undefined);
    },
    hide() {
      round += 1;
      close(files);
      files = undefined;
      shown = undefined;
      sheets = [];
      panel.hidden = true;
      panel.replaceChildren();
    },
    setMix(next) {
      mix = next;
      for (const sheet of sheets) sheet.setMix(next);
    },
    async step(by) {
      await measuring;
      const target = stepFrom(panel, bands, by);
      for (const band of bands) band.classList.toggle("is-current", band === target);
      target?.scrollIntoView({ block: "center", inline: "nearest" });
      return { at: target === undefined ? 0 : bands.indexOf(target) + 1, count: bands.length };
    },
    goTo,
    choose: (figure) => choose(figure, true),
    leave(figure) {
      if (figure === chosen) choose(undefined, false);
    },
  };
}

/** From the one that was stepped to, while it is in sight; else from what the reader looks at. */
function stepFrom(
  panel: HTMLElement,
  bands: readonly HTMLElement[],
  by: 1 | -1,
): HTMLElement | undefined {
  const frame = panel.getBoundingClientRect();
  const middle = (frame.top + frame.bottom) / 2;
  const isSeen = (band: HTMLElement): boolean => {
    const { top, bottom } = band.getBoundingClientRect();
    return bottom > frame.top && top < frame.bottom;
  };
  const last = bands.findIndex((band) => band.classList.contains("is-current") && isSeen(band));
  if (last >= 0) return bands[Math.min(Math.max(last + by, 0), bands.length - 1)];
  const isBelow = (band: HTMLElement): boolean =>
    isSeen(band) || band.getBoundingClientRect().top > middle;
  if (by > 0) return bands.find(isBelow) ?? bands.at(-1);
  return bands.findLast((band) => band.getBoundingClientRect().top < middle) ?? bands[0];
}
