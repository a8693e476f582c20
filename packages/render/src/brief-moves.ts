// What differs between two days of a brief → its figures of another value: other words for the same one move nothing.
import type { BriefChange } from "./diff/brief-changes.ts";
import type { MovedFigure } from "./view/touched.ts";

export function movedFigures({ figures }: BriefChange): readonly MovedFigure[] {
  return figures
    .filter(({ kind }) => kind !== "reworded")
    .map(({ id, old, new: now }) => ({
      id,
      ...(old === undefined ? {} : { old: old.figure }),
      ...(now === undefined ? {} : { new: now.figure }),
    }));
}
