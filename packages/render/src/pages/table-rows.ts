// Cells with their columns, and the columns' widths → rows of composed lines, as high as their highest cell.
import type { NodePath, Table } from "../document/model.ts";
import type { TableLook } from "../theme/theme.ts";
import type { ComposedLine } from "../typeset/line.ts";
import { lineBox } from "./line-strips.ts";
import { composePiece, type Setting } from "./setting.ts";
import type { Box } from "./strip.ts";
import { type GridCell, indentPt, paddingPt } from "./table-grid.ts";

export interface RowLines {
  readonly heightPt: number;
  readonly boxes: readonly Box[];
  readonly lineCount: number;
  readonly pitchPt: number;
  readonly source: NodePath;
  /** In a group of rows that a cell spans, all but the last. */
  readonly spanned: boolean;
}

/** Lines composed at their natural width need a hair of room for the sums of their advances. */
const slackPt = 0.001;

interface CellLines extends GridCell {
  readonly lines: readonly ComposedLine[];
  readonly xPt: number;
}

export interface TableFrame {
  readonly table: Table;
  readonly look: TableLook;
  readonly setting: Setting;
  readonly widthsPt: readonly number[];
}

export function layRows(
  rows: readonly (readonly GridCell[])[],
  frame: TableFrame,
): readonly RowLines[] {
  const composed = rows.map((row) => row.map((cell) => composeCell(cell, frame)));
  const pitches = composed.map((row) => pitchOf(row, frame));
  const heights = rowHeights(composed, pitches);
  // Few tables have cells over several rows, and a long one must not be gone through for each of its rows.
  const spanners = composed.flatMap((row, from) =>
    row.some(({ rowspan }) => rowspan > 1) ? [{ row, from }] : [],
  );
  return composed.map((row, index) => {
    const spanning = spanners.flatMap((above) =>
      above.from < index ? dealt(above.row, above.from) : [],
    );
    const heightPt = heights[index] ?? 0;
    const pitchPt = pitches[index] ?? frame.look.cell.pitchPt;
    return {
      heightPt,
      pitchPt,
      boxes: [
        ...row.flatMap((cell) => boxesOf(cell, heightPt, frame.look)),
        ...spanning.flatMap((cell) => restOf(cell, heights.slice(cell.from, index), heightPt)),
      ],
      lineCount: Math.max(0, ...row.map((cell) => cell.lines.length)),
      source: row[0]?.row.path ?? frame.table.path,
      spanned: spanners.some(({ row: above, from }) =>
        above.some((cell) => from <= index && index < from + cell.rowspan - 1),
      ),
    };
  });
}

function composeCell(cell: GridCell, { table, look, setting, widthsPt }: TableFrame): CellLines {
  const pad = paddingPt(cell, table.columns.length, look);
  const startPt = widthsPt.slice(0, cell.column).reduce((sum, one) => sum + one, 0);
  const spanPt = widthsPt
    .slice(cell.column, cell.column + cell.colspan)
    .reduce((sum, one) => sum + one, 0);
  const indent = indentPt(cell, look);
  const measurePt = spanPt - pad.left - pad.right - indent + slackPt;
  const lines = composePiece(cell.piece, measurePt, setting);
  return { ...cell, lines, xPt: startPt + pad.left + indent };
}

function pitchOf(row: readonly CellLines[], { look }: TableFrame): number {
  return Math.max(0, ...row.map((cell) => cell.piece.style.pitchPt)) || look.cell.pitchPt;
}

/** A cell over several rows makes the last of them higher where all together are too low. */
function rowHeights(
  rows: readonly (readonly CellLines[])[],
  pitches: readonly number[],
): readonly number[] {
  const heights = rows.map((row, index) => {
    const own = row.filter((cell) => cell.rowspan === 1).map((cell) => cell.lines.length);
    return Math.max(1, ...own) * (pitches[index] ?? 0);
  });
  rows.forEach((row, index) => {
    for (const cell of row.filter((one) => one.rowspan > 1)) {
      const last = index + cell.rowspan - 1;
      const together = heights.slice(index, last + 1).reduce((sum, one) => sum + one, 0);
      const lacking = cell.lines.reduce((sum, line) => sum + line.heightPt, 0) - together;
      if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
    }
  });
  return heights;
}

/** Boxes of a cell in the row where it starts. */
function boxesOf(cell: CellLines, rowPt: number, look: TableLook): readonly Box[] {
  const highPt = cell.lines.reduce((sum, line) => sum + line.heightPt, 0);
  const middle = look.rowAlign === "middle" && cell.rowspan === 1;
  let y = middle ? (rowPt - highPt) / 2 : 0;
  const boxes: Box[] = [];
  for (const line of cell.lines) {
    if (cell.rowspan > 1 && y + line.heightPt > rowPt + slackPt) break;
    boxes.push(lineBox(line, cell.xPt, y, cell.cell.path));
    y += line.heightPt;
  }
  return boxes;
}

interface DealtCell extends CellLines {
  readonly from: number;
}

function dealt(row: readonly CellLines[], from: number): readonly DealtCell[] {
  return row.filter((cell) => cell.rowspan > 1).map((cell) => ({ ...cell, from }));
}

/** The lines of a spanning cell that the rows above had no room for, and this one has. */
function restOf(cell: DealtCell, above: readonly number[], rowPt: number): readonly Box[] {
  if (above.length >= cell.rowspan) return [];
  let next = 0;
  for (const height of above) {
    let y = 0;
    while (next < cell.lines.length && y + (cell.lines[next]?.heightPt ?? 0) <= height + slackPt) {
      y += cell.lines[next]?.heightPt ?? 0;
      next += 1;
    }
  }
  const isLast = above.length === cell.rowspan - 1;
  const boxes: Box[] = [];
  let y = 0;
  for (const line of cell.lines.slice(next)) {
    if (!isLast && y + line.heightPt > rowPt + slackPt) break;
    boxes.push(lineBox(line, cell.xPt, y, cell.cell.path));
    y += line.heightPt;
  }
  return boxes;
}
