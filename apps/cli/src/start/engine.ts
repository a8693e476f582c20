// How Node 20's engine is set; later ones count in another way, and are left as they are.
//
// It begins to optimise functions before they have met the shapes of all that they are given, and so does it over and
// over: with fifteen times its patience a first PDF takes two thirds of the processor's time, 300 briefs in one run four
// fifths. Several of its threads collect what is young together, and wait for each other: one by itself takes a twentieth
// off a first PDF.
import { setFlagsFromString } from "node:v8";

export const startFlags = "--interrupt-budget=1000000 --no-parallel-scavenge";

/** Before anything is loaded: kept code belongs to the flags that it was made with. */
export function startEngine(): void {
  if (process.versions.v8.startsWith("11.3.")) setFlagsFromString(startFlags);
}
