// Runs the built command line: a build to its end, a preview until the test file's end.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { builtCommandLine } from "./built.ts";

// Nothing of the caller's: no CI switches, no npm, no locale.
const env = { PATH: process.env["PATH"] ?? "" };

interface ManifestFile {
  readonly file: string;
  readonly sha256: string;
  readonly brief: string;
  readonly language: string;
}

/** Builds a workspace into `cwd`/out, where a preview started in `cwd` looks for a manifest. */
export function build(workspace: string, cwd: string): readonly ManifestFile[] {
  const out = join(cwd, "out");
  const args = [builtCommandLine(), "build", workspace, "--out", out];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`brief build gave ${status}: ${stderr}`);
  // Written by the command that has just succeeded.
  return JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")).files;
}

/** What `brief explain --json` prints: one figure a line, in the order asked. */
export function explain(workspace: string, ids: readonly string[]): readonly unknown[] {
  const args = [builtCommandLine(), "explain", ...ids, "--json", "--cwd", workspace];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`brief explain gave ${status}: ${stderr}`);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const running = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of running) {
    child.kill("SIGINT");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }
});

/** The address of a preview on a port of its own; with `--edit` its token is behind the #. */
export async function startPreview(
  workspace: string,
  cwd: string,
  options: readonly string[] = [],
): Promise<string> {
  const args = [builtCommandLine(), "preview", workspace, "--port", "0", ...options];
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let said = "";
  return new Promise((started, failed) => {
    const listen = (chunk: Buffer): void => {
      said += String(chunk);
      const address = /(http:\/\/\S+)\n/.exec(said)?.[1];
      if (address !== undefined) started(address);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => {
      running.delete(child);
      failed(new Error(`brief preview ended with ${code}: ${said}`));
    });
  });
}
