// The caption of a table with its unit on the same baseline, and the line that says that it runs on.
import type { Inline, Table } from "../document/model.ts";
import type { CaptionLook } from "../theme/theme.ts";
import type { ComposedLine } from "../typeset/line.ts";
import { lineBox } from "./line-strips.ts";
import { composePiece, extentOf, type Piece, type Setting, textOf } from "./setting.ts";
import type { Box, Strip } from "./strip.ts";

export function captionStrip(table: Table, setting: Setting): Strip | undefined {
  return titleStrip(table, table.caption, setting);
}

export function continuedStrip(table: Table, setting: Setting): Strip | undefined {
  if (table.caption === undefined) return undefined;
  return titleStrip(table, textOf(table.continued), setting);
}

function titleStrip(
  table: Table,
  title: readonly Inline[] | undefined,
  setting: Setting,
): Strip | undefined {
  const look = setting.look.caption;
  const at = { path: table.path, place: table.place, levelCites: true };
  const unit =
    table.unit === undefined ? undefined : { ...at, content: textOf(table.unit), style: look.unit };
  const unitLines = unit === undefined ? [] : composePiece(unit, setting.widthPt, setting);
  if (title === undefined && unit === undefined) return undefined;
  const piece = { ...at, content: title ?? [], style: look.text };
  const lines = title === undefined ? [] : composePiece(piece, setting.widthPt, setting);
  const beside = unit === undefined || fitsBeside({ lines, piece, unit, look }, setting);
  return stack(
    beside ? alongside(lines, unitLines) : [...lines, ...unitLines].map(alone),
    table,
    look,
  );
}

interface Side {
  readonly lines: readonly ComposedLine[];
  readonly piece: Piece;
  readonly unit: Piece;
  readonly look: CaptionLook;
}

/** Title and unit share a line where white of one em stays between them. */
function fitsBeside({ lines, piece, unit, look }: Side, setting: Setting): boolean {
  if (lines.length > 1) return false;
  const titlePt = lines.length === 0 ? 0 : extentOf(piece, setting).maxPt;
  const endPt = look.text.align === "center" ? (setting.widthPt + titlePt) / 2 : titlePt;
  return endPt + look.text.sizePt + extentOf(unit, setting).maxPt <= setting.widthPt;
}

type Row = readonly (readonly [ComposedLine, number])[];

const alone = (line: ComposedLine): Row => [[line, 0]];

/** The smaller unit is moved down to the title's baseline. */
function alongside(lines: readonly ComposedLine[], units: readonly ComposedLine[]): readonly Row[] {
  const [title] = lines;
  const [unit] = units;
  if (title === undefined || unit === undefined) return [...lines, ...units].map(alone);
  return [
    [
      [title, 0],
      [unit, title.baselinePt - unit.baselinePt],
    ],
  ];
}

function stack(rows: readonly Row[], table: Table, look: CaptionLook): Strip {
  let y = 0;
  const boxes: Box[] = [];
  for (const row of rows) {
    for (const [line, shiftPt] of row)
      boxes.push(lineBox(line, 0, y + shiftPt, table.path, "caption"));
    y += Math.max(...row.map(([line]) => line.heightPt));
  }
  return {
    heightPt: y + look.gapPt,
    spaceBeforePt: 0,
    keep: "never",
    notes: [],
    boxes,
    source: table.path,
  };
}
