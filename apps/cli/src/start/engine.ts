// How Node 20's engine is set; later ones count in another way, and are left as they are.
//
// It begins to optimise functions before they have met the shapes of all that they are given, and so does it over and
// over: with fifteen times its patience a first PDF takes two thirds of the processor's time, 300 briefs in one run four
// fifths. Memory for what is young doubles as long as much of it lives on, and every new page of it has to be had from
// the system: kept small, and collected by one thread, a first PDF takes nine tenths of the time, and 300 briefs the same.
import { setFlagsFromString } from "node:v8";

const flags = "--interrupt-budget=1000000 --semi-space-growth-factor=1 --no-parallel-scavenge";

if (process.versions.v8.startsWith("11.3.")) setFlagsFromString(flags);
