// The masthead → one strip that reaches above the text area: its lines have places of their own on the page.
import type { Masthead } from "../document/model.ts";
import type { BulletinHeadLook, TextStyle } from "../theme/theme.ts";
import { beside } from "./beside.ts";
import { fitName } from "./fit-name.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { ruleBox } from "./line-strips.ts";
import { officialHeadStrips } from "./official-head-strips.ts";
import { pieceBoxes } from "./piece-boxes.ts";
import { runningHeadStrips } from "./running-head-strips.ts";
import { composePiece, type Piece, type Setting, textOf } from "./setting.ts";
import { signerWords } from "./signer-words.ts";

export function mastheadStrips(masthead: Masthead, setting: Setting): BlockStrips {
  const look = setting.look.masthead;
  switch (look.form) {
    case "official":
      return officialHeadStrips(masthead, look, setting);
    case "running":
      return runningHeadStrips(masthead, look, setting);
    case "bulletin":
      return bulletinHeadStrips(masthead, look, setting);
    default:
      return look satisfies never;
  }
}

function bulletinHeadStrips(
  masthead: Masthead,
  look: BulletinHeadLook,
  setting: Setting,
): BlockStrips {
  const { area, headings } = setting.look;
  const { path, place, storageNote, secrecy, urgency, copyNumber, mark } = masthead;
  const piece = (content: Piece["content"] | string | undefined, style: TextStyle): Piece => ({
    content: typeof content === "string" ? textOf(content) : (content ?? []),
    style,
    path,
    place,
    levelCites: true,
  });
  const right = { ...look.issuer, align: "right" } as const;
  const name = fitName(piece(masthead.name, look.name), look, setting);
  const lines: readonly (readonly [Piece, number, number])[] = [
    [piece(beside(secrecy, urgency, storageNote), look.note), look.noteYPt, 0],
    [piece(beside(copyNumber, mark), look.mark), look.noteYPt, 0],
    [name, look.nameYPt - raiseOf(name, look, setting), 0],
    [piece(masthead.issue, look.issue), look.issueYPt, 0],
    [piece(masthead.number, look.issuer), look.numberYPt, look.issuerInsetPt],
    [piece(signerWords(masthead), right), look.numberYPt, look.issuerInsetPt],
    [piece(masthead.issuer, look.issuer), look.issuerYPt, look.issuerInsetPt],
    [piece(masthead.date, right), look.issuerYPt, look.issuerInsetPt],
  ];
  const boxes = lines.flatMap(([one, yPt, insetPt]) => {
    const widthPt = setting.widthPt - 2 * insetPt;
    return pieceBoxes(one, { xPt: insetPt, yPt: yPt - area.yPt, widthPt }, setting);
  });
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

/** A name of several lines stands about the middle of its largest single line, clear of what is under it. */
function raiseOf(name: Piece, look: BulletinHeadLook, setting: Setting): number {
  const lines = composePiece(name, setting.widthPt, setting).length;
  if (lines < 2) return 0;
  return (lines * name.style.pitchPt - look.name.sizePt) / 2;
}
