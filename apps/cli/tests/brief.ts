// Runs the built command line in folders of its own. `npx vite build` first, or `turbo run test`.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

const here = import.meta.dirname;
export const mainFile = resolve(here, "../dist/main.js");
export const example = resolve(here, "../examples/xinjiang");
export const shippedDataset = resolve(here, "../../../packages/data/dataset");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function brief(args: readonly string[], { cwd = tmpdir(), env = {} }: RunOptions = {}): Ran {
  if (!existsSync(mainFile)) throw new Error("build the command line first: npx vite build");
  const { status, stdout, stderr } = spawnSync(process.execPath, [mainFile, ...args], {
    cwd,
    // Nothing of the caller's: no CI switches, no npm, no locale.
    env: { PATH: process.env["PATH"] ?? "", ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout: String(stdout), stderr: String(stderr), bytes: stdout };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "brief-test-"));
  made.push(folder);
  return folder;
}

const config = `dataset: data
as-of: 2025-03-31
languages: [zh-CN, en]
issuer:
  unit: { zh-CN: 示例编印单位, en: Sample issuing unit }
  mark: { zh-CN: 示例, en: Sample }
briefs:
  - { kind: portfolio, number: 1 }
  - { kind: project, each: projects }
`;

/** A brief.yaml in two languages that asks for these briefs. */
export const configOf = (...briefs: readonly string[]): string => `dataset: data
as-of: 2025-03-31
languages: [zh-CN, en]
issuer:
  unit: { zh-CN: 示例编印单位, en: Sample issuing unit }
briefs:
${briefs.map((entry) => `  - ${entry}\n`).join("")}`;

/** A copy of the shipped facts under a workspace of its own. */
export function makeWorkspace(text = config): string {
  const folder = temporaryFolder();
  cpSync(shippedDataset, join(folder, "data"), { recursive: true });
  writeFileSync(join(folder, "brief.yaml"), text);
  return folder;
}

/** Replaces text in a file; the text must be there. */
export function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to replace in ${file}`);
  writeFileSync(file, after);
}

/** Relative path → SHA-256 of every file in a folder. */
export function contents(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        file.slice(folder.length + 1),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );
}
