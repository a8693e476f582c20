// Rows of cells → the rules round every cell of a full grid, row by row; a cell over several rows or columns stays open.
import type { TableLook } from "../theme/theme.ts";
import { ruleBox } from "./line-strips.ts";
import { moveBox } from "./stack-strips.ts";
import type { Box } from "./strip.ts";
import type { GridCell } from "./table-grid.ts";
import type { TableFrame } from "./table-rows.ts";

export interface RowGrid {
  /** Over the row, where its cells are not those of the row above. */
  readonly above: readonly Box[];
  /** Under the row likewise, for it may be the last of its page; `heightPt` is the row's. */
  readonly below: (heightPt: number) => readonly Box[];
  /** Beside its cells. */
  readonly upright: (heightPt: number) => readonly Box[];
}

/** The rules of each row; none at all where the look has no grid. Rows of one part of a table (head, body, foot). */
export function gridRules(
  rows: readonly (readonly GridCell[])[],
  frame: TableFrame,
): readonly RowGrid[] {
  const { grid } = frame.look;
  if (grid === undefined) return [];
  const owners = ownersOf(rows, frame.table.columns.length);
  return owners.map((row, index) => ({
    above: levelRules(row, owners[index - 1], grid, frame),
    below: (heightPt) =>
      levelRules(row, owners[index + 1], grid, frame).map((box) => moveBox(box, 0, heightPt)),
    upright: (heightPt) => uprightRules(row, heightPt, grid, frame),
  }));
}

type Owners = readonly (GridCell | undefined)[];

/** Which cell has each column of each row. */
function ownersOf(rows: readonly (readonly GridCell[])[], columns: number): readonly Owners[] {
  const owners = rows.map(() => Array.from<GridCell | undefined>({ length: columns }));
  rows.forEach((row, index) => {
    for (const cell of row) {
      for (const owned of owners.slice(index, index + cell.rowspan)) {
        owned.fill(cell, cell.column, cell.column + cell.colspan);
      }
    }
  });
  return owners;
}

const edgePt = ({ widthsPt }: TableFrame, column: number): number =>
  widthsPt.slice(0, column).reduce((sum, one) => sum + one, 0);

function levelRules(
  row: Owners,
  beside: Owners | undefined,
  grid: NonNullable<TableLook["grid"]>,
  frame: TableFrame,
): readonly Box[] {
  const isOpen = (column: number) =>
    beside !== undefined && row[column] !== undefined && row[column] === beside[column];
  const boxes: Box[] = [];
  let from = 0;
  for (let column = 0; column <= row.length; column++) {
    if (column < row.length && !isOpen(column)) continue;
    if (column > from) boxes.push(level(from, column, grid, frame));
    from = column + 1;
  }
  return boxes;
}

function level(
  from: number,
  to: number,
  grid: NonNullable<TableLook["grid"]>,
  frame: TableFrame,
): Box {
  const { setting, table, widthsPt } = frame;
  const x2Pt = to === widthsPt.length ? setting.widthPt : edgePt(frame, to);
  return ruleBox({ xPt: edgePt(frame, from), x2Pt, yPt: 0 }, grid, table.path);
}

function uprightRules(
  row: Owners,
  heightPt: number,
  { thicknessPt, color }: NonNullable<TableLook["grid"]>,
  frame: TableFrame,
): readonly Box[] {
  const { setting, table } = frame;
  const places = Array.from({ length: row.length + 1 }, (_, column) => column).filter(
    (column) =>
      column === 0 ||
      column === row.length ||
      row[column] === undefined ||
      row[column] !== row[column - 1],
  );
  return places.map((column) => {
    const xPt = column === row.length ? setting.widthPt : edgePt(frame, column);
    const at = { xPt, yPt: 0, x2Pt: xPt, y2Pt: heightPt };
    return { type: "rule", ...at, thicknessPt, color, source: table.path };
  });
}
