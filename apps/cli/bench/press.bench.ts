// `npm run bench`: the press by one worker and by two, and thousands of briefs in one run. It prints, and never gates.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "vitest";
import { temporaryFolder } from "../tests/brief.ts";
import { largePressText, measureLargePress } from "./large-press.ts";
import { makeLargeWorkspace } from "./large-workspace.ts";
import { hasCores, makeLongBriefs, measureWorkers, workersText } from "./workers.ts";

/** How many briefs the long run makes; a tenth of them are made by one worker and by two, woven. */
const briefs = Number(process.env["BENCH_BRIEFS"] ?? 10_000);
const json = process.env["BENCH_JSON"];

/** Beside what other benchmarks wrote into the file. */
function keep(figures: object): void {
  if (json === undefined) return;
  const before = existsSync(json) ? JSON.parse(readFileSync(json, "utf8")) : {};
  const press = { ...before.press, ...figures };
  writeFileSync(json, `${JSON.stringify({ ...before, press }, null, 2)}\n`);
}

test("one worker and two: sheets of a page", async () => {
  const folder = temporaryFolder();
  const made = makeLargeWorkspace(folder, Math.ceil(briefs / 20));
  const machine = await measureWorkers(folder, 3, "machine");
  console.log(`${made} briefs: ${workersText(machine)}`);
  if (!hasCores) return keep({ workers: { briefs: made, machine } });
  const cores = await measureWorkers(folder, 3, "cores");
  console.log(`each worker on a core of its own: ${workersText(cores)}`);
  keep({ workers: { briefs: made, machine, cores } });
});

test("one worker and two: the long brief in Chinese", async () => {
  const folder = temporaryFolder();
  const made = Math.ceil(briefs / 10);
  makeLongBriefs(folder, made);
  const measured = await measureWorkers(folder, 1, hasCores ? "cores" : "machine");
  console.log(`${made} long briefs: ${workersText(measured)}`);
  keep({ longWorkers: { briefs: made, ...measured } });
});

test("thousands in one run", async () => {
  const measured = await measureLargePress(temporaryFolder(), Math.ceil(briefs / 2));
  for (const line of largePressText(measured)) console.log(line);
  keep({ large: measured });
});
