// `npm run bench`: the press by one worker and by two, and thousands of briefs in one run. It prints, and never gates.
import { spawnSync } from "node:child_process";
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

/** Linux can keep a process on one core: the other is then not used by what helps the worker. */
const hasCores = spawnSync("taskset", ["-c", "0,1", process.execPath, "--version"]).status === 0;

test("one worker and two", async () => {
  const folder = temporaryFolder();
  const made = makeLargeWorkspace(folder, Math.ceil(briefs / 20));
  const run = async (workers: number, launcher: readonly string[] = [], name = "out") => {
    const out = join(folder, name);
    const args = ["build", folder, "-o", out, "-j", String(workers), "--no-cache", "-q"];
    const { seconds } = await runWatched(args, folder, {}, launcher);
    rmSync(out, { recursive: true });
    return seconds;
  };
  // Turn about: whatever else the machine does falls on all.
  const [first, two, again] = [await run(1), await run(2), await run(1)];
  const one = (first + again) / 2;
  console.log(
    `${made} briefs: 1 worker ${one.toFixed(0)} s, 2 workers ${two.toFixed(0)} s, ${(one / two).toFixed(2)} times as fast`,
  );
  const figures = { briefs: made, oneSeconds: one, twoSeconds: two };
  if (!hasCores) return keep({ workers: figures });
  const [pinned, both] = [
    await run(1, ["taskset", "-c", "0"]),
    await run(2, ["taskset", "-c", "0,1"]),
  ];
  console.log(
    `1 worker on one core ${pinned.toFixed(0)} s, 2 workers on two ${both.toFixed(0)} s, ${(pinned / both).toFixed(2)} times as fast`,
  );
  // What the machine gives: two cores share its memory, and may be two halves of one.
  const started = performance.now();
  await Promise.all([0, 1].map((core) => run(1, ["taskset", "-c", `${core}`], `out-${core}`)));
  const apart = (performance.now() - started) / 1000;
  console.log(
    `1 worker twice, each on a core of its own and with nothing in common, ${apart.toFixed(0)} s: ${((2 * pinned) / apart).toFixed(2)} times as fast, the most that this machine gives`,
  );
  const onCores = { oneOnOneCoreSeconds: pinned, twoOnTwoCoresSeconds: both, apartSeconds: apart };
  keep({ workers: { ...figures, ...onCores } });
});

test("thousands in one run", async () => {
  const measured = await measureLargePress(temporaryFolder(), Math.ceil(briefs / 2));
  for (const line of largePressText(measured)) console.log(line);
  keep({ large: measured });
});
