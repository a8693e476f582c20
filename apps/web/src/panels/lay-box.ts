// A box in points on a page → an element's place over its picture, in percent, so that it grows with the page.
import type { PageSize } from "../pdf/pdf-file.ts";

export const percent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(3)}%`;

/** @param box x and y of its upper left corner, width and height */
export function layBox(
  { style }: HTMLElement,
  [xPt, yPt, widthPt, heightPt]: readonly [number, number, number, number],
  size: PageSize,
): void {
  style.left = percent(xPt, size.widthPt);
  style.top = percent(yPt, size.heightPt);
  style.width = percent(widthPt, size.widthPt);
  style.height = percent(heightPt, size.heightPt);
}
