// Strips set one on another as one, and the short rules under spanning head cells.
import type { NodePath } from "../document/model.ts";
import { ruleBox } from "./line-strips.ts";
import type { Box, Strip } from "./strip.ts";
import { type GridCell, paddingPt } from "./table-grid.ts";
import type { RowLines, TableFrame } from "./table-rows.ts";

export function moveBox(box: Box, xPt: number, yPt: number): Box {
  const moved = { ...box, xPt: box.xPt + xPt, yPt: box.yPt + yPt };
  return moved.type === "rule"
    ? { ...moved, x2Pt: moved.x2Pt + xPt, y2Pt: moved.y2Pt + yPt }
    : moved;
}

export function stackStrips(strips: readonly Strip[], source: NodePath): Strip {
  let y = 0;
  const boxes = strips.flatMap((strip, index) => {
    const top = index === 0 ? 0 : y + strip.spaceBeforePt;
    y = top + strip.heightPt;
    return strip.boxes.map((box) => moveBox(box, 0, top));
  });
  const notes = strips.flatMap((strip) => strip.notes);
  return { heightPt: y, spaceBeforePt: 0, keep: "never", notes, boxes, source };
}

/** A head cell over several columns has a rule under it, over these columns alone. */
export function spannerRules(
  rows: readonly (readonly GridCell[])[],
  laid: readonly RowLines[],
  { table, look, widthsPt }: TableFrame,
): readonly Box[] {
  const edge = (column: number) => widthsPt.slice(0, column).reduce((sum, one) => sum + one, 0);
  let y = 0;
  return rows.flatMap((row, index) => {
    y += laid[index]?.heightPt ?? 0;
    if (index === rows.length - 1) return [];
    return row
      .filter((cell) => cell.colspan > 1 && cell.rowspan === 1)
      .map((cell) => {
        const pad = paddingPt(cell, table.columns.length, look);
        const xPt = edge(cell.column) + pad.left;
        const x2Pt = edge(cell.column + cell.colspan) - pad.right;
        return ruleBox({ xPt, x2Pt, yPt: y }, { ...look.mid, thicknessPt: 0.4 }, cell.cell.path);
      });
  });
}
