// `npm run bench`: the press by one worker and by two, and thousands of briefs in one run. It prints, and never gates.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { temporaryFolder } from "../tests/brief.ts";
import { largePressText, measureLargePress, runWatched } from "./large-press.ts";
import { makeLargeWorkspace } from "./large-workspace.ts";

/** How many briefs the long run makes; a tenth of them are made by one worker and by two. */
const briefs = Number(process.env["BENCH_BRIEFS"] ?? 10_000);
const json = process.env["BENCH_JSON"];

/** Beside what other benchmarks wrote into the file. */
function keep(figures: object): void {
  if (json === undefined) return;
  const before = existsSync(json) ? JSON.parse(readFileSync(json, "utf8")) : {};
  const press = { ...before.press, ...figures };
  writeFileSync(json, `${JSON.stringify({ ...before, press }, null, 2)}\n`);
}

test("one worker and two", async () => {
  const folder = temporaryFolder();
  const made = makeLargeWorkspace(folder, Math.ceil(briefs / 20));
  const run = async (workers: number) => {
    const out = join(folder, "out");
    const args = ["build", folder, "-o", out, "-j", String(workers), "--no-cache", "-q"];
    const { seconds } = await runWatched(args, folder, {});
    rmSync(out, { recursive: true });
    return seconds;
  };
  // Turn about: whatever else the machine does falls on both.
  const [first, two, again] = [await run(1), await run(2), await run(1)];
  const one = (first + again) / 2;
  console.log(
    `${made} briefs: 1 worker ${one.toFixed(0)} s, 2 workers ${two.toFixed(0)} s, ${(one / two).toFixed(2)} times as fast`,
  );
  keep({ workers: { briefs: made, oneSeconds: one, twoSeconds: two } });
});

test("thousands in one run", async () => {
  const measured = await measureLargePress(temporaryFolder(), Math.ceil(briefs / 2));
  for (const line of largePressText(measured)) console.log(line);
  keep({ large: measured });
});
