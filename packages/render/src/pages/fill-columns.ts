// A column group in what is left of one page: the greatest height that holds text and notes, and where that takes
// all, the least. Knows no block type.
import type { ColumnGroup, NoteId, Placed, Strip } from "./strip.ts";
import { type Fault, footPt, type Space, type Taken, takeStrips, topOf } from "./take-strips.ts";

export type Columns = Pick<ColumnGroup, "columns" | "stepPt" | "gridPt">;

export interface ColumnsTaken extends Taken {
  /** All strips, those that were held back to the head of a column in their new place. */
  readonly strips: readonly Strip[];
}

/** Columns are balanced to less than this. */
const balancedPt = 0.25;

export function fillColumns(
  strips: readonly Strip[],
  from: number,
  space: Space,
  group: Columns,
): ColumnsTaken {
  const topPt = topOfColumns(strips, from, space, group);
  const at = { ...space, topPt };
  const whole = wholeHeight(strips, from, at, group);
  if (whole === undefined) return { ...withoutColumns(strips, from, at), strips };
  const { taken, bottomPt } = whole;
  if (taken.next < space.end) return taken;
  const trial = (limitPt: number) => stand(strips, from, limited(at, limitPt, false), group);
  return balance(taken, trial, { topPt, bottomPt, end: space.end });
}

/** Columns start side by side, on the grid whatever stands above. */
function topOfColumns(
  strips: readonly Strip[],
  from: number,
  { topPt, fresh }: Space,
  { gridPt }: Columns,
): number {
  const first = strips[from];
  if (first === undefined) return topPt;
  return topOf(
    gridPt === undefined ? first : { ...first, snapPt: gridPt, snapOffsetPt: 0 },
    topPt,
    fresh,
  );
}

/** Columns down to this limit: their notes are counted by `wholeHeight`. */
function limited(space: Space, limitPt: number, must: boolean): Space {
  const heightPt = limitPt + space.reservedPt;
  const foot = { leadPt: 0, notePt: () => 0, startPt: () => 0 };
  return { ...space, ...foot, fresh: true, heightPt, must };
}

/**
 * Notes stand under all columns, so each shortens all of them. Room is kept for the first 0, 1, 2 … of the notes
 * that could be marked: either the columns mark no more than these, or they end before the line that marks the next.
 */
function wholeHeight(strips: readonly Strip[], from: number, space: Space, group: Columns) {
  let best: Whole | undefined;
  let bottomPt = space.heightPt - space.reservedPt;
  let marked: readonly NoteId[] | undefined;
  for (let kept = 0; bottomPt > space.topPt; kept++) {
    const limit = limited(space, bottomPt, space.must && kept === 0);
    const taken = stand(strips, from, limit, group);
    const notes = notesOf(taken.placed);
    marked ??= notes;
    const note = notes[kept];
    const end = note === undefined ? space.end : endBefore(taken, from, note);
    const upTo = { ...limit, must: false, end };
    const held = note === undefined ? taken : stand(taken.strips, from, upTo, group);
    if (held.next > (best?.taken.next ?? from)) best = { taken: held, bottomPt };
    if (note === undefined) break;
    bottomPt = space.heightPt - footPt(marked.slice(0, kept + 1), space);
  }
  return best;
}

interface Whole {
  readonly taken: ColumnsTaken;
  readonly bottomPt: number;
}

/** The last place before the strip that marks a note where columns may end. */
function endBefore({ strips, next }: ColumnsTaken, from: number, note: NoteId) {
  const taken = strips.slice(from, next);
  const at = taken.findIndex(({ notes }) => notes.includes(note));
  const last = taken.slice(0, at).findLastIndex(({ keep }) => keep === "free");
  return from + last + 1;
}

function notesOf(placed: readonly Placed[]): readonly NoteId[] {
  return placed.flatMap((one) => (one.repeated === true ? [] : one.strip.notes));
}

/** Nothing stands together with its notes: on a page of its own it does without, and they run on. */
function withoutColumns(strips: readonly Strip[], from: number, space: Space): Taken {
  if (!space.must) return { placed: [], next: from, bottomPt: space.topPt, faults: [] };
  return takeStrips(strips, from, { ...space, fresh: true });
}

/** The columns, one after another, each down to the limit. */
function stand(
  strips: readonly Strip[],
  from: number,
  space: Space,
  { columns, stepPt }: Columns,
): ColumnsTaken {
  const placed: Placed[] = [];
  const faults: Fault[] = [];
  let order = strips;
  let next = from;
  let bottomPt = space.topPt;
  for (let column = 0; column < columns && next < space.end; column++) {
    // A later column is no better than the first of the next page, if that has no more room.
    const must = space.must && (column === 0 || space.reservedPt === 0);
    const held = holdBack(order, next, { ...space, must }, column === columns - 1);
    order = held.strips;
    const { taken } = held;
    if (taken.next === next) break;
    placed.push(...taken.placed.map((one) => ({ ...one, xPt: one.xPt + column * stepPt })));
    faults.push(...taken.faults);
    bottomPt = Math.max(bottomPt, taken.bottomPt);
    next = taken.next;
  }
  return { placed, next, bottomPt, faults, strips: order };
}

