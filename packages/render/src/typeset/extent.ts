// How narrow and how wide a text can be set: for the columns of tables.
import type { Extent, StyledRun } from "./line.ts";
import type { Row } from "./lines-of-pieces.ts";
import { forEachAtom } from "./open-overwide.ts";
import { cutAtForcedEnds, type RowOptions, type Shape } from "./rows.ts";

export function measureExtent(
  runs: readonly StyledRun[],
  options: RowOptions,
  shape: Shape,
): Extent {
  let minPt = 0;
  let maxPt = 0;
  cutAtForcedEnds(runs).forEach((part, index) => {
    const { row } = shape(part, index, options);
    const last = row.pieces.length - 1;
    if (last < 0) return;
    const startPt = (index === 0 ? options.indentPt : options.hangPt) ?? 0;
    maxPt = Math.max(maxPt, startPt + row.naturalPt(0, last));
    forEachWhole(row, (first, last) => {
      const edgePt = first === 0 ? startPt : (options.hangPt ?? 0);
      minPt = Math.max(minPt, edgePt + row.naturalPt(first, last));
    });
  });
  return { minPt, maxPt };
}

/** Atoms joined over the breaks that part a number from its unit: a column keeps those together. */
function forEachWhole(row: Row, tell: (first: number, last: number) => void): void {
  let start = 0;
  let end = -1;
  forEachAtom(row, (first, last) => {
    if (first > 0 && row.pieces[first]?.place !== "avoid") {
      tell(start, end);
      start = first;
    }
    end = last;
  });
  if (end >= start) tell(start, end);
}
