// A PDF's bytes → its pages as pictures at any width, and their text.
import type * as Pdfjs from "pdfjs-dist";
import pdfWorker from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import type { TextPiece } from "./page-text.ts";

/** In points. */
export interface PageSize {
  readonly widthPt: number;
  readonly heightPt: number;
}

export interface PdfFile {
  /** How many. They are numbered from 1. */
  readonly pages: number;
  sizeOf(page: number): Promise<PageSize>;
  /** As sharp as the screen shows it at this width. The picture has no style and no name of its own. */
  draw(page: number, widthPx: number): Promise<HTMLCanvasElement>;
  /** What is printed, piece by piece, in the order in which it was written. */
  piecesOf(page: number): Promise<readonly TextPiece[]>;
  /** Text that can be selected, in an element of class textLayer that is laid over the picture. */
  layText(page: number): Promise<HTMLElement>;
  /** What is under way then fails. */
  close(): void;
}

/** A picture of more is less sharp instead: 64 MB of memory. */
const mostPixels = 16_000_000;

// One for all files: starting one costs more than drawing a page.
let started: ReturnType<typeof start> | undefined;

async function start() {
  const pdfjs = await import("pdfjs-dist");
  pdfjs.GlobalWorkerOptions.workerSrc = pdfWorker;
  return { pdfjs, worker: new pdfjs.PDFWorker() };
}

/** Whatever draws is loaded before there is anything to draw; what could not be loaded is tried again. */
export function startPdf(): ReturnType<typeof start> {
  started ??= start();
  started.catch(() => {
    started = undefined;
  });
  return started;
}

function pixelsPerPt(size: PageSize, widthPx: number): number {
  const density = Math.min(Math.max(globalThis.devicePixelRatio, 1), 3);
  const asked = (widthPx * density) / size.widthPt;
  return Math.min(asked, Math.sqrt(mostPixels / (size.widthPt * size.heightPt)));
}

function sizeOfPage(page: Pdfjs.PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: 1 });
  return { widthPt: width, heightPt: height };
}

async function drawPage(page: Pdfjs.PDFPageProxy, widthPx: number): Promise<HTMLCanvasElement> {
  const viewport = page.getViewport({ scale: pixelsPerPt(sizeOfPage(page), widthPx) });
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}

async function readPieces(page: Pdfjs.PDFPageProxy): Promise<readonly TextPiece[]> {
  const { heightPt } = sizeOfPage(page);
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!("str" in item)) return [];
    const [a = 0, b = 0, , , xPt = 0, yPt = 0] = item.transform.map(Number);
    const piece = { text: item.str, endsLine: item.hasEOL };
    const box = [xPt, heightPt - yPt - 0.88 * item.height, item.width, item.height] as const;
    // Turned text is found, but stands in no line that could be marked.
    return [Math.abs(b) > Math.abs(a) ? piece : { ...piece, box }];
  });
}

async function layPageText(page: Pdfjs.PDFPageProxy): Promise<HTMLElement> {
  const container = document.createElement("div");
  container.className = "textLayer";
  const textContentSource = page.streamTextContent();
  const viewport = page.getViewport({ scale: 1 });
  const { pdfjs } = await startPdf();
  await new pdfjs.TextLayer({ textContentSource, container, viewport }).render();
  return container;
}

export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { pdfjs, worker } = await startPdf();
  // pdf.js takes the buffer away with it.
  const task = pdfjs.getDocument({ data: bytes.slice(), worker, useWasm: false });
  const open = await task.promise;
  return {
    pages: open.numPages,
    sizeOf: async (page) => sizeOfPage(await open.getPage(page)),
    draw: async (page, widthPx) => drawPage(await open.getPage(page), widthPx),
    piecesOf: async (page) => readPieces(await open.getPage(page)),
    layText: async (page) => layPageText(await open.getPage(page)),
    close: () => void task.destroy(),
  };
}
