import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openWorld } from "./world.ts";

const folder = mkdtempSync(join(tmpdir(), "brief-world-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("a file holds the bytes that it was written with, and no others", () => {
  const { holds } = openWorld();
  const [file, link] = [join(folder, "file"), join(folder, "link")];
  // Longer than what is read at a time.
  const bytes = new Uint8Array(150_000).map((_, at) => at % 251);
  expect(holds(file, bytes)).toBe(false);
  writeFileSync(file, bytes);
  symlinkSync(file, link);
  expect(holds(file, bytes)).toBe(true);
  expect(holds(link, bytes)).toBe(false);
  expect(holds(folder, bytes)).toBe(false);
  expect(holds(file, bytes.subarray(1))).toBe(false);
  for (const at of [0, 65_536, bytes.length - 1]) {
    expect(holds(file, bytes.with(at, 252)), `another byte at ${at}`).toBe(false);
  }
  writeFileSync(file, "");
  expect(holds(file, new Uint8Array())).toBe(true);
});
