/// <reference path="../../../../packages/render/src/check/pdfjs.d.ts" />
// A finished PDF → its pages as pixels, by pdf.js on a canvas.
import type { Canvases } from "./load-canvas.ts";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly data: Uint8ClampedArray;
}

/** Pixels a point: an A4 page is 744 pixels wide. */
const scale = 1.25;

export async function drawPages(canvases: Canvases, bytes: Uint8Array): Promise<readonly Pixels[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdfjsWorker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  // A worker in the same thread: there is no file of its own to start one from.
  Object.assign(globalThis, { pdfjsWorker });
  const source = { data: new Uint8Array(bytes), disableFontFace: true, verbosity: 0 };
  const task = getDocument({ ...source, useSystemFonts: false, stopAtErrors: true });
  try {
    const pdf = await task.promise;
    const pages: Pixels[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale });
      const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
      const canvas = canvases.createCanvas(width, height);
      const context = canvas.getContext("2d");
      const target = { canvas, canvasContext: context, viewport } as unknown;
      await page.render(target as Parameters<typeof page.render>[0]).promise;
      pages.push({ width, height, data: context.getImageData(0, 0, width, height).data });
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
