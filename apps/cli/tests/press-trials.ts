// What is done to a build and its folders, here as samples and in soak/ at length: kills, spoilt files.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mainFile } from "./brief.ts";

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

/** A build in a process group of its own, killed as by a power cut; false where it was done before. */
export function killedBuild(
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
