// A piece that has a place of its own → its lines there, one under another.
import { lineBox } from "./line-strips.ts";
import { composePiece, type Piece, type Setting } from "./setting.ts";
import type { Box } from "./strip.ts";

export interface PiecePlace {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
}

/** None for a piece without words. */
export function pieceBoxes(
  piece: Piece,
  { xPt, yPt, widthPt }: PiecePlace,
  setting: Setting,
): readonly Box[] {
  if (piece.content.length === 0) return [];
  return composePiece(piece, widthPt, setting).map((line, index) =>
    lineBox(line, xPt, yPt + index * line.heightPt, piece.path),
  );
}
