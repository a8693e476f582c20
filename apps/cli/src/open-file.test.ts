import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BriefError } from "@brief/data";
import { afterAll, expect, test } from "vitest";
import { openFile } from "./open-file.ts";

const folder = mkdtempSync(join(tmpdir(), "brief-open-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    Uint8Array.from({ length: 100 }, (_, index) => index),
  );
  return path;
}

test("a file is read where it is asked, and opened once", () => {
  const path = write("whole");
  const file = openFile(path);
  expect(file.length).toBe(100);
  expect([...file.read(40, 43)]).toEqual([40, 41, 42]);
  expect([...file.read(7, 7)]).toEqual([]);
  expect(openFile(path)).toBe(file);
});

test("a file that is not there, and one that was cut short, are told with a remedy", () => {
  expect(() => openFile(join(folder, "none"))).toThrow(BriefError);
  const path = write("cut");
  const file = openFile(path);
  truncateSync(path, 50);
  expect(() => file.read(40, 60)).toThrow(/cannot read ".*cut"/);
});
