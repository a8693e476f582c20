// How Node 20's engine is set; later ones count in another way, and are left as they are.
//
// It begins to optimise functions before they have met the shapes of all that they are given, and so does it over and
// over: with fifteen times its patience a first PDF takes two thirds of the processor's time, 300 briefs in one run four
// fifths. Several of its threads collect what is young together, and wait for each other: one by itself takes a twentieth
// off a first PDF. It looks for what is old and used no more each time that this has grown by half: let grow two and a half
// times, 1,001 briefs take a twelfth less of the processor, and 50 MB more a thread.
import { setFlagsFromString } from "node:v8";

export const startFlags =
  "--interrupt-budget=1000000 --no-parallel-scavenge --heap-growing-percent=150";

/** Before anything is loaded: kept code belongs to the flags that it was made with. */
export function startEngine(): void {
  if (process.versions.v8.startsWith("11.3.")) setFlagsFromString(startFlags);
}
