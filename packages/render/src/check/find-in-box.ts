// A box on a page → the glyphs that stand in it, as text.
import { bareText } from "./nodes-of.ts";
import type { ReadPage } from "./read-pages.ts";

/** x, y (from the page's top left), width, height in points. */
export type PlaceBox = readonly [number, number, number, number];

/** Across, a middle stands well inside: a trimmed opener after a figure is drawn from inside its box. */
const insetPt = 0.5;

/** Without white space, in the order of drawing. */
export function textInBox({ glyphs }: ReadPage, [x, y, width, height]: PlaceBox): string {
  const inside = glyphs.filter(({ bounds: [left, top, right, bottom] }) => {
    const [across, down] = [(left + right) / 2, (top + bottom) / 2];
    const isAcross = across > x + insetPt && across < x + width - insetPt;
    return isAcross && down > y && down < y + height;
  });
  return bareText(inside.map(({ text }) => text).join("")).normalize("NFC");
}

export interface FigureSpot {
  readonly figure: string;
  /** From 1. */
  readonly page: number;
  readonly box: PlaceBox;
  readonly text: string;
  /** A part of a chart that stands for the figure without printing it. */
  readonly drawn?: true;
}

export interface SpotFault {
  readonly spot: FigureSpot;
  readonly found: string;
}

/** Places that do not hold the text of their figure. */
export function wrongSpots(
  pages: readonly ReadPage[],
  spots: readonly FigureSpot[],
): readonly SpotFault[] {
  return spots.flatMap((spot) => {
    const page = pages[spot.page - 1];
    if (page === undefined) return [{ spot, found: `no page ${spot.page}` }];
    if (spot.drawn) return [];
    const found = textInBox(page, spot.box);
    return found === bareText(spot.text).normalize("NFC") ? [] : [{ spot, found }];
  });
}
