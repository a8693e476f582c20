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
  const { look } = setting;
  const { furniture } = look;
  const area = page.master.area(page.number);
  const { document, isMarked } = whole;
  const line = { xPt: area.xPt, widthPt: area.widthPt };
  const atTop = { ...line, yPt: furniture.markYPt };
  const words = (text: string | undefined) => (text === undefined ? undefined : textOf(text));
  const folio = folioOf(page, whole, look);
  return [
    ...(isMarked ? [] : set(words(document.mark), furniture.mark, atTop, setting)),
    ...set(words(document.draft), furniture.draft, atTop, setting),
    ...set(document.foot, furniture.foot, { ...line, yPt: furniture.folioYPt }, setting),
    ...set(textOf(folio.text), folio.style, { ...line, ...folio.place }, setting),
    ...noteRule(page, look),
  ];
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

function folioOf(page: Page, whole: Whole, { furniture }: Look) {
  const area = page.master.area(page.number);
  const text = furniture.folioText
    .replace("{page}", `${page.number}`)
    .replace("{pages}", `${whole.pages}`);
  const onRight = furniture.folioSide === "right" || page.number % 2 === 1;
  const align = onRight ? ("right" as const) : ("left" as const);
  const insetPt = furniture.folioInsetPt;
  return {
    text,
    style: { ...furniture.folio, align },
    place: {
      xPt: area.xPt + insetPt,
      widthPt: area.widthPt - 2 * insetPt,
      yPt: furniture.folioYPt,
    },
  };
}

/** A short rule parts notes from text; the first note's space before holds it. */
function noteRule(page: Page, { furniture }: Look): readonly Box[] {
  const [first] = page.notes;
  const area = page.master.area(page.number);
  if (first === undefined) return [];
  const { share, gapPt } = furniture.noteRule;
  const x2Pt = area.xPt + area.widthPt * share;
  return [ruleBox({ xPt: area.xPt, x2Pt, yPt: first.yPt - gapPt }, furniture.noteRule, "")];
}
