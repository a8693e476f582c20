// Headings and paragraphs → strips.
import type { Heading, Paragraph } from "../document/model.ts";
import type { TextStyle, UnderRule } from "../theme/theme.ts";
import { annexesStrips } from "./annexes-strips.ts";
import { boxedStrips, withEndMark, withTrailingRule } from "./article-strips.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { lineBox, lineStrips, ruleBox } from "./line-strips.ts";
import { composePiece, extentOf, type Piece, type Setting } from "./setting.ts";
import { shapeTitle } from "./shape-title.ts";
import type { Strip } from "./strip.ts";

export function headingStrips(
  heading: Heading,
  under: UnderRule | undefined,
  setting: Setting,
): BlockStrips {
  const style = setting.look.headings[heading.level];
  const piece = {
    content: heading.content,
    style,
    path: heading.path,
    place: heading.place,
  };
  const shaped = style.shapedEm === undefined ? piece : shapeTitle(piece, style.shapedEm, setting);
  const strips = pieceStrips(shaped, setting);
  const ruled = under ?? style.under;
  return {
    strips: (ruled === undefined ? strips : withRule(strips, style, ruled, setting)).map(
      (strip) => ({
        ...strip,
        keep: "never" as const,
      }),
    ),
    beforePt: style.beforePt,
    afterPt: style.afterPt,
    leads: 2,
  };
}

/** These stand under something and belong to it. */
const clinging: ReadonlySet<Paragraph["variant"]> = new Set([
  ...(["note", "source", "subtitle", "affiliation"] as const),
]);
const level: ReadonlySet<Paragraph["variant"]> = new Set(["note", "source", "kicker", "scope"]);

export function paragraphStrips(
  paragraph: Paragraph,
  under: UnderRule | undefined,
  setting: Setting,
): BlockStrips {
  const style = setting.look.paragraphs[paragraph.variant];
  const piece: Piece = {
    content: paragraph.content,
    style,
    path: paragraph.path,
    place: paragraph.place,
    levelCites: level.has(paragraph.variant),
  };
  const strips = linesOf(paragraph, piece, setting);
  return {
    strips: under === undefined ? strips : withRule(strips, style, under, setting),
    beforePt: style.beforePt,
    afterPt: style.afterPt,
    ...(clinging.has(paragraph.variant) ? { clings: true } : {}),
    ...staysOf(paragraph.variant),
    ...leadsOf(paragraph.variant),
  };
}

/** Lines with what the theme gives a paragraph of this kind. */
function linesOf(paragraph: Paragraph, piece: Piece, setting: Setting): readonly Strip[] {
  const { right, variant, path } = paragraph;
  const { abstractBox, authorRule, endMark } = setting.look;
  if (right !== undefined) return besideStrips(piece, { ...piece, content: right }, setting);
  if (variant === "annexes") return annexesStrips(paragraph, setting);
  if (variant === "abstract" && abstractBox !== undefined) {
    return boxedStrips(piece, abstractBox, setting);
  }
  const strips = pieceStrips(piece, setting);
  if (variant === "author" && authorRule !== undefined) {
    return withTrailingRule(strips, authorRule, setting);
  }
  return endMark !== undefined && path === setting.lastTextPath
    ? withEndMark(strips, endMark, { style: piece.style, setting })
    : strips;
}

/** What comes after the text does not leave it. */
function staysOf(variant: Paragraph["variant"]): Pick<BlockStrips, "stays"> {
  if (variant === "annexes") return { stays: "never" };
  return variant === "annotation" ? { stays: "avoid" } : {};
}

/** To whom and what is annexed never stand without what they stand over. */
function leadsOf(variant: Paragraph["variant"]): Pick<BlockStrips, "leads"> {
  if (variant === "kicker" || variant === "subtitle" || variant === "author") return { leads: 1 };
  return variant === "recipient" || variant === "annex" ? { leads: 2 } : {};
}

export function pieceStrips(piece: Piece, setting: Setting): readonly Strip[] {
  const insetPt = piece.style.insetPt ?? 0;
  const lines = composePiece(piece, setting.widthPt - 2 * insetPt, setting);
  return lineStrips(lines, {
    xPt: insetPt,
    source: piece.path,
    snapPt: piece.style.snapPt,
    snapOffsetPt: piece.style.snapOffsetPt,
  });
}

/** Words flush right on the first line; what is left of it holds the others. */
function besideStrips(left: Piece, right: Piece, setting: Setting): readonly Strip[] {
  const gapPt = left.style.sizePt * 2;
  const onRight = { ...right, style: setting.look.kickerRight };
  const leftPt = Math.min(extentOf(left, setting).maxPt + 0.01, setting.widthPt / 2);
  const rightLines = composePiece(onRight, setting.widthPt - leftPt - gapPt, setting);
  const leftLines = composePiece(left, leftPt, setting);
  const count = Math.max(leftLines.length, rightLines.length);
  return Array.from({ length: count }, (_, index) => {
    const a = leftLines[index];
    const b = rightLines[index];
    return {
      heightPt: Math.max(a?.heightPt ?? 0, b?.heightPt ?? 0),
      spaceBeforePt: 0,
      keep: "never" as const,
      notes: [],
      boxes: [
        ...(a === undefined ? [] : [lineBox(a, 0, 0, left.path)]),
        ...(b === undefined ? [] : [lineBox(b, leftPt + gapPt, 0, left.path)]),
      ],
      source: left.path,
    };
  });
}

function withRule(
  strips: readonly Strip[],
  style: TextStyle,
  under: UnderRule,
  setting: Setting,
): readonly Strip[] {
  const last = strips.at(-1);
  if (last === undefined) return strips;
  const emBottomPt = last.heightPt - (style.pitchPt - style.sizePt) / 2;
  const yPt = emBottomPt + under.gapPt + under.thicknessPt / 2;
  const rule = ruleBox({ xPt: 0, x2Pt: setting.widthPt, yPt }, under, last.source);
  return [
    ...strips.slice(0, -1),
    {
      ...last,
      heightPt: yPt + under.thicknessPt / 2,
      boxes: [...last.boxes, rule],
    },
  ];
}
