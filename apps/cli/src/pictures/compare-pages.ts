// The pages of two editions of a brief → a picture of each that differs: before, after, and where they differ in red.
import pixelmatch from "pixelmatch";
import type { Pixels } from "./draw-pages.ts";
import type { Canvases } from "./load-canvas.ts";

export interface ComparedPage {
  /** From 1; the same number in both. */
  readonly page: number;
  /** Pixels that differ. */
  readonly differing: number;
  readonly png: Uint8Array;
}

const gap = 12;

/** Pages that are the same give nothing; one that only one side has is held against an empty one. */
export function comparePages(
  canvases: Canvases,
  before: readonly Pixels[],
  after: readonly Pixels[],
): readonly ComparedPage[] {
  const pages = Math.max(before.length, after.length);
  return Array.from({ length: pages }, (_, index) => index).flatMap((index) => {
    const [old, now] = [before[index], after[index]];
    const width = Math.max(old?.width ?? 0, now?.width ?? 0);
    const height = Math.max(old?.height ?? 0, now?.height ?? 0);
    const sides = [old, now].map((side) => onPaper(side, width, height));
    const [first, second] = sides;
    if (first === undefined || second === undefined) return [];
    const marked = new Uint8ClampedArray(width * height * 4);
    const differing = pixelmatch(first, second, marked, width, height, {
      threshold: 0.1,
      alpha: 0.3,
    });
    if (differing === 0) return [];
    const png = sideBySide(canvases, [first, second, marked], width, height);
    return [{ page: index + 1, differing, png }];
  });
}

/** On white, as large as the larger of the two. */
function onPaper(side: Pixels | undefined, width: number, height: number): Uint8ClampedArray {
  const paper = new Uint8ClampedArray(width * height * 4).fill(255);
  if (side === undefined) return paper;
  for (let line = 0; line < side.height; line += 1) {
    const from = line * side.width * 4;
    paper.set(side.data.subarray(from, from + side.width * 4), line * width * 4);
  }
  return paper;
}

function sideBySide(
  { createCanvas, ImageData }: Canvases,
  panels: readonly Uint8ClampedArray[],
  width: number,
  height: number,
): Uint8Array {
  const canvas = createCanvas(panels.length * (width + gap) + gap, height + 2 * gap);
  const context = canvas.getContext("2d");
  context.fillStyle = "#8a8f98";
  context.fillRect(0, 0, canvas.width, canvas.height);
  panels.forEach((panel, index) => {
    const image = new ImageData(new Uint8ClampedArray(panel), width, height);
    context.putImageData(image, gap + index * (width + gap), gap);
  });
  return canvas.toBuffer("image/png");
}
