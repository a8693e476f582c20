// Sections of strips in, pages out. Knows no block type: a rule is a value on a strip.
import type { Diagnostic } from "@brief/data";
import { placeNotes } from "./place-notes.ts";
import type { NoteId, Page, PageSection, Placed, Rect, Strip } from "./strip.ts";
import { type Run, type RunsTaken, runsOf, takeRuns } from "./take-runs.ts";
import { type Fault, type Foot, footPt, type Space, tolerancePt, topOf } from "./take-strips.ts";

export interface Filled {
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
}

type Notes = ReadonlyMap<NoteId, readonly Strip[]>;

/** @param noteLeadPt white over the first note of a page */
export function fillPages(sections: readonly PageSection[], notes: Notes, noteLeadPt = 0): Filled {
  const pages: Page[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const section of sections) {
    const foot = { notes, leadPt: noteLeadPt };
    const filled = fillSection(section, foot, pages.length + 1);
    pages.push(...filled.pages);
    diagnostics.push(...filled.diagnostics);
  }
  return { pages, diagnostics };
}

function fillSection(
  section: PageSection,
  { notes, leadPt }: Pick<Room, "notes" | "leadPt">,
  firstNumber: number,
): Filled {
  const { body, runs, sinking } = runsOf(section);
  const pages: Page[] = [];
  const diagnostics: Diagnostic[] = [];
  let strips: readonly Strip[] = body;
  let from = 0;
  let carried: readonly Strip[] = [];
  let sunk = false;
  while (!sunk) {
    const number = firstNumber + pages.length;
    const area = section.master.area(number);
    const room = { area, body: strips, runs, sinking, notes, leadPt, carried };
    const taken = takePage(room, from);
    diagnostics.push(...taken.faults.map((fault) => reportFault(fault, number)));
    const foot = placeNotes(taken, room);
    if (foot.report !== undefined) diagnostics.push(foot.report);
    const done = taken.next === body.length && foot.carried.length === 0;
    const sinks = done ? placeSinks(room, taken.bottomPt, foot.heightPt) : [];
    sunk = done && sinks !== undefined;
    const placed = [...taken.placed, ...(sinks ?? [])].map((one) => shift(one, area));
    pages.push({
      number,
      master: section.master,
      placed,
      notes: foot.placed.map((one) => shift(one, area)),
      furniture: [],
    });
    strips = taken.strips;
    from = taken.next;
    carried = foot.carried;
  }
  return { pages, diagnostics };
}

export interface Room {
  readonly area: Rect;
  readonly body: readonly Strip[];
  readonly runs: readonly Run[];
  readonly sinking: readonly Strip[];
  readonly notes: Notes;
  readonly leadPt: number;
  /** Rests of notes that began on earlier pages. */
  readonly carried: readonly Strip[];
}

function shift(placed: Placed, area: Rect): Placed {
  return { ...placed, xPt: placed.xPt + area.xPt, yPt: placed.yPt + area.yPt };
}

function stackHeightPt(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.spaceBeforePt + strip.heightPt, 0);
}

function footOf({ notes, leadPt, carried }: Room): Foot {
  const stripsOfNote = (note: NoteId) => notes.get(note) ?? [];
  return {
    reservedPt: carried.length === 0 ? 0 : leadPt + stackHeightPt(carried),
    leadPt,
    notePt: (note) => stackHeightPt(stripsOfNote(note)),
    startPt: (note) => stackHeightPt(stripsOfNote(note).slice(0, 1)),
  };
}

/** The strips of one page; the last page gives some back if what sinks finds no room under them. */
function takePage(room: Room, from: number): RunsTaken {
  const { area, body, runs } = room;
  const heightPt = area.heightPt;
  const foot = footOf(room);
  const top = { topPt: 0, fresh: true, must: true };
  const space = { ...top, ...foot, heightPt, end: body.length };
  const taken = takeRuns(body, from, space, runs);
  if (taken.next < body.length) return leaveCompany(taken, { room, from, space });
  if (room.sinking.length === 0) return taken;
  const noted = taken.placed.flatMap((one) => one.strip.notes);
  const used = taken.bottomPt + footPt(noted, foot) + stackHeightPt(room.sinking);
  if (used <= heightPt + tolerancePt) return taken;
  const end = companyFrom(body, from);
  return end === undefined ? taken : takeRuns(body, from, { ...space, end }, runs);
}

/** A strip lower than this share of a page does not stand alone on the last one. */
const lonelyShare = 1 / 10;

interface Taking {
  readonly room: Room;
  readonly from: number;
  readonly space: Space;
}

/** Where one line would be all that is left for the last page, lines before it go with it. */
function leaveCompany(taken: RunsTaken, { room, from, space }: Taking): RunsTaken {
  const { body, runs, area } = room;
  const rest = taken.strips.slice(taken.next);
  const isLonely = rest.length === 1 && (rest[0]?.heightPt ?? 0) < area.heightPt * lonelyShare;
  // What is already at its worst is not made worse.
  if (!isLonely || taken.faults.length > 0) return taken;
  const end = companyFrom(body, from);
  if (end === undefined || body[end - 1]?.keep !== "free") return taken;
  return takeRuns(body, from, { ...space, end }, runs);
}

/** Where the last page is cut so that at least two strips go with what sinks. */
function companyFrom(body: readonly Strip[], from: number): number | undefined {
  const candidates = Array.from({ length: Math.max(0, body.length - 2 - from) }, (_, i) => i);
  const cuts = candidates.map((i) => body.length - 2 - i);
  return (
    cuts.find((cut) => body[cut - 1]?.keep === "free") ??
    cuts.find((cut) => body[cut - 1]?.keep === "avoid")
  );
}

/** Undefined: no room on this page, a new one is needed. */
function placeSinks(room: Room, bottomPt: number, notesPt: number): readonly Placed[] | undefined {
  const height = stackHeightPt(room.sinking);
  const end = room.area.heightPt - notesPt;
  // A page of its own that is still too low takes it from the top.
  if (bottomPt > 0 && bottomPt + height > end + tolerancePt) return undefined;
  let y = Math.max(bottomPt, end - height);
  return room.sinking.map((strip) => {
    const top = topOf(strip, y, false);
    y = top + strip.heightPt;
    return { strip, xPt: 0, yPt: top };
  });
}

const severities = {
  avoid: "note",
  full: "warning",
  overflow: "error",
} as const;
const messages: Readonly<Record<Fault["cut"], string>> = {
  avoid: "a block that should stay whole is higher than a page and was divided",
  full: "a run of lines that must stay together is higher than a page and was divided",
  overflow: "a line, row or picture is higher than the page and leaves it",
};

function reportFault({ cut, strip }: Fault, page: number): Diagnostic {
  return {
    rule: "taller-than-page",
    severity: severities[cut],
    message: messages[cut],
    place: { path: strip.source },
    found: `page ${page}`,
    remedy: "divide the block, or shorten what it holds",
  };
}
