// `npm run bench`: the press by one worker and by two, and thousands of briefs in one run. It prints, and never gates.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { median } from "../../../packages/render/bench/statistics.ts";
import { mainFile, temporaryFolder } from "../tests/brief.ts";
import { largePressText, measureLargePress } from "./large-press.ts";
import { makeLargeWorkspace } from "./large-workspace.ts";
import { type Strand, weave } from "./weave.ts";

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

/** Linux can keep a process on one core: the other is then not used by what helps the worker. */
const hasCores = spawnSync("taskset", ["-c", "0,1", process.execPath, "--version"]).status === 0;

/** An odd number: the one in the middle is told. */
const rounds = 3;

type Seconds = ReadonlyMap<string, number>;

const secondsOf = (name: string, all: readonly Seconds[]): number =>
  median(all.map((round) => round.get(name) ?? Number.NaN));

/** @param times as much work as one worker does */
function againstOne(name: string, all: readonly Seconds[], times = 1) {
  const ratios = all.map((round) => (times * (round.get("one") ?? 0)) / (round.get(name) ?? 0));
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  const range = `${least.toFixed(2)}–${most.toFixed(2)}`;
  const ratio = median(ratios);
  return { ratio, text: `${ratio.toFixed(2)} times as fast (${range} in ${rounds} rounds)` };
}

test("one worker and two", async () => {
  const folder = temporaryFolder();
  const made = makeLargeWorkspace(folder, Math.ceil(briefs / 20));
  const outputs = join(folder, "outputs");
  const build = (workers: number, name: string, launcher: readonly string[] = []) => {
    const args = ["-o", join(outputs, name), "-j", String(workers), "--no-cache", "-q"];
    return [...launcher, process.execPath, mainFile, "build", folder, ...args];
  };
  const measure = async (strands: readonly Strand[]) => {
    const all: Seconds[] = [];
    for (let round = 0; round < rounds; round += 1) {
      all.push(await weave(strands, folder));
      rmSync(outputs, { recursive: true });
    }
    return all;
  };
  const free = await measure([
    { name: "one", commands: [build(1, "one")], turnMs: 1400 },
    { name: "two", commands: [build(2, "two")], turnMs: 1000 },
  ]);
  const [one, two, faster] = [
    secondsOf("one", free),
    secondsOf("two", free),
    againstOne("two", free),
  ];
  console.log(
    `${made} briefs: 1 worker ${one.toFixed(0)} s, 2 workers ${two.toFixed(0)} s, ${faster.text}`,
  );
  const figures = { briefs: made, oneSeconds: one, twoSeconds: two, ratio: faster.ratio };
  if (!hasCores) return keep({ workers: figures });
  const on = (cores: string) => ["taskset", "-c", cores];
  const apart = [build(1, "apart-0", on("0")), build(1, "apart-1", on("1"))];
  const kept = await measure([
    { name: "one", commands: [build(1, "one", on("0"))], turnMs: 1400 },
    { name: "two", commands: [build(2, "two", on("0,1"))], turnMs: 800 },
    { name: "apart", commands: apart, turnMs: 1500 },
  ]);
  const [pinned, both] = [secondsOf("one", kept), secondsOf("two", kept)];
  const [onCores, most] = [againstOne("two", kept), againstOne("apart", kept, 2)];
  console.log(
    `1 worker on one core ${pinned.toFixed(0)} s, 2 workers on two ${both.toFixed(0)} s, ${onCores.text}`,
  );
  // Two cores share the machine's memory, and may be two halves of one.
  console.log(
    `1 worker twice, each on a core of its own and with nothing in common, ${secondsOf("apart", kept).toFixed(0)} s: ${most.text}, the most that this machine gives`,
  );
  keep({
    workers: {
      ...figures,
      oneOnOneCoreSeconds: pinned,
      twoOnTwoCoresSeconds: both,
      ratioOnCores: onCores.ratio,
      mostRatio: most.ratio,
    },
  });
});

test("thousands in one run", async () => {
  const measured = await measureLargePress(temporaryFolder(), Math.ceil(briefs / 2));
  for (const line of largePressText(measured)) console.log(line);
  keep({ large: measured });
});
