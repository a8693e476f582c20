// The facts that a brief is made of: as known on its day, and on any earlier one it compares itself with.
import { type Dataset, knownAt } from "@brief/data";

export interface Facts {
  /** As known on the brief's as-of day. */
  readonly known: Dataset;
  /** As known on another day. */
  readonly on: (day: string) => Dataset;
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
