// Rows of a table → cells with their columns, spans counted.
import type { Cell, Row, Table } from "../document/model.ts";
import type { TableLook } from "../theme/theme.ts";
import { derive } from "./derive-style.ts";
import { extentOf, type Piece, type Setting } from "./setting.ts";
import type { ColumnDemand } from "./solve-columns.ts";

export type Part = "head" | "body" | "foot";

export interface GridCell {
  readonly cell: Cell;
  readonly row: Row;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly piece: Piece;
}

/** One row of cells that start in it, those from above left out. */
export function placeCells(rows: readonly Row[], part: Part, table: Table, look: TableLook) {
  const columns = table.columns.length;
  const taken = rows.map(() => new Set<number>());
  return rows.map((row, rowIndex): readonly GridCell[] => {
    let column = 0;
    return row.cells.map((cell) => {
      while (taken[rowIndex]?.has(column)) column += 1;
      const colspan = Math.max(1, Math.min(cell.colspan, columns - column));
      const rowspan = Math.max(1, Math.min(cell.rowspan, rows.length - rowIndex));
      for (let down = 0; down < rowspan; down++) {
        for (let across = 0; across < colspan; across++) {
          taken[rowIndex + down]?.add(column + across);
        }
      }
      const piece = pieceOf({ cell, column, colspan }, part, table, look);
      const placed = { cell, row, column, colspan, rowspan, piece };
      column += colspan;
      return placed;
    });
  });
}

function pieceOf(
  at: Pick<GridCell, "cell" | "column" | "colspan">,
  part: Part,
  table: Table,
  look: TableLook,
): Piece {
  const { cell, column, colspan } = at;
  const spansAll = colspan === table.columns.length;
  // A head cell across the body names the rows under it.
  const isHead = part === "head" || (part === "body" && cell.header && spansAll);
  const style = isHead ? look.head : part === "foot" ? look.total : look.cell;
  const own = table.columns[column]?.align ?? "left";
  const align = spansAll ? "left" : colspan > 1 && isHead ? "center" : own;
  return {
    content: cell.content,
    style: derive(style, align, (own) => ({ ...own, align })),
    path: cell.path,
    place: cell.place,
  };
}

/** White at the left and right of what a cell holds. */
export function paddingPt(
  at: { readonly column: number; readonly colspan: number },
  columns: number,
  look: TableLook,
) {
  const inner = look.gapPt / 2;
  return {
    left: at.column === 0 ? look.edgePt : inner,
    right: at.column + at.colspan === columns ? look.endEdgePt : inner,
  };
}

export function indentPt({ row, column }: GridCell, look: TableLook): number {
  return column === 0 ? row.indent * look.indentPt : 0;
}

/** Chinese may turn over after any character: a column of words is not narrower than this many of them. */
const easyEm = 5;

/** Demands of the columns by their own cells; a spanning cell widens the last of those it spans. */
export function columnDemands(
  rows: readonly (readonly GridCell[])[],
  { table, look, setting }: { table: Table; look: TableLook; setting: Setting },
): readonly ColumnDemand[] {
  const columns = table.columns.length;
  const demands = table.columns.map((column) => ({
    minPt: 0,
    easyPt: 0,
    maxPt: 0,
    weight: column.weight,
  }));
  const cells = rows.flat();
  const sorted = [1, 2].flatMap((turn) =>
    cells.filter((cell) => (turn === 1 ? cell.colspan === 1 : cell.colspan > 1)),
  );
  for (const cell of sorted) {
    // What spans the whole table wraps in it.
    if (cell.colspan === columns && columns > 1) continue;
    const pad = paddingPt(cell, columns, look);
    const extraPt = pad.left + pad.right + indentPt(cell, look);
    const extent = extentOf(cell.piece, setting);
    const spanned = demands.slice(cell.column, cell.column + cell.colspan);
    const last = spanned.at(-1);
    if (last === undefined) continue;
    const minPt = spanned.reduce((sum, one) => sum + one.minPt, 0);
    const maxPt = spanned.reduce((sum, one) => sum + one.maxPt, 0);
    last.minPt += Math.max(0, extent.minPt + extraPt - minPt);
    if (spanned.length === 1) {
      const easyPt = Math.max(extent.minPt, easyEm * cell.piece.style.sizePt);
      last.easyPt = Math.max(last.easyPt, Math.min(extent.maxPt, easyPt) + extraPt);
    }
    last.maxPt += Math.max(0, extent.maxPt + extraPt - maxPt);
  }
  return demands.map((one) => ({
    ...one,
    easyPt: Math.min(one.maxPt, Math.max(one.minPt, one.easyPt)),
  }));
}
