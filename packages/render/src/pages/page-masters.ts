// The pages of a theme: upright, and turned for what is wider than they are.
import type { Look, Theme } from "../theme/theme.ts";
import type { PageMaster, Rect } from "./strip.ts";

/** @param isHeaded whether a masthead stands on page 1 */
export function uprightMaster(theme: Theme, look: Look, isHeaded: boolean): PageMaster {
  const first = isHeaded ? look.firstArea : undefined;
  return { ...theme.page, area: (page) => (page === 1 && first) || areaOf(page, look) };
}

function areaOf(page: number, { area, evenShiftPt }: Look): Rect {
  return page % 2 === 0 ? { ...area, xPt: area.xPt + evenShiftPt } : area;
}

/** Turned as a reader turns the sheet: its left edge is on top, and its margins go round with it. */
export function turnMaster(upright: PageMaster): PageMaster {
  const { widthPt, heightPt } = upright;
  return {
    widthPt: heightPt,
    heightPt: widthPt,
    isTurned: true,
    area: (page) => turnArea(upright.area(page), heightPt),
  };
}

function turnArea(area: Rect, heightPt: number): Rect {
  return {
    xPt: heightPt - area.yPt - area.heightPt,
    yPt: area.xPt,
    widthPt: area.heightPt,
    heightPt: area.widthPt,
  };
}
