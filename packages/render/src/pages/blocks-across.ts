// Which blocks of a flow in columns stand across the whole measure.
import type { Block } from "../document/model.ts";
import type { Setting } from "./setting.ts";
import { fitsMeasure } from "./table-strips.ts";

/** @param narrow the setting of one column */
export function blocksAcross(blocks: readonly Block[], narrow: Setting): readonly boolean[] {
  const across = blocks.map((block) => isAcross(block, narrow));
  // Notes stand under their table, a heading over what it heads: as wide as these.
  blocks.forEach((block, index) => {
    if (isNote(block) && across[index - 1] === true) across[index] = true;
  });
  blocks.toReversed().forEach((block, back) => {
    const index = blocks.length - 1 - back;
    if (block.type === "heading" && across[index + 1] === true) across[index] = true;
  });
  return across;
}

function isAcross(block: Block, narrow: Setting): boolean {
  switch (block.type) {
    case "heading":
      return block.level === 1;
    case "paragraph":
      return ["kicker", "subtitle", "author", "abstract"].includes(block.variant);
    case "table":
      return block.across === true || !fitsMeasure(block, narrow);
    case "chart":
      return block.across === true;
    case "together":
      return block.blocks.some((inner) => isAcross(inner, narrow));
    case "columns":
    case "masthead":
    case "imprint":
      return true;
    default:
      return false;
  }
}

/** What stands under a table or chart and belongs to it. */
export function isNote(block: Block): boolean {
  return block.type === "paragraph" && (block.variant === "note" || block.variant === "source");
}
