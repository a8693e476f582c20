// The notes of one page at its foot; what finds no room runs on at the foot of the next page.
import type { Diagnostic } from "@brief/data";
import type { Room } from "./fill-pages.ts";
import type { Placed, Strip } from "./strip.ts";
import { type Taken, tolerancePt } from "./take-strips.ts";

export interface NotesPlaced {
  readonly placed: readonly Placed[];
  readonly heightPt: number;
  readonly carried: readonly Strip[];
  readonly report?: Diagnostic;
}

export function placeNotes(taken: Taken, room: Room): NotesPlaced {
  const strips = [...room.carried, ...markedOn(taken, room)];
  const free = room.area.heightPt - taken.bottomPt;
  let heightPt = strips.length === 0 ? 0 : room.leadPt;
  let count = 0;
  for (const strip of strips) {
    const next = heightPt + strip.spaceBeforePt + strip.heightPt;
    // A page without text takes one strip of a note whatever its height: else it would never end.
    if (next > free + tolerancePt && (count > 0 || taken.placed.length > 0)) break;
    heightPt = next;
    count += 1;
  }
  if (count === 0) heightPt = 0;
  let y = room.area.heightPt - heightPt + room.leadPt;
  const placed = strips.slice(0, count).map((strip) => {
    const top = y + strip.spaceBeforePt;
    y = top + strip.heightPt;
    return { strip, xPt: 0, yPt: top };
  });
  const carried = strips.slice(count);
  const first = carried[0];
  return first === undefined
    ? { placed, heightPt, carried }
    : { placed, heightPt, carried, report: reportRunOn(first) };
}

/** Blocks side by side mark their notes line by line; at the foot they stand in reading order. */
function markedOn(taken: Taken, room: Room): readonly Strip[] {
  const marked = new Set(
    taken.placed.flatMap((one) => (one.repeated === true ? [] : one.strip.notes)),
  );
  if (marked.size === 0) return [];
  return [...room.notes].flatMap(([note, strips]) => (marked.has(note) ? strips : []));
}

function reportRunOn(strip: Strip): Diagnostic {
  return {
    rule: "note-runs-on",
    severity: "note",
    message: "a note is longer than its page has room for and runs on at the foot of the next",
    place: { path: strip.source },
    remedy: "shorten the note, or move what it says into the text",
  };
}
