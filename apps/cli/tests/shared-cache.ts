// One cache of made editions for all tests of a run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    cache: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "brief-test-cache-"));
  project.provide("cache", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
