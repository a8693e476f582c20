// Strips in, what fits into one space out: cut at a legal place, nothing dropped.
import type { NoteId, Placed, Strip } from "./strip.ts";

/** Sums of binary fractions differ in the last digits; a thousandth of a point is nothing on paper. */
export const tolerancePt = 0.001;

export interface Space {
  readonly heightPt: number;
  /** Taken at its foot before anything is placed: notes that run on from the page before. */
  readonly reservedPt: number;
  /** Height that a note takes from the space once its mark stands in it. */
  readonly notePt: (note: NoteId) => number;
  /** Strips from this index on are for later, room or not. */
  readonly end: number;
}

/** Why the cut is where it is: `end` nothing is left, else the best place that was found. */
export type Cut = "end" | "free" | "avoid" | "full" | "overflow";

export interface Taken {
  /** Positions from the top left of the space. */
  readonly placed: readonly Placed[];
  readonly next: number;
  readonly bottomPt: number;
  readonly cut: Cut;
}

/** Top of a strip put under `yPt`. */
export function topOf(strip: Strip, yPt: number, atTop: boolean): number {
  const top = atTop ? yPt : yPt + strip.spaceBeforePt;
  if (strip.snapPt === undefined) return top;
  return Math.ceil((top - tolerancePt) / strip.snapPt) * strip.snapPt;
}

function place(strips: readonly Strip[], from: number, next: number): readonly Placed[] {
  const placed: Placed[] = [];
  let y = 0;
  const repeat = strips[from]?.repeat;
  if (repeat !== undefined) {
    placed.push({ strip: repeat, xPt: 0, yPt: 0, repeated: true });
    y = repeat.heightPt;
  }
  for (const [index, strip] of strips.slice(from, next).entries()) {
    const top = topOf(strip, y, index === 0);
    placed.push({ strip, xPt: 0, yPt: top });
    y = top + strip.heightPt;
  }
  return placed;
}

/** How many strips from `from` on fit, and the last legal places to cut among them. */
function measure(strips: readonly Strip[], from: number, space: Space) {
  const reach = { full: from, free: from, avoid: from, overflow: false };
  let y = strips[from]?.repeat?.heightPt ?? 0;
  let notes = space.reservedPt;
  for (let index = from; index < space.end; index++) {
    const strip = strips[index];
    if (strip === undefined) break;
    const bottom = topOf(strip, y, index === from) + strip.heightPt;
    const marked = strip.notes.reduce((sum, note) => sum + space.notePt(note), 0);
    const fits = bottom + notes + marked <= space.heightPt + tolerancePt;
    // The first strip has nowhere else to go; a note that finds no room runs on.
    if (!fits && index > from) break;
    reach.full = index + 1;
    if (strip.keep === "free") reach.free = index + 1;
    if (strip.keep === "avoid") reach.avoid = index + 1;
    if (bottom > space.heightPt + tolerancePt) {
      reach.overflow = true;
      break;
    }
    y = bottom;
    notes += marked;
  }
  return reach;
}

export function takeStrips(strips: readonly Strip[], from: number, space: Space): Taken {
  const reach = measure(strips, from, space);
  const [next, cut] = choose(strips, from, reach);
  const placed = place(strips, from, next);
  const last = placed.at(-1);
  return {
    placed,
    next,
    cut,
    bottomPt: last === undefined ? 0 : last.yPt + last.strip.heightPt,
  };
}

function choose(
  strips: readonly Strip[],
  from: number,
  reach: ReturnType<typeof measure>,
): readonly [number, Cut] {
  if (reach.overflow) return [reach.full, "overflow"];
  if (reach.full === strips.length) return [reach.full, "end"];
  if (reach.free > from) return [reach.free, "free"];
  if (reach.avoid > from) return [reach.avoid, "avoid"];
  return [reach.full, "full"];
}
