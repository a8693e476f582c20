// Strips of the full measure and column groups, one after another, into what is left of one page.
import { type Columns, fillColumns } from "./fill-columns.ts";
import type { PageSection, Strip } from "./strip.ts";
import { footPt, type Space, type Taken, takeStrips } from "./take-strips.ts";

/** Strips from the end of the run before up to `end` stand in these columns, or across the full measure. */
export interface Run {
  readonly end: number;
  readonly group?: Columns;
}

export interface RunsTaken extends Taken {
  /** All strips of the section, those held back to the head of a column in their new place. */
  readonly strips: readonly Strip[];
}

/** A section's strips in a row, what sinks apart, and the runs they stand in. */
export function runsOf({ flow }: PageSection) {
  const body: Strip[] = [];
  const sinking: Strip[] = [];
  const runs: Run[] = [];
  for (const item of flow) {
    const group = "strips" in item ? item : undefined;
    for (const strip of group?.strips ?? ("strips" in item ? [] : [item])) {
      (strip.sinks === true ? sinking : body).push(strip);
    }
    const last = runs.at(-1);
    const begins = last === undefined || group !== undefined || last.group !== undefined;
    const run = group === undefined ? { end: body.length } : { end: body.length, group };
    if (begins) runs.push(run);
    else runs[runs.length - 1] = run;
  }
  return { body, sinking, runs };
}

/** What fits of the run at `from` and of those after it. */
export function takeRuns(
  strips: readonly Strip[],
  from: number,
  space: Space,
  runs: readonly Run[],
): RunsTaken {
  const at = runs.findIndex(({ end }) => end > from);
  const run = runs[at];
  if (run === undefined) {
    return { placed: [], next: from, bottomPt: space.topPt, faults: [], strips };
  }
  const end = Math.min(run.end, space.end);
  const taken = takeRun(strips, from, { ...space, end }, run);
  if (taken.next < run.end || taken.next === space.end) return taken;
  const rest = takeRuns(taken.strips, taken.next, under(taken, space), runs.slice(at + 1));
  if (rest.next > taken.next) return joined(taken, rest);
  const isLegal = taken.strips[taken.next - 1]?.keep === "free";
  return isLegal ? taken : giveBack({ strips, from, space, run }, taken);
}

function takeRun(strips: readonly Strip[], from: number, space: Space, run: Run): RunsTaken {
  return run.group === undefined
    ? { ...takeStrips(strips, from, space), strips }
    : fillColumns(strips, from, space, run.group);
}

function under(taken: Taken, space: Space): Space {
  const noted = taken.placed.flatMap((one) => (one.repeated === true ? [] : one.strip.notes));
  const reservedPt = footPt(noted, space);
  return { ...space, topPt: taken.bottomPt, fresh: false, must: false, reservedPt };
}

function joined(taken: RunsTaken, rest: RunsTaken): RunsTaken {
  return {
    placed: [...taken.placed, ...rest.placed],
    next: rest.next,
    bottomPt: rest.bottomPt,
    faults: [...taken.faults, ...rest.faults],
    strips: rest.strips,
  };
}

interface Start {
  readonly strips: readonly Strip[];
  readonly from: number;
  readonly space: Space;
  readonly run: Run;
}

/** The run's end must not be the page's: back to the last place where it may be cut. */
function giveBack({ strips, from, space, run }: Start, taken: RunsTaken): RunsTaken {
  const lastOf = (keep: Strip["keep"]) => {
    const back = strips.slice(from, taken.next - 1).findLastIndex((strip) => strip.keep === keep);
    return back < 0 ? undefined : from + back + 1;
  };
  const free = lastOf("free");
  if (free !== undefined) return takeRun(strips, from, { ...space, end: free }, run);
  if (!space.must) return { placed: [], next: from, bottomPt: space.topPt, faults: [], strips };
  const cut = lastOf("avoid");
  const again = cut === undefined ? taken : takeRun(strips, from, { ...space, end: cut }, run);
  const last = again.placed.at(-1);
  const fault = cut === undefined ? ("full" as const) : ("avoid" as const);
  return last === undefined
    ? again
    : { ...again, faults: [...again.faults, { cut: fault, strip: last.strip }] };
}
