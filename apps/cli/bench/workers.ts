// One worker and two on the same briefs, woven; told as how many times as fast two are.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { median } from "../../../packages/render/bench/statistics.ts";
import { mainFile } from "../tests/brief.ts";
import { type Strand, weave } from "./weave.ts";

/** Linux can keep a process on one core: the other is then not used by what helps the worker. */
export const hasCores =
  spawnSync("taskset", ["-c", "0,1", process.execPath, "--version"]).status === 0;

interface Compared {
  readonly seconds: number;
  /** How many times as fast as one worker, with the least and the most of the rounds. */
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
}

export interface WorkersMeasured {
  readonly oneSeconds: number;
  readonly two: Compared;
  /** Two builds of one worker at the same time, each on a core of its own: what the machine gives. */
  readonly apart?: Compared;
}

type Round = ReadonlyMap<string, number>;

const secondsOf = (name: string, round: Round): number => round.get(name) ?? Number.NaN;

function compare(name: string, rounds: readonly Round[], work: number): Compared {
  const ratios = rounds.map((round) => (work * secondsOf("one", round)) / secondsOf(name, round));
  return {
    seconds: median(rounds.map((round) => secondsOf(name, round))),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  };
}

/**
 * @param folder a workspace
 * @param rounds an odd number: the one in the middle is told
 * @param on `cores`: one worker on one core, two workers on two, and what the machine gives
 */
export async function measureWorkers(
  folder: string,
  rounds: number,
  on: "cores" | "machine",
): Promise<WorkersMeasured> {
  const outputs = join(folder, "outputs");
  const build = (name: string, workers: number, cores: string) => [
    ...(on === "cores" ? ["taskset", "-c", cores] : []),
    ...[process.execPath, mainFile, "build", folder, "-o", join(outputs, name)],
    ...["-j", String(workers), "--no-cache", "-q"],
  ];
  const strands: readonly Strand[] = [
    { name: "one", commands: [build("one", 1, "0")], turnMs: 1400 },
    { name: "two", commands: [build("two", 2, "0,1")], turnMs: 800 },
    { name: "apart", commands: [build("first", 1, "0"), build("second", 1, "1")], turnMs: 1500 },
  ];
  const all: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    all.push(await weave(on === "cores" ? strands : strands.slice(0, 2), folder));
    rmSync(outputs, { recursive: true });
  }
  return {
    oneSeconds: median(all.map((round) => secondsOf("one", round))),
    two: compare("two", all, 1),
    ...(on === "cores" ? { apart: compare("apart", all, 2) } : {}),
  };
}

const timesText = ({ ratio, least, most }: Compared): string =>
  `${ratio.toFixed(2)} times as fast${least === most ? "" : ` (${least.toFixed(2)}–${most.toFixed(2)})`}`;

export function workersText({ oneSeconds, two, apart }: WorkersMeasured): string {
  const told = `1 worker ${oneSeconds.toFixed(0)} s, 2 workers ${two.seconds.toFixed(0)} s, ${timesText(two)}`;
  if (apart === undefined) return told;
  return `${told}; the most that two cores of this machine give ${timesText(apart)}`;
}

const shipped = resolve(import.meta.dirname, "../../../packages/data/dataset");

/** The longest brief that ships, in Chinese, so many times, each under a number of its own. */
export function makeLongBriefs(folder: string, count: number): void {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const briefs = numbers.map((n) => `  - { kind: portfolio, id: portfolio-${n}, number: ${n} }`);
  const head = [
    `dataset: ${JSON.stringify(shipped)}`,
    "languages: [zh-CN]",
    "issuer: { unit: { zh-CN: 示例, en: Sample } }",
    "briefs:",
  ];
  writeFileSync(join(folder, "brief.yaml"), `${[...head, ...briefs].join("\n")}\n`);
}
