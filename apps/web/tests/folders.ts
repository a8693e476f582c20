// Folders of the tests' own, removed at the end of their file.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { shippedDataset } from "./built.ts";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "brief-preview-"));
  made.push(folder);
  return folder;
}

const head = `dataset: data
as-of: 2025-03-31
languages: [zh-CN, en]
issuer:
  unit: { zh-CN: 示例编印单位, en: Sample issuing unit }
briefs:
`;

const portfolioAndSheet = [
  "{ kind: portfolio, number: 1 }",
  "{ kind: project, parameters: { project: P003612 } }",
];

/** A workspace with a copy of the shipped facts. */
export function makeWorkspace(briefs: readonly string[] = portfolioAndSheet): string {
  const folder = temporaryFolder();
  cpSync(shippedDataset, join(folder, "data"), { recursive: true });
  const entries = briefs.map((entry) => `  - ${entry}\n`).join("");
  writeFileSync(join(folder, "brief.yaml"), head + entries);
  return folder;
}

function replaced(file: string, from: string, to: string): string {
  const before = readFileSync(file, "utf8");
  if (!before.includes(from)) throw new Error(`nothing to replace in ${file}: ${from}`);
  return before.replace(from, to);
}

/** As an editor does that writes in place. */
export function edit(file: string, from: string, to: string): void {
  writeFileSync(file, replaced(file, from, to));
}

/** As an editor does that writes beside, and renames over the file. */
export function editByRename(file: string, from: string, to: string): void {
  writeFileSync(`${file}~new`, replaced(file, from, to));
  renameSync(`${file}~new`, file);
}
