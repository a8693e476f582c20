// Blocks side by side → strips of the full measure, cut where all columns can be cut; one under the other where
// their tables cannot stand beside each other.
import type { Block, Columns } from "../document/model.ts";
import { columnWidths } from "./column-widths.ts";
import { type BlockStrips, joinBlocks } from "./join-blocks.ts";
import type { Setting } from "./setting.ts";
import { moveBox } from "./stack-strips.ts";
import type { Strip } from "./strip.ts";
import { tolerancePt, topOf } from "./take-strips.ts";

type LayBlocks = (blocks: readonly Block[], setting: Setting) => BlockStrips;

interface Column {
  readonly xPt: number;
  readonly strips: readonly { readonly strip: Strip; readonly topPt: number }[];
  readonly bottomPt: number;
  readonly afterPt: number;
}

export function columnsStrips(block: Columns, setting: Setting, lay: LayBlocks): BlockStrips {
  const stacked = () => joinBlocks(block.columns.map((blocks) => lay(blocks, setting)));
  const measures = columnWidths(block, setting);
  if (measures === undefined) return stacked();
  const { widthsPt, gutterPt } = measures;
  let x = 0;
  const laid = block.columns.map((blocks, index) => {
    const widthPt = widthsPt[index] ?? 0;
    const xPt = x;
    x += widthPt + gutterPt;
    const flow = lay(blocks, { ...setting, widthPt });
    return { flow, column: toColumn(flow, xPt) };
  });
  const strips = merge(
    laid.map((one) => one.column),
    block,
  );
  const fits = strips.every((strip) => strip.heightPt <= setting.pagePt + tolerancePt);
  // Too high for a page and nowhere to cut: one column under the other.
  if (!fits) return stacked();
  const bottomPt = Math.max(0, ...laid.map((one) => one.column.bottomPt));
  return {
    strips,
    beforePt: Math.max(setting.look.columnsBeforePt, ...laid.map((one) => one.flow.beforePt)),
    afterPt: Math.max(0, ...laid.map(({ column }) => column.bottomPt + column.afterPt - bottomPt)),
  };
}

function toColumn(flow: BlockStrips, xPt: number): Column {
  let y = 0;
  const strips = flow.strips.map((strip, index) => {
    const topPt = topOf(strip, y, index === 0);
    y = topPt + strip.heightPt;
    return { strip, topPt };
  });
  return { xPt, strips, bottomPt: y, afterPt: flow.afterPt };
}

interface CutPlace {
  /** What stands above ends here at the lowest, and what follows starts there at the highest. */
  readonly bottomPt: number;
  readonly nextPt: number;
}

/** White between two strips where a column may be cut; after its end it may be cut anywhere. */
function cutsOf(column: Column): readonly CutPlace[] {
  const cuts = column.strips.flatMap(({ strip, topPt }, index) => {
    const next = column.strips[index + 1];
    if (next === undefined || strip.keep === "never") return [];
    return [{ bottomPt: topPt + strip.heightPt, nextPt: next.topPt }];
  });
  return [...cuts, { bottomPt: column.bottomPt, nextPt: Number.POSITIVE_INFINITY }];
}

function meet(a: readonly CutPlace[], b: readonly CutPlace[]): readonly CutPlace[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const bottomPt = Math.max(one.bottomPt, other.bottomPt);
      const nextPt = Math.min(one.nextPt, other.nextPt);
      return bottomPt <= nextPt + tolerancePt ? [{ bottomPt, nextPt }] : [];
    }),
  );
}

function merge(columns: readonly Column[], block: Columns): readonly Strip[] {
  const cuts = columns
    .map(cutsOf)
    .reduce(meet, [{ bottomPt: 0, nextPt: Number.POSITIVE_INFINITY }]);
  const ends = [...new Map(cuts.map((cut) => [cut.bottomPt, cut])).values()]
    .filter((cut) => cut.bottomPt > 0)
    .sort((a, b) => a.bottomPt - b.bottomPt);
  let topPt = 0;
  let lastPt = 0;
  return ends.map((cut, index) => {
    const inside = columns.flatMap((column) =>
      column.strips
        .filter((one) => one.topPt >= topPt - tolerancePt && one.topPt < cut.bottomPt - tolerancePt)
        .map((one) => ({ ...one, xPt: column.xPt })),
    );
    const startPt = topPt;
    const strip: Strip = {
      heightPt: cut.bottomPt - startPt,
      spaceBeforePt: startPt - lastPt,
      ...(index === 0 ? snapOf(columns) : {}),
      keep: index === ends.length - 1 ? "free" : "avoid",
      notes: inside.flatMap((one) => one.strip.notes),
      boxes: inside.flatMap((one) =>
        one.strip.boxes.map((box) => moveBox(box, one.xPt, one.topPt - startPt)),
      ),
      source: block.path,
    };
    topPt = Number.isFinite(cut.nextPt) ? cut.nextPt : cut.bottomPt;
    lastPt = cut.bottomPt;
    return strip;
  });
}

function snapOf(columns: readonly Column[]): Pick<Strip, "snapPt"> {
  const snaps = columns.flatMap((column) => column.strips[0]?.strip.snapPt ?? []);
  return snaps.length === 0 ? {} : { snapPt: Math.max(...snaps) };
}
