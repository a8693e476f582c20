// A process of its own, started as the command line is: a Document as JSON, or the dataset, → its first PDF. Run with
// `keep`, it makes the other briefs, and keeps the engine's code of that, as the command line does when it is built.
import { startEngine } from "../../../apps/cli/src/start/engine.ts";
import { keepCode, useKeptCode } from "../../../apps/cli/src/start/kept-code.ts";

startEngine();
useKeptCode(import.meta.dirname);

async function run(asked: string | undefined): Promise<void> {
  const { printFirst, printOthers } = await import("./cold-print.ts");
  if (asked !== "keep") return printFirst(asked);
  await printOthers();
  keepCode(import.meta.dirname);
}

void run(process.argv[2]);
