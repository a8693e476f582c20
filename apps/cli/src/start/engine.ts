// How Node 20's engine is set; later ones count in another way, and are left as they are.
//
// It begins to optimise functions before they have met the shapes of all that they are given, and so does it over and
// over: with fifteen times its patience a first PDF takes two thirds of the processor's time, 300 briefs in one run four
// fifths. Its memory for what is young doubles whenever much of it lives on, and each new page has to be had from the
// system: kept small, and collected by one thread, a first PDF takes nine tenths of the time and 300 briefs the same. Of
// tables of megabytes more lives on, and there it takes an eighth longer: such a run is given what is usual.
import { setFlagsFromString } from "node:v8";

export const startFlags =
  "--interrupt-budget=1000000 --semi-space-growth-factor=1 --no-parallel-scavenge";
const usualMemory = "--semi-space-growth-factor=2 --parallel-scavenge";

const isOurs = process.versions.v8.startsWith("11.3.");
let isGrown = false;

/** Before anything is loaded: kept code belongs to the flags that it was made with. */
export function startEngine(): void {
  if (isOurs) setFlagsFromString(startFlags);
}

const muchBytes = 1_000_000;
let read = 0;

/** Tells the engine of input that was read; of much, memory may grow from then on. */
export function countInput(bytes: number): void {
  read += bytes;
  if (!isOurs || isGrown || read < muchBytes) return;
  isGrown = true;
  setFlagsFromString(usualMemory);
}
