// The running head of a journal, from the masthead: on page 1 it is the masthead, on the pages after it furniture.
import type { Inline, Masthead } from "../document/model.ts";
import type { RunningHeadLook, TextStyle } from "../theme/theme.ts";
import { beside } from "./beside.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { ruleBox } from "./line-strips.ts";
import { pieceBoxes } from "./piece-boxes.ts";
import { extentOf, type Piece, type Setting, textOf } from "./setting.ts";
import { signerWords } from "./signer-words.ts";
import { moveBox } from "./stack-strips.ts";
import type { Box } from "./strip.ts";

/** From the left edge of the text area and the top of the page. */
export function runningHeadBoxes(
  masthead: Masthead,
  look: RunningHeadLook,
  setting: Setting,
): readonly Box[] {
  const { path, place } = masthead;
  const piece = (content: readonly Inline[], style: TextStyle): Piece => ({
    content,
    style,
    path,
    place,
    levelCites: true,
  });
  const name = piece(textOf(masthead.name), look.name);
  const tabPt = Math.min(extentOf(name, setting).maxPt + 2 * look.padXPt + 0.01, setting.widthPt);
  const namePt = tabPt - 2 * look.padXPt;
  const nameAt = { xPt: look.padXPt, yPt: look.yPt, widthPt: namePt };
  const rightPt = tabPt + look.padXPt;
  const rightAt = { xPt: rightPt, yPt: look.yPt, widthPt: setting.widthPt - rightPt };
  const rulePt = look.yPt + look.heightPt + look.rule.thicknessPt / 2;
  const tab = { xPt: 0, yPt: look.yPt, widthPt: tabPt, heightPt: look.heightPt };
  return [
    { type: "fill", ...tab, color: look.fill, source: path },
    ...pieceBoxes(name, nameAt, setting),
    ...pieceBoxes(piece(rightWords(masthead), look.right), rightAt, setting),
    ruleBox({ xPt: 0, x2Pt: setting.widthPt, yPt: rulePt }, look.rule, path),
  ];
}

/** Above it on page 1: how the paper is to be kept, and its mark. */
function markBoxes(masthead: Masthead, look: RunningHeadLook, setting: Setting): readonly Box[] {
  const { path, place, secrecy, urgency, storageNote, copyNumber, mark } = masthead;
  const at = { xPt: 0, yPt: look.markYPt, widthPt: setting.widthPt };
  const line = (words: string | undefined, align: "left" | "right") => {
    const content = words === undefined ? [] : textOf(words);
    return pieceBoxes({ content, style: { ...look.mark, align }, path, place }, at, setting);
  };
  return [
    ...line(beside(secrecy, urgency, storageNote), "left"),
    ...line(beside(copyNumber, mark), "right"),
  ];
}

/** Issue, number, signers, issuer and date, an em apart. */
function rightWords(masthead: Masthead): readonly Inline[] {
  const { issue, number, issuer, date } = masthead;
  const issued = issuer === undefined ? undefined : textOf(issuer);
  const words = [issue, number, signerWords(masthead), issued, date];
  const parts = words.filter((part) => part !== undefined);
  return parts.flatMap((part, index) => (index === 0 ? part : [...textOf("\u3000"), ...part]));
}

/** One strip that reaches above the text area and ends where the title's em box starts. */
export function runningHeadStrips(
  masthead: Masthead,
  look: RunningHeadLook,
  setting: Setting,
): BlockStrips {
  const { yPt } = setting.look.firstArea ?? setting.look.area;
  const title = setting.look.headings[1];
  const endPt = look.endYPt - (title.pitchPt - title.sizePt) / 2;
  const boxes = [
    ...markBoxes(masthead, look, setting),
    ...runningHeadBoxes(masthead, look, setting),
  ];
  return {
    strips: [
      {
        heightPt: endPt - yPt,
        spaceBeforePt: 0,
        keep: "never",
        notes: [],
        boxes: boxes.map((box) => moveBox(box, 0, -yPt)),
        source: masthead.path,
      },
    ],
    beforePt: 0,
    afterPt: 0,
  };
}
