// The imprint → ruled rows that sink to the foot of the last page.
import type { Imprint } from "../document/model.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { lineBox, ruleBox } from "./line-strips.ts";
import { composePiece, extentOf, type Piece, type Setting, textOf } from "./setting.ts";
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
  const boxes = rowBoxes(row, imprint, setting);
  const heightPt = Math.max(
    look.text.pitchPt,
    ...boxes.map((box) => box.yPt + (box.type === "line" ? box.line.heightPt : 0)),
  );
  const at = (yPt: number) => ({ xPt: 0, x2Pt: setting.widthPt, yPt });
  return {
    heightPt,
    spaceBeforePt: 0,
    keep: "never",
    notes: [],
    boxes: [
      ruleBox(at(0), first ? look.outer : look.inner, row.path),
      ...boxes,
      ...(last ? [ruleBox(at(heightPt), look.outer, row.path)] : []),
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
  const label = row.label === undefined ? undefined : piece(textOf(row.label));
  const right = row.right === undefined ? undefined : piece(row.right);
  const labelPt = label === undefined ? 0 : extentOf(label, setting).maxPt + 0.01;
  const rightPt = right === undefined ? 0 : extentOf(right, setting).maxPt + 0.01;
  const gapPt = right === undefined ? 0 : text.sizePt;
  const stack = (one: Piece | undefined, xPt: number, widthPt: number) =>
    one === undefined
      ? []
      : composePiece(one, widthPt, setting).map((line, index) =>
          lineBox(line, insetPt + xPt, index * line.heightPt, row.path),
        );
  return [
    ...stack(label, 0, labelPt),
    ...stack(
      piece(row.content),
      labelPt,
      Math.max(text.sizePt, roomPt - labelPt - rightPt - gapPt),
    ),
    ...stack(right, roomPt - rightPt, rightPt),
  ];
}
