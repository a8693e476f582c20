// Nothing is drawn outside its page.

import type { Fault, PdfRule } from "../finished-file.ts";
import type { Bounds } from "../read-pages.ts";

/** Rounding, and the half of a rule that stands on the edge. */
const tolerancePt = 1;

export const pdfWithinPage: PdfRule = {
  id: "pdf-within-page",
  clause: "ISO 32000-1 14.11.2",
  remedy: "report this fault with the brief's data and template",
  check({ drawn }): readonly Fault[] {
    return drawn.flatMap(({ widthPt, heightPt, glyphs, shapes }, index) => {
      const isOutside = ([left, top, right, bottom]: Bounds) =>
        left < -tolerancePt ||
        top < -tolerancePt ||
        right > widthPt + tolerancePt ||
        bottom > heightPt + tolerancePt;
      const page = index + 1;
      const lost = glyphs.filter(({ bounds }) => isOutside(bounds));
      const found = lost.map(({ text }) => text).join("");
      const off = shapes.some(isOutside);
      return [
        ...(lost.length > 0 ? [{ message: "glyphs stand outside the page", page, found }] : []),
        ...(off ? [{ message: "something is drawn outside the page", page }] : []),
      ];
    });
  },
};
