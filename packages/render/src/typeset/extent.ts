// How narrow and how wide a text can be set: for the columns of tables.
import type { Extent, StyledRun } from "./line.ts";
import { toAtoms } from "./open-overwide.ts";
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
    toWholes(row).forEach((whole, at) => {
      const edgePt = at === 0 ? startPt : (options.hangPt ?? 0);
      minPt = Math.max(minPt, edgePt + row.naturalPt(whole.first, whole.last));
    });
  });
  return { minPt, maxPt };
}

/** Atoms joined over the breaks that part a number from its unit: a column keeps those together. */
function toWholes(row: Parameters<typeof toAtoms>[0]) {
  const wholes: { first: number; last: number }[] = [];
  for (const atom of toAtoms(row)) {
    const before = wholes.at(-1);
    if (before && row.pieces[atom.first]?.place === "avoid") before.last = atom.last;
    else wholes.push({ ...atom });
  }
  return wholes;
}
