// A process of its own, as the command line is built: a Document as JSON, or the dataset, → its first PDF.
import "../../../apps/cli/src/engine.ts";
import { readFileSync } from "node:fs";
import { openFonts, printPdf } from "../src/index.ts";
import { readFaces } from "./faces.ts";
import { compose, longest } from "./materials.ts";
import { tellCost } from "./tell-cost.ts";

const [, , file] = process.argv;
const document =
  file === undefined ? await compose(longest) : JSON.parse(readFileSync(file, "utf8"));
const { bytes } = await printPdf(document, longest, openFonts(readFaces()));
tellCost(bytes ?? new Uint8Array());
