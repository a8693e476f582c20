// The head of an official document (版头) → one strip whose lines stand on the grid of the text; the title follows on it.
import type { Masthead } from "../document/model.ts";
import type { OfficialHeadLook, TextStyle } from "../theme/theme.ts";
import { fitName } from "./fit-name.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { lineBox, ruleBox } from "./line-strips.ts";
import { pieceBoxes } from "./piece-boxes.ts";
import { prefixPt } from "./prefix-width.ts";
import { composePiece, extentOf, type Piece, type Setting, textOf } from "./setting.ts";
import { shapeTitle } from "./shape-title.ts";
import type { Box } from "./strip.ts";

interface Frame {
  readonly masthead: Masthead;
  readonly look: OfficialHeadLook;
  readonly setting: Setting;
}

/** The first line of the page is line 0. */
export function officialHeadStrips(
  masthead: Masthead,
  look: OfficialHeadLook,
  setting: Setting,
): BlockStrips {
  const frame: Frame = { masthead, look, setting };
  const { pitchPt, sizePt } = look.plain;
  const name = nameBoxes(frame);
  const first = Math.round(name.bottomPt / pitchPt) + look.gapLines;
  const numbered = numberBoxes(first, frame);
  const emBottomPt = numbered.lastLine * pitchPt + (pitchPt + sizePt) / 2;
  const yPt = emBottomPt + look.ruleGapPt + look.rule.thicknessPt / 2;
  const rule = ruleBox({ xPt: 0, x2Pt: look.ruleWidthPt, yPt }, look.rule, masthead.path);
  const boxes = [
    ...cornerBoxes(frame),
    ...name.boxes,
    ...numbered.boxes,
    ...rightBoxes(frame),
    rule,
  ];
  const heightPt = (numbered.lastLine + 1 + look.gapLines) * pitchPt;
  const { path } = masthead;
  return {
    strips: [{ heightPt, spaceBeforePt: 0, keep: "never", notes: [], boxes, source: path }],
    beforePt: 0,
    afterPt: 0,
  };
}

function pieceOf(content: Piece["content"] | string, style: TextStyle, { masthead }: Frame): Piece {
  const { path, place } = masthead;
  const inlines = typeof content === "string" ? textOf(content) : content;
  return { content: inlines, style, path, place, levelCites: true };
}

/** Lines of a piece from a line of the grid on. */
function onGrid(piece: Piece, line: number, insetPt: number, { setting }: Frame): readonly Box[] {
  const lines = composePiece(piece, setting.widthPt - 2 * insetPt, setting);
  const { pitchPt } = piece.style;
  return lines.map((one, index) => lineBox(one, insetPt, (line + index) * pitchPt, piece.path));
}

/** 份号, 密级, 紧急程度 down the left, each in its order; what is outside the form over them. */
function cornerBoxes(frame: Frame): readonly Box[] {
  const { masthead, look, setting } = frame;
  const { copyNumber, secrecy, urgency, storageNote, mark } = masthead;
  // 密级 has the second line, with a copy number over it or without.
  const firstLine = copyNumber === undefined && secrecy === undefined ? 0 : 1;
  const rest = [secrecy, urgency, storageNote].filter((one) => one !== undefined);
  const lines = rest.flatMap((words, line) =>
    onGrid(pieceOf(words, look.secrecy, frame), firstLine + line, 0, frame),
  );
  const number = copyNumber === undefined ? [] : [pieceOf(copyNumber, look.plain, frame)];
  const marks = mark === undefined ? [] : [pieceOf(mark, look.mark, frame)];
  const markAt = { xPt: 0, yPt: look.markYPt - setting.look.area.yPt, widthPt: setting.widthPt };
  return [
    ...lines,
    ...number.flatMap((piece) => onGrid(piece, 0, 0, frame)),
    ...marks.flatMap((piece) => pieceBoxes(piece, markAt, setting)),
  ];
}