/** A column without what heads the next one; that stands first among what is left for it. */
function holdBack(strips: readonly Strip[], from: number, space: Space, isLast: boolean) {
  let order = strips;
  let end = space.end;
  let taken = takeStrips(order, from, space);
  let floats = 0;
  for (;;) {
    const held = heldSpan({ strips: order, from, next: taken.next, end }, space, floats);
    if (held === undefined) break;
    // In the last column of a group that ends in it there is no next one.
    if (isLast && taken.next === space.end) return atOwnHead(order, from, held, { space, taken });
    const without = moveToEnd(order, held, space.end);
    const rest = end - held.count;
    const last = held.floats ? endBeforeFloat(without, held.at, rest) : rest;
    const again = takeStrips(without, from, { ...space, end: last });
    const mayEnd = again.next < last || without[last - 1]?.keep === "free";
    if (!mayEnd || (held.floats && again.next <= taken.next)) break;
    if (held.floats) floats += 1;
    end = rest;
    order = without;
    taken = again;
  }
  return { strips: headed(order, { next: taken.next, end, last: space.end }), taken };
}

interface Reach {
  readonly strips: readonly Strip[];
  readonly from: number;
  readonly next: number;
  readonly end: number;
}

/** What the column must do without: a head anywhere in it, and what floats where it found no room. */
function heldSpan({ strips, from, next, end }: Reach, space: Space, held: number) {
  // Also a head that only just found no room: what follows it closes the white it would leave.
  const inReach = strips.slice(from + 1, Math.min(next + 1, end));
  const head = inReach.findIndex(({ heads }) => heads === true);
  if (head >= 0) return { at: from + 1 + head, count: 1, floats: false };
  const name = next < end ? strips[next]?.floats : undefined;
  // At the head of a column that no other is higher than it has all the room there is.
  if (held === mostFloats || name === undefined || (next === from && space.must)) return undefined;
  if (next > from && strips[next - 1]?.floats === name) return undefined;
  const rest = strips.slice(next, end).findIndex(({ floats }) => floats !== name);
  const count = rest < 0 ? end - next : rest;
  return strips[next + count - 1]?.keep === "free" ? { at: next, count, floats: true } : undefined;
}

/** A head goes up to the head of its own column, where all then still has room. */
function atOwnHead(
  strips: readonly Strip[],
  from: number,
  { at, floats }: { readonly at: number; readonly floats: boolean },
  { space, taken }: { readonly space: Space; readonly taken: Taken },
) {
  const head = strips[at];
  if (floats || head === undefined) return { strips, taken };
  const order = [
    ...strips.slice(0, from),
    head,
    ...strips.slice(from, at),
    ...strips.slice(at + 1),
  ];
  const again = takeStrips(order, from, space);
  const mayEnd = again.next === taken.next && order[again.next - 1]?.keep === "free";
  return mayEnd ? { strips: order, taken: again } : { strips, taken };
}

/** Text goes on up to the next that floats: they keep their order. */
function endBeforeFloat(strips: readonly Strip[], from: number, end: number): number {
  const text = strips.slice(from, end);
  const float = text.findIndex(({ floats }) => floats !== undefined);
  const before = float < 0 ? text : text.slice(0, float);
  return from + before.findLastIndex(({ keep }) => keep === "free") + 1;
}

/** More than these at the head of one column would push its text too far from what it speaks of. */
const mostFloats = 2;

/** A span of strips behind all those before `end`. */
function moveToEnd(
  strips: readonly Strip[],
  { at, count }: { readonly at: number; readonly count: number },
  end: number,
): readonly Strip[] {
  const moved = strips.slice(at, at + count);
  return [...strips.slice(0, at), ...strips.slice(at + count, end), ...moved, ...strips.slice(end)];
}

/** What was held back, from `end` on, right behind what the column took. */
function headed(
  strips: readonly Strip[],
  { next, end, last }: { readonly next: number; readonly end: number; readonly last: number },
): readonly Strip[] {
  if (end === last) return strips;
  const held = strips.slice(end, last);
  return [...strips.slice(0, next), ...held, ...strips.slice(next, end), ...strips.slice(last)];
}

interface Heights {
  readonly topPt: number;
  readonly bottomPt: number;
  readonly end: number;
}

/** The least height whose columns still take all, cut at free places alone. */
function balance(
  whole: ColumnsTaken,
  stand: (limitPt: number) => ColumnsTaken,
  { topPt, bottomPt, end }: Heights,
): ColumnsTaken {
  let best = whole;
  let low = topPt;
  let high = bottomPt;
  while (high - low > balancedPt) {
    const middle = (low + high) / 2;
    const trial = stand(middle);
    if (trial.next === end) {
      best = trial;
      high = middle;
    } else low = middle;
  }
  return best;
}
