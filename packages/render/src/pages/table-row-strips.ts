// A row of composed cells → one strip, or one a line.
import type { Strip } from "./strip.ts";
import type { RowGrid } from "./table-gridlines.ts";
import type { RowLines } from "./table-rows.ts";

export function plainStrip(row: RowLines): Strip {
  return {
    heightPt: row.heightPt,
    spaceBeforePt: 0,
    keep: "never",
    notes: [],
    boxes: row.boxes,
    source: row.source,
  };
}

/** Rules over and beside a row's cells. */
export function gridded(strip: Strip, grid: RowGrid | undefined): Strip {
  if (grid === undefined) return strip;
  const { heightPt, boxes } = strip;
  const rules = [...grid.above, ...grid.upright(heightPt), ...grid.below(heightPt)];
  return { ...strip, boxes: [...rules, ...boxes] };
}

/** A row higher than a page: one strip a line, all cells in step. */
export function divide(row: RowLines): readonly Strip[] {
  const count = Math.ceil(row.heightPt / row.pitchPt - 0.001);
  return Array.from({ length: count }, (_, line) => ({
    ...plainStrip(row),
    heightPt: row.pitchPt,
    boxes: row.boxes
      .filter((box) => Math.floor(box.yPt / row.pitchPt + 0.001) === line)
      .map((box) => ({ ...box, yPt: 0 })),
  }));
}