/** An issuer and a date have no place in the form but the signature; where a head names them, they stand in the corner. */
function rightBoxes(frame: Frame): readonly Box[] {
  const { issuer, date } = frame.masthead;
  const style = { ...frame.look.plain, align: "right" } as const;
  const words = [issuer, date].filter((one) => one !== undefined);
  return words.flatMap((one, line) => onGrid(pieceOf(one, style, frame), line, 0, frame));
}

/** 发文机关标志: its ink starts where the theme says. */
function nameBoxes(frame: Frame) {
  const { masthead, look, setting } = frame;
  const fitted = fitName(pieceOf(masthead.name, look.name, frame), look, setting);
  const { sizePt } = fitted.style;
  const pitchPt = sizePt * 1.25;
  const spaced = { ...fitted, style: { ...fitted.style, pitchPt } };
  const widestEm = (look.nameShare * setting.widthPt) / sizePt;
  const shaped = setting.language === "zh-CN" ? shapeTitle(spaced, widestEm, setting) : spaced;
  const lines = composePiece(shaped, setting.widthPt, setting);
  const leadingPt = (look.plain.pitchPt - look.plain.sizePt) / 2;
  const emTopPt = leadingPt + look.nameTopPt - look.nameInkEm * sizePt;
  const topPt = emTopPt - (pitchPt - sizePt) / 2;
  return {
    boxes: lines.map((line, index) => lineBox(line, 0, topPt + index * pitchPt, masthead.path)),
    // From the top of the first em box of the grid.
    bottomPt: emTopPt - leadingPt + (lines.length - 1) * pitchPt + sizePt,
  };
}

/** 发文字号 in the middle; with signers at the left, on the line of the last of them. */
function numberBoxes(first: number, frame: Frame) {
  const { masthead, look, setting } = frame;
  const { number, issue, signers } = masthead;
  const words = [issue, number].filter((one) => one !== undefined);
  const joined = words.flatMap((one, index) => (index > 0 ? [...textOf("\u3000"), ...one] : one));
  const plain = { ...look.plain, align: signers === undefined ? "center" : "left" } as const;
  const signed = signers === undefined ? [] : signerBoxes(first, signers, frame);
  const lastLine = first + Math.max(0, rowsOf(signers).length - 1);
  const insetPt = signers === undefined ? 0 : look.insetPt;
  if (joined.length === 0) return { boxes: signed, lastLine };
  const piece = pieceOf(joined, plain, frame);
  const lines = composePiece(piece, setting.widthPt - 2 * insetPt, setting).length;
  return {
    boxes: [...onGrid(piece, lastLine, insetPt, frame), ...signed],
    lastLine: lastLine + Math.max(0, lines - 1),
  };
}

type Signers = NonNullable<Masthead["signers"]>;

/** Two names a line. */
function rowsOf(signers: Signers | undefined): readonly Piece["content"][] {
  const names = signers?.names ?? [];
  return names.flatMap((name, index) => {
    if (index % 2 === 1) return [];
    const second = names[index + 1];
    return [second === undefined ? name : [...name, ...textOf("\u3000"), ...second]];
  });
}

/** At the right, the names of later lines under the first of them. */
function signerBoxes(first: number, signers: Signers, frame: Frame): readonly Box[] {
  const { look, setting } = frame;
  const left = (style: TextStyle) => ({ ...style, align: "left" }) as const;
  const rows = rowsOf(signers).map((names) => pieceOf(names, left(look.signer), frame));
  const plain = (content: Piece["content"]) => pieceOf(content, left(look.plain), frame);
  const label = plain(textOf(signers.label));
  const labelPt = prefixPt(signers.label, plain, setting);
  const widest = Math.max(0, ...rows.map((row) => extentOf(row, setting).maxPt));
  const namesPt = setting.widthPt - look.insetPt - widest;
  const at = (piece: Piece, xPt: number, widthPt: number, line: number) =>
    composePiece(piece, widthPt, setting).map((one) =>
      lineBox(one, xPt, line * piece.style.pitchPt, piece.path),
    );
  return [
    ...at(label, namesPt - labelPt, labelPt + look.insetPt, first),
    ...rows.flatMap((row, index) => at(row, namesPt, widest + 0.01, first + index)),
  ];
}
