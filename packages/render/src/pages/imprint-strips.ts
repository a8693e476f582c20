// The imprint → ruled rows that sink to the foot of the last page.
import type { Imprint } from "../document/model.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { ruleBox } from "./line-strips.ts";
import { pieceBoxes } from "./piece-boxes.ts";
import { prefixPt } from "./prefix-width.ts";
import { extentOf, type Piece, type Setting, textOf } from "./setting.ts";
import { moveBox } from "./stack-strips.ts";
import type { Box, Strip } from "./strip.ts";

type ImprintRow = Imprint["rows"][number];

export function imprintStrips(imprint: Imprint, setting: Setting): BlockStrips {
  const { beforePt } = setting.look.imprint;
  const strips = imprint.rows.map((row, index) => {
    const last = index === imprint.rows.length - 1;
    return rowStrip({ row, first: index === 0, last }, imprint, setting);
  });
  return { strips, beforePt, afterPt: 0 };
}

interface RowAt {
  readonly row: ImprintRow;
  readonly first: boolean;
  readonly last: boolean;
}

function rowStrip({ row, first, last }: RowAt, imprint: Imprint, setting: Setting): Strip {
  const look = setting.look.imprint;
  const padPt = first ? (look.padPt ?? 0) : 0;
  const boxes = rowBoxes(row, imprint, setting).map((box) => moveBox(box, 0, padPt));
  const heightPt = Math.max(
    padPt + look.text.pitchPt,
    ...boxes.map((box) => box.yPt + (box.type === "line" ? box.line.heightPt : 0)),
  );
  const at = (yPt: number) => ({ xPt: 0, x2Pt: look.ruleWidthPt ?? setting.widthPt, yPt });
  const over = first ? look.outer : look.inner;
  const under = last && look.inner !== undefined ? look.outer : undefined;
  return {
    heightPt: heightPt + (last ? (look.tailPt ?? 0) : 0),
    spaceBeforePt: 0,
    keep: "never",
    notes: [],
    boxes: [
      ...(over === undefined ? [] : [ruleBox(at(0), over, row.path)]),
      ...boxes,
      ...(under === undefined ? [] : [ruleBox(at(heightPt), under, row.path)]),
    ],
    sinks: true,
    source: row.path,
  };
}

/** Label, then words that turn over under themselves; what stands right takes its own width. */
function rowBoxes(row: ImprintRow, imprint: Imprint, setting: Setting): readonly Box[] {
  const { text, insetPt } = setting.look.imprint;
  const piece = (content: Piece["content"]): Piece => ({
    content,
    style: text,
    path: row.path,
    place: imprint.place,
    levelCites: true,
  });
  const roomPt = setting.widthPt - 2 * insetPt;
  const right = row.right === undefined ? undefined : piece(row.right);
  const rightPt = right === undefined ? 0 : extentOf(right, setting).maxPt + 0.01;
  const gapPt = right === undefined ? 0 : text.sizePt;
  const widthPt = roomPt - rightPt - gapPt;
  const rightAt = { xPt: insetPt + roomPt - rightPt, yPt: 0, widthPt: rightPt };
  return [
    ...labelled(labelOf(row, setting), piece(row.content), { xPt: insetPt, widthPt }, setting),
    ...(right === undefined ? [] : pieceBoxes(right, rightAt, setting)),
  ];
}

/** Flush Chinese lines would move words that stand in one line with their label; a Western label is a word among others. */
function labelled(
  label: string,
  words: Piece,
  { xPt, widthPt }: { readonly xPt: number; readonly widthPt: number },
  setting: Setting,
): readonly Box[] {
  const piece = (content: Piece["content"]): Piece => ({ ...words, content });
  const hangPt = prefixPt(label, piece, setting);
  if (label === "" || setting.language !== "zh-CN") {
    const joined = { ...piece([...textOf(label), ...words.content]), hangPt };
    return pieceBoxes(joined, { xPt, yPt: 0, widthPt }, setting);
  }
  return [
    ...pieceBoxes(piece(textOf(label)), { xPt, yPt: 0, widthPt }, setting),
    ...pieceBoxes(words, { xPt: xPt + hangPt, yPt: 0, widthPt: widthPt - hangPt }, setting),
  ];
}

/** The Chinese colon brings its own white. */
function labelOf(row: ImprintRow, setting: Setting): string {
  const label = row.label ?? "";
  const isBare = label === "" || setting.language === "zh-CN" || label.endsWith(" ");
  return isBare ? label : `${label} `;
}
