// What thousands of briefs in one run cost, and what a build after it does: after no change, and after one cell.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { edit, mainFile } from "../tests/brief.ts";
import { ownCache } from "../tests/press-trials.ts";
import { makeLargeWorkspace } from "./large-workspace.ts";

interface Ran {
  readonly code: number | null;
  readonly seconds: number;
  /** Resident memory in MB, once a second. */
  readonly memory: readonly number[];
}

export interface LargePress {
  readonly briefs: number;
  /** Of the first build, the one after no change, and the one after one cell. */
  readonly codes: readonly (number | null)[];
  readonly seconds: number;
  readonly mostMB: number;
  /** Mean of the last quarter of the time against that of the second. */
  readonly memoryRatio: number;
  readonly unchangedSeconds: number;
  readonly cellSeconds: number;
}

function runWatched(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, [mainFile, ...args], {
    cwd,
    stdio: "ignore",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  const memory: number[] = [];
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      memory.push(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // Between its end and our hearing of it; and where there is no such file.
    }
  }, 1000);
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      clearInterval(timer);
      resolve({ code, seconds: (performance.now() - started) / 1000, memory });
    });
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** @param folder an empty one; the sheets of so many projects in two languages, and one brief of them all */
export async function measureLargePress(folder: string, projects: number): Promise<LargePress> {
  const briefs = makeLargeWorkspace(folder, projects);
  const args = ["build", folder, "-o", join(folder, "out"), "-q"];
  const build = () => runWatched(args, folder, ownCache(folder));
  const first = await build();
  const quarter = Math.floor(first.memory.length / 4);
  const second = first.memory.slice(quarter, 2 * quarter);
  const last = first.memory.slice(3 * quarter);
  const unchanged = await build();
  edit(join(folder, "data/assertions.csv"), /(\.1,amount,\d+)000000/, "$1500000");
  const cell = await build();
  return {
    briefs,
    codes: [first, unchanged, cell].map(({ code }) => code),
    seconds: first.seconds,
    mostMB: Math.max(0, ...first.memory),
    memoryRatio: mean(last) / mean(second),
    unchangedSeconds: unchanged.seconds,
    cellSeconds: cell.seconds,
  };
}

export function largePressText(measured: LargePress): readonly string[] {
  const { briefs, seconds, mostMB, memoryRatio, unchangedSeconds, cellSeconds } = measured;
  return [
    `${briefs} briefs: ${seconds.toFixed(0)} s, ${(briefs / seconds).toFixed(1)} a second, ${mostMB.toFixed(0)} MB at most, last quarter ${memoryRatio.toFixed(2)} of the second`,
    `no change ${unchangedSeconds.toFixed(1)} s; one cell ${cellSeconds.toFixed(1)} s`,
  ];
}
