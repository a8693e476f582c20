// Node 20's engine begins to optimise functions before they have met the shapes of all that they are given, and so does
// it over and over: with fifteen times its patience a first PDF takes two thirds of the processor's time, 300 briefs in
// one run four fifths. Later engines have another way to count, and are left as they are.
import { setFlagsFromString } from "node:v8";

if (process.versions.v8.startsWith("11.3.")) setFlagsFromString("--interrupt-budget=1000000");
