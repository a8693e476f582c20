// What is done to a build and its folders, here as samples and in soak/ at length: kills, spoilt files.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { edit, mainFile } from "./brief.ts";

/** A cache that no other test shares. */
export function ownCache(folder: string): { readonly BRIEF_CACHE: string } {
  return { BRIEF_CACHE: join(folder, "cache") };
}

/** A file with one bit turned, or cut short: another place for each number. */
export function spoil(file: string, number: number): void {
  const bytes = readFileSync(file);
  // A step that shares no factor with most lengths.
  const at = (number * 7919) % bytes.length;
  if (number % 5 === 4) {
    writeFileSync(file, bytes.subarray(0, at));
    return;
  }
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (number % 8));
  writeFileSync(file, bytes);
}

/** Under another issuer every edition is another: a build has all of them to make and to write. */
export function reissue(folder: string, number: number): void {
  const unit = `{ zh-CN: 示例编印单位${number}, en: Sample issuing unit ${number} }`;
  edit(join(folder, "brief.yaml"), /unit: .*/, `unit: ${unit}`);
}

interface KillTrial {
  readonly folder: string;
  readonly out: string;
  readonly kills: number;
  /** A build to its end; its exit code. */
  readonly build: () => number | null;
  /** After every so many kills a build ends, and what it left is looked at. */
  readonly every: number;
  readonly look: () => void;
}

/**
 * Builds of all editions, each killed at another moment between its start and its end, until so many have been.
 * @returns how many builds were done before their moment came
 */
export async function killBuilds(trial: KillTrial): Promise<number> {
  const { folder, out, kills, build, every, look } = trial;
  reissue(folder, 0);
  const started = performance.now();
  expect(build()).toBe(0);
  const usualMs = performance.now() - started;
  let [killed, round] = [0, 0];
  while (killed < kills) {
    round += 1;
    reissue(folder, round);
    // Steps of the golden ratio: no two of them near each other.
    const afterMs = usualMs * (0.05 + 0.95 * ((round * 0.618034) % 1));
    if (!(await killedBuild([folder, "-o", out], ownCache(folder), afterMs))) continue;
    killed += 1;
    expect(tornFiles(out)).toEqual([]);
    if (killed % every !== 0) continue;
    expect(build()).toBe(0);
    look();
  }
  return round - killed;
}

/** A build in a process group of its own, killed as by a power cut; false where it was done before. */
function killedBuild(
  args: readonly string[],
  env: Record<string, string>,
  afterMs: number,
): Promise<boolean> {
  const child = spawn(process.execPath, [mainFile, "build", ...args], {
    cwd: tmpdir(),
    detached: true,
    stdio: "ignore",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), "SIGKILL"), afterMs);
  return new Promise((resolve) => {
    child.on("exit", (_, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });
}

/** Files under final names that are torn: a PDF without its end, JSON that ends early. */
export function tornFiles(out: string): readonly string[] {
  if (!existsSync(out)) return [];
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => {
    const text = readFileSync(file, "latin1");
    if (file.endsWith(".pdf")) return !text.trimEnd().endsWith("%%EOF");
    if (file.endsWith(".html")) return !text.trimEnd().endsWith("</html>");
    if (!file.endsWith(".json")) return false;
    try {
      JSON.parse(text);
      return false;
    } catch {
      return true;
    }
  });
}
