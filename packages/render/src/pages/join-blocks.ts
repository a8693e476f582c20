// Strips of blocks, one after another → the strips of a flow: spaces between blocks, and what stays together.
import type { Strip } from "./strip.ts";

export interface BlockStrips {
  readonly strips: readonly Strip[];
  /** Of two neighbouring spaces the larger holds. */
  readonly beforePt: number;
  readonly afterPt: number;
  /** This many lines of what follows stay on the page of the block's end. */
  readonly leads?: number;
  /** Stays with the end of what stands before, at its own distance: notes under a table. */
  readonly clings?: true;
  /** Likewise, at the usual distance: who signs, after the text. avoid: where it can. */
  readonly stays?: "never" | "avoid";
}

export function joinBlocks(blocks: readonly BlockStrips[]): BlockStrips {
  const filled = blocks.filter((block) => block.strips.length > 0);
  const strips: Strip[] = [];
  let led = 0;
  filled.forEach((block, at) => {
    if (block.clings) holdLast(strips);
    if (block.stays !== undefined) holdLast(strips, block.stays);
    block.strips.forEach((strip, index) => {
      const held = led > 1 && isText(strip);
      led = Math.max(0, led - 1);
      strips.push({
        ...strip,
        ...(index === 0 ? { spaceBeforePt: spaceBetween(filled[at - 1], block) } : {}),
        ...(held ? { keep: "never" } : {}),
      });
    });
    if (block.leads === undefined) return;
    holdLast(strips);
    led = block.leads;
  });
  const leads = filled.at(-1)?.leads;
  return {
    strips,
    beforePt: filled[0]?.beforePt ?? 0,
    afterPt: filled.at(-1)?.afterPt ?? 0,
    ...(filled[0]?.clings ? { clings: true } : {}),
    ...(leads === undefined ? {} : { leads }),
    ...(filled[0]?.stays === undefined ? {} : { stays: filled[0].stays }),
  };
}

function spaceBetween(before: BlockStrips | undefined, block: BlockStrips): number {
  if (before === undefined) return 0;
  if (!block.clings) return Math.max(before.afterPt, block.beforePt);
  // Notes and source line under one table are one block of small type.
  return before.clings ? 0 : block.beforePt;
}

function holdLast(strips: Strip[], keep: "never" | "avoid" = "never"): void {
  const last = strips.at(-1);
  if (last === undefined) return;
  strips[strips.length - 1] = { ...last, keep: last.keep === "never" ? "never" : keep };
}

function isText(strip: Strip): boolean {
  return strip.boxes.every((box) => box.type === "line");
}
