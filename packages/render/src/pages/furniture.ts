// Page numbers, running foot and marks: boxes of each page, made when the page count is known.
import type { Diagnostic } from "@brief/data";
import type { Document, Inline, Masthead } from "../document/model.ts";
import type { Look, TextStyle, Theme } from "../theme/theme.ts";
import type { Composer } from "../typeset/line.ts";
import { ruleBox } from "./line-strips.ts";
import { type PiecePlace, pieceBoxes } from "./piece-boxes.ts";
import { runningHeadBoxes } from "./running-head-strips.ts";
import { extentOf, type Setting, settingOf, textOf } from "./setting.ts";
import { moveBox } from "./stack-strips.ts";
import type { Box, Page } from "./strip.ts";

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
    const isHeaded =
      masthead !== undefined && page.placed.some((one) => one.strip.source === masthead.path);
    // The masthead prints the same mark in its own place.
    const isMarked = isHeaded && masthead.mark !== undefined;
    const whole = { pages: pages.length, isMarked, document };
    const head = isHeaded ? undefined : masthead;
    return {
      ...page,
      furniture: [...runningHead(head, page, setting), ...boxesOf(page, whole, setting)],
    };
  });
  // Every page says the same of the same fault.
  const told = new Map(diagnostics.map((one) => [one.message, one]));
  return { pages: furnished, diagnostics: [...told.values()] };
}

/** A journal's pages after the first say again what its masthead says, but for marks and notes. */
function runningHead(masthead: Masthead | undefined, page: Page, setting: Setting): readonly Box[] {
  const { masthead: look } = setting.look;
  if (masthead === undefined || look.form !== "running") return [];
  const { xPt, widthPt } = page.master.area(page.number);
  const boxes = runningHeadBoxes({ ...masthead, path: "" }, look, { ...setting, widthPt });
  return boxes.map((box) => moveBox(box, xPt, 0));
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
  const atTop = { ...line, yPt: markYPt(page, furniture) };
  const atFoot = { ...line, yPt: furniture.folioYPt + footShiftPt(page) };
  const words = (text: string | undefined) => (text === undefined ? undefined : textOf(text));
  return [
    ...(isMarked ? [] : set(words(document.mark), furniture.mark, atTop, setting)),
    ...set(words(document.draft), furniture.draft, atTop, setting),
    ...footBoxes(page, whole, atFoot, setting),
    ...folio(page, whole.pages, setting),
    ...noteRule(page, setting.look),
  ];
}

/** The margin over a turned page may be the smaller one of the sheet: a mark keeps a line's air from the text. */
function markYPt({ master, number }: Page, { mark, markYPt }: Look["furniture"]): number {
  if (master.isTurned !== true) return markYPt;
  return Math.min(markYPt, master.area(number).yPt - 2 * mark.pitchPt);
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

function setFolio(page: Page, pages: number, line: PiecePlace, setting: Setting): readonly Box[] {
  const folio = folioText(page, pages, setting);
  if (folio === undefined) return [];
  const { text, style } = folio;
  const insetPt = setting.look.furniture.folioInsetPt;
  const place = { xPt: line.xPt + insetPt, widthPt: line.widthPt - 2 * insetPt, yPt: line.yPt };
  return set(textOf(text), style, place, setting);
}

function folioText(page: Page, pages: number, setting: Setting) {
  const { furniture } = setting.look;
  if (furniture.folioText === undefined) return undefined;
  const text = furniture.folioText
    .replace("{page}", `${page.number}`)
    .replace("{pages}", `${pages}`);
  const onRight = furniture.folioSide === "right" || page.number % 2 === 1;
  return {
    text,
    style: { ...furniture.folio, align: onRight ? ("right" as const) : ("left" as const) },
  };
}

/** The foot at the left edge, or beside the folio on its baseline. */
function footBoxes(page: Page, whole: Whole, line: PiecePlace, setting: Setting): readonly Box[] {
  const { foot, footGapPt } = setting.look.furniture;
  const content = whole.document.foot;
  const folio = folioText(page, whole.pages, setting);
  if (folio === undefined || footGapPt === undefined) return set(content, foot, line, setting);
  const { text, style } = folio;
  const { align } = style;
  const piece = { content: textOf(text), style, path: "" };
  const besidePt = extentOf(piece, setting).maxPt + footGapPt;
  const place = {
    xPt: line.xPt + (align === "left" ? besidePt : 0),
    widthPt: line.widthPt - besidePt,
    yPt: line.yPt + baselinePt(style) - baselinePt(foot),
  };
  return set(content, { ...foot, align }, place, setting);
}

/** From the top of a line box whose em box is centred in it. */
function baselinePt({ pitchPt, sizePt }: TextStyle): number {
  return (pitchPt - sizePt) / 2 + ascentEm * sizePt;
}

/** Of every face, by the line model of the looks. */
const ascentEm = 0.88;

function set(
  content: readonly Inline[] | undefined,
  style: TextStyle,
  place: PiecePlace,
  setting: Setting,
): readonly Box[] {
  if (content === undefined) return [];
  const piece = { content, style, path: "", levelCites: true };
  return pieceBoxes(piece, place, setting);
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
