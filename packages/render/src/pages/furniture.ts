// Page numbers, running foot and marks: boxes of each page, made when the page count is known.
import type { Diagnostic } from "@brief/data";
import type { Document, Inline } from "../document/model.ts";
import type { Look, TextStyle, Theme } from "../theme/theme.ts";
import type { Composer } from "../typeset/line.ts";
import { lineBox, ruleBox } from "./line-strips.ts";
import { composePiece, type Setting, settingOf, textOf } from "./setting.ts";
import type { Box, Page } from "./strip.ts";

interface Place {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
}

export interface Furnished {
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
}

export function addFurniture(
  pages: readonly Page[],
  document: Document,
  theme: Theme,
  composer: Composer,
): Furnished {
  const diagnostics: Diagnostic[] = [];
  const setting = settingOf(document, theme, composer, (one) => diagnostics.push(one));
  const masthead = document.blocks.find((block) => block.type === "masthead");
  const furnished = pages.map((page) => {
    // The masthead prints the same mark in its own place.
    const isMarked =
      masthead?.mark !== undefined && page.placed.some((one) => one.strip.source === masthead.path);
    return {
      ...page,
      furniture: boxesOf(page, { pages: pages.length, isMarked, document }, setting),
    };
  });
  // Every page says the same of the same fault.
  const told = new Map(diagnostics.map((one) => [one.message, one]));
  return { pages: furnished, diagnostics: [...told.values()] };
}

interface Whole {
  readonly pages: number;
  readonly isMarked: boolean;
  readonly document: Document;
}

function boxesOf(page: Page, whole: Whole, setting: Setting): readonly Box[] {
  const { furniture } = setting.look;
  const area = page.master.area(page.number);
  const { document, isMarked } = whole;
  const line = { xPt: area.xPt, widthPt: area.widthPt };
  const atTop = { ...line, yPt: furniture.markYPt };
  const atFoot = { ...line, yPt: furniture.folioYPt + footShiftPt(page) };
  const words = (text: string | undefined) => (text === undefined ? undefined : textOf(text));
  return [
    ...(isMarked ? [] : set(words(document.mark), furniture.mark, atTop, setting)),
    ...set(words(document.draft), furniture.draft, atTop, setting),
    ...set(document.foot, furniture.foot, atFoot, setting),
    ...folio(page, whole.pages, setting),
    ...noteRule(page, setting.look),
  ];
}

/** Looks say where the foot of an upright page is; on a turned one it is as far from the edge. */
function footShiftPt({ master }: Page): number {
  return master.isTurned === true ? master.heightPt - master.widthPt : 0;
}

function folio(page: Page, pages: number, setting: Setting): readonly Box[] {
  const { furniture } = setting.look;
  const { master } = page;
  if (master.isTurned !== true || furniture.folioOnLandscape !== "portrait-place") {
    const yPt = furniture.folioYPt + footShiftPt(page);
    return setFolio(page, pages, { ...master.area(page.number), yPt }, setting);
  }
  // The sheet upright: what was left is on top, and what was down is left.
  const area = master.area(page.number);
  const upright = { xPt: area.yPt, widthPt: area.heightPt, yPt: furniture.folioYPt };
  return setFolio(page, pages, upright, setting).map((box) =>
    box.type === "line"
      ? { ...box, xPt: master.widthPt - box.yPt, yPt: box.xPt, turned: true }
      : box,
  );
}

function setFolio(page: Page, pages: number, line: Place, setting: Setting): readonly Box[] {
  const { furniture } = setting.look;
  if (furniture.folioText === undefined) return [];
  const text = furniture.folioText
    .replace("{page}", `${page.number}`)
    .replace("{pages}", `${pages}`);
  const onRight = furniture.folioSide === "right" || page.number % 2 === 1;
  const style = { ...furniture.folio, align: onRight ? ("right" as const) : ("left" as const) };
  const insetPt = furniture.folioInsetPt;
  const place = { xPt: line.xPt + insetPt, widthPt: line.widthPt - 2 * insetPt, yPt: line.yPt };
  return set(textOf(text), style, place, setting);
}

function set(
  content: readonly Inline[] | undefined,
  style: TextStyle,
  place: Place,
  setting: Setting,
): readonly Box[] {
  if (content === undefined) return [];
  const piece = { content, style, path: "", levelCites: true };
  const lines = composePiece(piece, place.widthPt, setting);
  return lines.map((line, index) =>
    lineBox(line, place.xPt, place.yPt + index * line.heightPt, ""),
  );
}

/** A short rule parts notes from text, in the white over the first of them. */
function noteRule(page: Page, { furniture }: Look): readonly Box[] {
  const [first] = page.notes;
  const area = page.master.area(page.number);
  if (first === undefined) return [];
  const { share, gapPt } = furniture.noteRule;
  const x2Pt = area.xPt + area.widthPt * share;
  return [ruleBox({ xPt: area.xPt, x2Pt, yPt: first.yPt - gapPt }, furniture.noteRule, "")];
}
