// The name over a document in the largest of its theme's sizes in which it is not too wide.
import type { NameLook } from "../theme/theme.ts";
import { extentOf, type Piece, type Setting } from "./setting.ts";

/** The last size where none is small enough: the name then takes more lines, which the theme sets apart. */
export function fitName(piece: Piece, look: NameLook, setting: Setting): Piece {
  const sized = (fit: NameLook["nameFits"][number], pitchEm: number): Piece => ({
    ...piece,
    style: { ...piece.style, ...fit, pitchPt: fit.sizePt * pitchEm },
  });
  const widest = look.nameShare * setting.widthPt;
  const fitting = look.nameFits
    .map((fit) => sized(fit, 1))
    .find((one) => extentOf(one, setting).maxPt <= widest);
  if (fitting !== undefined) return fitting;
  const last = look.nameFits.at(-1);
  return last === undefined ? piece : sized(last, look.namePitchEm ?? 1);
}
