// The masthead → one strip that reaches above the text area: its lines have places of their own on the page.
import type { Masthead } from "../document/model.ts";
import type { MastheadLook, TextStyle } from "../theme/theme.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { lineBox, ruleBox } from "./line-strips.ts";
import { composePiece, extentOf, type Piece, type Setting, textOf } from "./setting.ts";
import type { Box } from "./strip.ts";

export function mastheadStrips(masthead: Masthead, setting: Setting): BlockStrips {
  const { area, masthead: look, headings } = setting.look;
  const { path, place } = masthead;
  const piece = (content: Piece["content"] | string | undefined, style: TextStyle): Piece => ({
    content: typeof content === "string" ? textOf(content) : (content ?? []),
    style,
    path,
    place,
    levelCites: true,
  });
  const right = { ...look.issuer, align: "right" } as const;
  const lines: readonly (readonly [Piece, number, number])[] = [
    [piece(masthead.storageNote, look.note), look.noteYPt, 0],
    [piece(masthead.mark, look.mark), look.noteYPt, 0],
    [fitName(piece(masthead.name, look.name), look, setting), look.nameYPt, 0],
    [piece(masthead.issue, look.issue), look.issueYPt, 0],
    [piece(masthead.issuer, look.issuer), look.issuerYPt, look.issuerInsetPt],
    [piece(masthead.date, right), look.issuerYPt, look.issuerInsetPt],
  ];
  const boxes = lines.flatMap(([one, yPt, insetPt]) => setLines(one, { yPt, insetPt }, setting));
  const rule = { xPt: 0, x2Pt: setting.widthPt, yPt: look.ruleYPt - area.yPt };
  const title = headings[1];
  // The title's em box, not its line box, starts where the masthead ends.
  const endPt = look.endYPt - (title.pitchPt - title.sizePt) / 2 - area.yPt;
  return {
    strips: [
      {
        heightPt: endPt,
        spaceBeforePt: 0,
        keep: "never",
        notes: [],
        boxes: [...boxes, ruleBox(rule, look.rule, path)],
        source: path,
      },
    ],
    beforePt: 0,
    afterPt: 0,
  };
}

function setLines(
  piece: Piece,
  at: { readonly yPt: number; readonly insetPt: number },
  setting: Setting,
): readonly Box[] {
  if (piece.content.length === 0) return [];
  const topPt = at.yPt - setting.look.area.yPt;
  const lines = composePiece(piece, setting.widthPt - 2 * at.insetPt, setting);
  return lines.map((line, index) =>
    lineBox(line, at.insetPt, topPt + index * line.heightPt, piece.path),
  );
}

/** The first of the theme's sizes in which the name is not too wide, the last if none is. */
function fitName(piece: Piece, look: MastheadLook, setting: Setting): Piece {
  const pieces = look.nameFits.map((fit) => ({
    ...piece,
    style: { ...piece.style, ...fit, pitchPt: fit.sizePt },
  }));
  const widest = look.nameShare * setting.widthPt;
  return pieces.find((one) => extentOf(one, setting).maxPt <= widest) ?? pieces.at(-1) ?? piece;
}
