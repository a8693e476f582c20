// A process of its own: pdfmake's definition as JSON → its first PDF. Its last line is what it took.
import { readFileSync } from "node:fs";
import { printPlain } from "./plain-pdfmake.ts";
import { tellCost } from "./tell-cost.ts";

const [, , file = ""] = process.argv;
tellCost(await printPlain(JSON.parse(readFileSync(file, "utf8"))));
