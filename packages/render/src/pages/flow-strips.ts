// Blocks of a flow in columns → groups of strips at the width of a column, between strips of the whole measure.
import type { Block, NodePath } from "../document/model.ts";
import type { FlowLook } from "../theme/theme.ts";
import { blocksAcross, isNote } from "./blocks-across.ts";
import { type BlockStrips, joinBlocks } from "./join-blocks.ts";
import { withMarks } from "./marks.ts";
import type { Setting } from "./setting.ts";
import type { ColumnGroup, PageSection, Strip } from "./strip.ts";

type LayBlock = (index: number, setting: Setting) => BlockStrips;

export function flowStrips(
  blocks: readonly Block[],
  setting: Setting,
  flow: FlowLook,
  lay: LayBlock,
): PageSection["flow"] {
  const { columns, gutterPt, gridPt } = flow;
  const widthPt = (setting.widthPt - gutterPt * (columns - 1)) / columns;
  const narrow = { ...setting, widthPt };
  const wide = blocksAcross(blocks, narrow);
  const silent = { ...narrow, report: () => undefined };
  const across = withoutSlivers(wide, flow, (index) => lay(index, silent));
  const laid = blocks.map((_, index) => lay(index, across[index] ? setting : narrow));
  const frame = {
    apartPt: flow.apartPt,
    columns,
    stepPt: widthPt + gutterPt,
    ...(gridPt === undefined ? {} : { gridPt }),
  };
  return grouped(withFloats(blocks, laid, across), across, frame);
}

/** A line or two between tables of the whole measure would stand in one column, beside white. */
function withoutSlivers(
  across: readonly boolean[],
  { leastPt }: FlowLook,
  lay: (index: number) => BlockStrips,
): readonly boolean[] {
  const whole = [...across];
  let from = 0;
  across.forEach((isAcross, index) => {
    if (!isAcross) return;
    const between = whole.slice(from, index).map((_, at) => lay(from + at));
    const strips = from === 0 ? [] : joinBlocks(between).strips;
    const heightPt = strips.reduce((sum, one) => sum + one.spaceBeforePt + one.heightPt, 0);
    if (from > 0 && heightPt <= leastPt) whole.fill(true, from, index);
    from = index + 1;
  });
  return whole;
}

/**
 * Tables and charts of one column, with the notes under them. They take the white under them along, so that what
 * stands before and after them is then next to one another.
 */
function withFloats(
  blocks: readonly Block[],
  laid: readonly BlockStrips[],
  across: readonly boolean[],
): readonly BlockStrips[] {
  let name: NodePath | undefined;
  return laid.map((one, index) => {
    const block = blocks[index];
    if (block?.type === "table" || block?.type === "chart") name = block.path;
    else if (block === undefined || !isNote(block)) name = undefined;
    if (name === undefined || across[index] === true) return one;
    const floats = name;
    const next = blocks[index + 1];
    const isLast = next === undefined || !isNote(next);
    const strips = one.strips.map((strip, at): Strip => {
      const whitePt = isLast && at === one.strips.length - 1 ? one.afterPt : 0;
      return { ...strip, heightPt: strip.heightPt + whitePt, floats };
    });
    return { ...one, strips, afterPt: 0 };
  });
}

function grouped(
  laid: readonly BlockStrips[],
  across: readonly boolean[],
  { apartPt, ...frame }: Omit<ColumnGroup, "strips"> & Pick<FlowLook, "apartPt">,
): PageSection["flow"] {
  const owners = laid.flatMap(({ strips }, index) => strips.map(() => index));
  const items: PageSection["flow"][number][] = [];
  let group: Strip[] | undefined;
  joinBlocks(laid)
    .strips.map(withMarks)
    .forEach((strip, index) => {
      if (across[owners[index] ?? 0]) {
        items.push(strip);
        group = undefined;
        return;
      }
      if (group === undefined) {
        // Columns start under what stands across them at one distance, whatever starts the first.
        const above = laid[owners[index - 1] ?? -1];
        group = [{ ...strip, spaceBeforePt: Math.max(apartPt, above?.afterPt ?? 0) }];
        items.push({ ...frame, strips: group });
      } else group.push(strip);
    });
  return items;
}
