// The facts that a brief is made of: as known on its day, and on any earlier one it compares itself with.
import { type Dataset, knownAt } from "@brief/data";
import type { TouchedSince } from "./touched.ts";

export interface Facts {
  /** As known on the brief's as-of day. */
  readonly known: Dataset;
  /** As known on another day. */
  readonly on: (day: string) => Dataset;
  /** The other briefs of the workspace since a day, where the caller knows them: see touched-briefs.ts. */
  readonly touched?: TouchedSince;
  /** Whether one of them is the notice of what changed since that day. */
  readonly hasNotice?: (day: string) => boolean;
}

/** Each day is worked out once, when it is first asked for. */
export function factsOf(dataset: Dataset, asOf: string): Facts {
  const days = new Map<string, Dataset>();
  const on = (day: string) => {
    const made = days.get(day) ?? knownAt(dataset, day);
    days.set(day, made);
    return made;
  };
  return { known: on(asOf), on };
}

/** As they were known on that day. */
export function olderFacts(facts: Facts, day: string): Facts {
  return { known: facts.on(day), on: facts.on };
}
