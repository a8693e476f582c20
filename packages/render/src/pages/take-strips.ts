// Strips in, what fits into one space out: cut at a legal place, nothing dropped.
import type { NoteId, Placed, Strip } from "./strip.ts";

/** Sums of binary fractions differ in the last digits; a thousandth of a point is nothing on paper. */
export const tolerancePt = 0.001;

/** What notes take at the foot of a space once their marks stand in it. */
export interface Foot {
  /** Taken before anything is placed: notes of what stands above or ran on. */
  readonly reservedPt: number;
  /** White above the first note. */
  readonly leadPt: number;
  readonly notePt: (note: NoteId) => number;
  /** Of the first line of a note: the least that its page must hold. */
  readonly startPt: (note: NoteId) => number;
}

/** What is left of a page, or one column of it; all heights count from the top of the text area. */
export interface Space extends Foot {
  readonly topPt: number;
  /** Nothing stands above: space before is dropped, and what is repeated is set again. */
  readonly fresh: boolean;
  readonly heightPt: number;
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
  const { snapPt, snapOffsetPt = 0 } = strip;
  if (snapPt === undefined) return top;
  const offsetPt = atTop ? 0 : snapOffsetPt;
  return Math.ceil((top - offsetPt - tolerancePt) / snapPt) * snapPt + offsetPt;
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

interface Reach {
  /** Strips up to here fit; up to here the space may end after them. */
  full: number;
  free: number;
  avoid: number;
  overflow: boolean;
}

/** What the foot takes with these notes under those it has; `least`, if the last of them runs on. */
function footWith(notes: readonly NoteId[], hasPt: number, foot: Foot) {
  const last = notes.at(-1);
  if (last === undefined) return { wholePt: hasPt, leastPt: 0 };
  const startPt = hasPt === 0 ? foot.leadPt : hasPt;
  const wholePt = notes.reduce((sum, note) => sum + foot.notePt(note), startPt);
  return { wholePt, leastPt: wholePt - foot.notePt(last) + foot.startPt(last) };
}

/** Height of the foot with these notes under what it has. */
export function footPt(notes: readonly NoteId[], foot: Foot): number {
  return footWith(notes, foot.reservedPt, foot).wholePt;
}

/** How many strips from `from` on fit, and the last legal places to cut among them. */
function measure(strips: readonly Strip[], from: number, space: Space): Reach {
  const reach = { full: from, free: from, avoid: from, overflow: false };
  const roomPt = space.heightPt + tolerancePt;
  let y = space.topPt + (repeatOf(strips, from, space)?.heightPt ?? 0);
  let noted = { wholePt: space.reservedPt, leastPt: 0 };
  let runsOn = false;
  for (let index = from; index < space.end; index++) {
    const strip = strips[index];
    if (strip === undefined) break;
    const bottom = topOf(strip, y, space.fresh && index === from) + strip.heightPt;
    const isMarked = strip.notes.length > 0;
    const next = isMarked ? footWith(strip.notes, noted.wholePt, space) : noted;
    if (runsOn || bottom + next.wholePt > roomPt) {
      // Where the space may end before the strip, it does. Else the last note runs on; none can start after it.
      const mayEnd = !space.must || reach.free > from || reach.avoid > from;
      if (mayEnd || (runsOn && isMarked)) break;
      const starts = bottom + next.leastPt <= roomPt;
      // The first strip has nowhere else to go, unless a note before it has yet to make room for its own.
      if (!starts && (index > from || (isMarked && space.reservedPt > 0))) break;
      runsOn = true;
    }
    reach.full = index + 1;
    if (strip.keep === "free") reach.free = index + 1;
    if (strip.keep === "avoid") reach.avoid = index + 1;
    if (bottom > roomPt) {
      reach.overflow = true;
      break;
    }
    y = bottom;
    noted = next;
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

function choose(from: number, space: Space, reach: Reach): readonly [number, Fault["cut"]?] {
  if (reach.full === from) return [from];
  if (reach.overflow) return [reach.full, "overflow"];
  if (reach.full === space.end) return [reach.full];
  if (reach.free > from) return [reach.free];
  if (!space.must) return [from];
  return reach.avoid > from ? [reach.avoid, "avoid"] : [reach.full, "full"];
}
