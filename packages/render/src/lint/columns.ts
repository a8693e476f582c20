// The columns of a table with the one figure of each cell.
import type { Figure } from "@brief/data";
import type { Cell, Row, Table } from "../document/model.ts";
import { inlineText, visitInlines } from "../document/walk.ts";
import type { Composed } from "./rule.ts";

export interface CellFigure {
  readonly path: string;
  readonly words: string;
  readonly figure: Figure;
}

/** A cell that prints one figure and no more. */
export function figureOf({ figures }: Composed, cell: Cell): CellFigure | undefined {
  const found: string[] = [];
  visitInlines(cell.content, (inline) => {
    if (inline.type === "figure") found.push(inline.figure);
  });
  const [only, ...others] = found;
  const figure = only === undefined ? undefined : figures.get(only);
  if (figure === undefined || others.length > 0) return undefined;
  const isAlone = cell.content.every(
    (inline) => inline.type !== "text" || inline.text.trim() === "",
  );
  return isAlone ? { path: cell.path, words: inlineText(cell.content).trim(), figure } : undefined;
}

/** Rows of single cells alone: those that span several say what follows. */
export function plainRows(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ cells }) =>
    cells.every(({ colspan, rowspan }) => colspan === 1 && rowspan === 1),
  );
}

/** The cells under one another, heads left out. */
export function columnsOf({ columns, body, foot }: Table): readonly (readonly Cell[])[] {
  const rows = plainRows([...body, ...foot]);
  return columns.map((_, index) =>
    rows.flatMap(({ cells }) => {
      const cell = cells[index];
      return cell === undefined ? [] : [cell];
    }),
  );
}
