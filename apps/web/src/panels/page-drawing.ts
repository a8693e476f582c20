// Draws the pages that are looked at, and those beside them; what is far away gives its memory back.
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { PageSheet } from "./page-sheet.ts";

export interface PageDrawing {
  /** Whenever something else may be in sight, or look otherwise. */
  wake(): void;
}

interface PageDrawingParts {
  readonly scroller: HTMLElement;
  readonly sheets: () => readonly PageSheet[];
  /** Undefined while there is nothing to draw from. */
  readonly file: () => PdfFile | undefined;
}

/** 160 MB of pictures at the most, beside those that are needed now. */
const mostPixels = 40_000_000;

/** In heights of the pane: 0 is in sight. */
function distance(scroller: DOMRect, { element }: PageSheet): number {
  const { top, bottom } = element.getBoundingClientRect();
  const gapPx = Math.max(top - scroller.bottom, scroller.top - bottom, 0);
  return gapPx / Math.max(scroller.height, 1);
}

export function createPageDrawing({ scroller, sheets, file }: PageDrawingParts): PageDrawing {
  let isRunning = false;
  const refused = new WeakMap<PdfFile, Set<number>>();
  const refuse = (from: PdfFile, page: number): void => {
    refused.set(from, (refused.get(from) ?? new Set()).add(page));
  };

  const byDistance = () => {
    const frame = scroller.getBoundingClientRect();
    return sheets()
      .map((sheet) => ({ sheet, away: distance(frame, sheet) }))
      .sort((a, b) => a.away - b.away);
  };
  const letGo = (): void => {
    let pixels = 0;
    for (const { sheet, away } of byDistance()) {
      pixels += sheet.pixels;
      if (pixels > mostPixels && away > 1) sheet.dropPicture();
    }
  };
  /** One piece of work; false when there is none left. */
  const work = async (from: PdfFile): Promise<boolean> => {
    const isRefused = ({ number }: PageSheet): boolean => refused.get(from)?.has(number) ?? false;
    const near = byDistance().filter(({ sheet, away }) => away <= 1 && !isRefused(sheet));
    const blurred = near.find(({ sheet }) => !sheet.isSharp)?.sheet;
    const silent = near.find(({ sheet }) => !sheet.hasText)?.sheet;
    const sheet = blurred ?? silent;
    if (sheet === undefined || sheet.widthPx <= 0) return false;
    const { number, widthPx } = sheet;
    try {
      if (blurred === undefined) {
        const text = await from.layText(number);
        if (file() === from) sheet.putText(text);
      } else {
        const canvas = await from.draw(number, widthPx);
        if (file() === from) sheet.putPicture(canvas, widthPx);
      }
    } catch {
      // Closed meanwhile; else a page that cannot be drawn is not tried for ever.
      refuse(from, number);
    }
    return true;
  };
  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (let from = file(); from !== undefined; from = file()) {
      if (scroller.clientWidth === 0 || !(await work(from))) break;
      letGo();
    }
    isRunning = false;
  };
  return { wake: () => void run() };
}
