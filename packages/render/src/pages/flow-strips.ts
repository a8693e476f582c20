// Blocks of a flow in columns → groups of strips at the width of a column, between strips of the whole measure.
import type { Block } from "../document/model.ts";
import type { FlowLook } from "../theme/theme.ts";
import { blocksAcross } from "./blocks-across.ts";
import { type BlockStrips, joinBlocks } from "./join-blocks.ts";
import { withMarks } from "./marks.ts";
import type { Setting } from "./setting.ts";
import type { PageSection, Strip } from "./strip.ts";

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
    columns,
    stepPt: widthPt + gutterPt,
    ...(gridPt === undefined ? {} : { gridPt }),
  };
  return grouped(laid, across, frame);
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

function grouped(
  laid: readonly BlockStrips[],
  across: readonly boolean[],
  frame: { readonly columns: number; readonly stepPt: number; readonly gridPt?: number },
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
        // Columns start under what stands across them at its own distance, whatever starts the first.
        const above = laid[owners[index - 1] ?? -1];
        group = [{ ...strip, spaceBeforePt: above?.afterPt ?? 0 }];
        items.push({ ...frame, strips: group });
      } else group.push(strip);
    });
  return items;
}
