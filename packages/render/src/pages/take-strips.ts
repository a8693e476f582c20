// Strips in, what fits into one space out: cut at a legal place, nothing dropped.
import type { NoteId, Placed, Strip } from "./strip.ts";

/** Sums of binary fractions differ in the last digits; a thousandth of a point is nothing on paper. */
export const tolerancePt = 0.001;

/** What is left of a page, or one column of it; all heights count from the top of the text area. */
export interface Space {
  readonly topPt: number;
  /** Nothing stands above: space before is dropped, and what is repeated is set again. */
  readonly fresh: boolean;
  readonly heightPt: number;
  /** Taken at its foot before anything is placed: notes of what stands above or ran on. */
  readonly reservedPt: number;
  /** Height that a note takes from the space once its mark stands in it. */
  readonly notePt: (note: NoteId) => number;
  /** Strips from this index on are for later, room or not. */
  readonly end: number;
  /** Something must be placed, legally or not: no other space has more room. */
  readonly must: boolean;
}

/** Where the strips were cut for want of a better place. */
export interface Fault {
  readonly cut: "avoid" | "full" | "overflow";
  readonly strip: Strip;
}

export interface Taken {
  /** Positions from the left of the space and the top of the text area. */
  readonly placed: readonly Placed[];
  readonly next: number;
  readonly bottomPt: number;
  readonly faults: readonly Fault[];
}

/** Top of a strip put under `yPt`. */
export function topOf(strip: Strip, yPt: number, atTop: boolean): number {
  const top = atTop ? yPt : yPt + strip.spaceBeforePt;
  if (strip.snapPt === undefined) return top;
  return Math.ceil((top - tolerancePt) / strip.snapPt) * strip.snapPt;
}

/** What stands in a space before its first strip. */
function repeatOf(strips: readonly Strip[], from: number, space: Space): Strip | undefined {
  return space.fresh ? strips[from]?.repeat : undefined;
}

function place(strips: readonly Strip[], from: number, next: number, space: Space) {
  const placed: Placed[] = [];
  let y = space.topPt;
  const repeat = next > from ? repeatOf(strips, from, space) : undefined;
  if (repeat !== undefined) {
    placed.push({ strip: repeat, xPt: 0, yPt: y, repeated: true });
    y += repeat.heightPt;
  }
  for (const [index, strip] of strips.slice(from, next).entries()) {
    const top = topOf(strip, y, space.fresh && index === 0);
    placed.push({ strip, xPt: 0, yPt: top });
    y = top + strip.heightPt;
  }
  return placed;
}

/** How many strips from `from` on fit, and the last legal places to cut among them. */
function measure(strips: readonly Strip[], from: number, space: Space) {
  const reach = { full: from, free: from, avoid: from, overflow: false };
  let y = space.topPt + (repeatOf(strips, from, space)?.heightPt ?? 0);
  let notes = space.reservedPt;
  for (let index = from; index < space.end; index++) {
    const strip = strips[index];
    if (strip === undefined) break;
    const bottom = topOf(strip, y, space.fresh && index === from) + strip.heightPt;
    const marked = strip.notes.reduce((sum, note) => sum + space.notePt(note), 0);
    const fits = bottom + notes + marked <= space.heightPt + tolerancePt;
    // A first strip that must stay has nowhere else to go; a note that finds no room runs on.
    if (!fits && (index > from || !space.must)) break;
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
  const [next, cut] = choose(from, space, reach);
  const placed = place(strips, from, next, space);
  const last = placed.at(-1);
  return {
    placed,
    next,
    bottomPt: last === undefined ? space.topPt : last.yPt + last.strip.heightPt,
    faults: last === undefined || cut === undefined ? [] : [{ cut, strip: last.strip }],
  };
}

function choose(
  from: number,
  space: Space,
  reach: ReturnType<typeof measure>,
): readonly [number, Fault["cut"]?] {
  if (reach.overflow) return [reach.full, "overflow"];
  if (reach.full === space.end) return [reach.full];
  if (reach.free > from) return [reach.free];
  if (!space.must) return [from];
  return reach.avoid > from ? [reach.avoid, "avoid"] : [reach.full, "full"];
}
