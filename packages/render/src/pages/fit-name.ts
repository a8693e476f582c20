// The name over a document in the largest of its theme's sizes in which it is not too wide.
import type { NameLook } from "../theme/theme.ts";
import { extentOf, type Piece, type Setting } from "./setting.ts";

/** The last size where none is small enough: the name then takes a second line. */
export function fitName(piece: Piece, look: NameLook, setting: Setting): Piece {
  const pieces = look.nameFits.map((fit) => ({
    ...piece,
    style: { ...piece.style, ...fit, pitchPt: fit.sizePt },
  }));
  const widest = look.nameShare * setting.widthPt;
  return pieces.find((one) => extentOf(one, setting).maxPt <= widest) ?? pieces.at(-1) ?? piece;
}
