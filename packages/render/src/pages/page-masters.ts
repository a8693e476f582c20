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
export function turnMaster(upright: PageMaster, look: Look): PageMaster {
  const { widthPt, heightPt } = upright;
  return {
    widthPt: heightPt,
    heightPt: widthPt,
    isTurned: true,
    area: (page) => turnArea(upright.area(page), upright, look),
  };
}

/** What stands along the head and foot of every page has there the room that it has on an upright one. */
function turnArea(area: Rect, { widthPt, heightPt }: PageMaster, look: Look): Rect {
  const { masthead, furniture } = look;
  const isHeaded = masthead.form === "running";
  const isFooted = furniture.folioOnLandscape !== "portrait-place";
  const topPt = Math.max(area.xPt, isHeaded ? look.area.yPt : 0);
  const footPt = heightPt - look.area.yPt - look.area.heightPt;
  const marginPt = widthPt - area.xPt - area.widthPt;
  return {
    xPt: heightPt - area.yPt - area.heightPt,
    yPt: topPt,
    widthPt: area.heightPt,
    heightPt: widthPt - topPt - Math.max(marginPt, isFooted ? footPt : 0),
  };
}
