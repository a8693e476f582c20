import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openWorld } from "../world.ts";
import { hashOfProgramme, keepHashOfProgramme } from "./programme.ts";

const folder = mkdtempSync(join(tmpdir(), "brief-programme-"));
afterAll(() => rmSync(folder, { recursive: true }));

function programme(name: string) {
  const programmeFolder = join(folder, name);
  mkdirSync(join(programmeFolder, "kept"), { recursive: true });
  writeFileSync(join(programmeFolder, "main.js"), "one");
  writeFileSync(join(programmeFolder, "worker.js"), "two");
  return { ...openWorld(), programmeFolder };
}

/** Later than a clock that ticks slowly can tell. */
function rewrite(file: string): void {
  writeFileSync(file, "One");
  utimesSync(file, 4e9, 4e9);
}

const keptIn = ({ programmeFolder }: { readonly programmeFolder: string }) =>
  join(programmeFolder, "kept", "programme.json");

const hash = hashOfProgramme(programme("bare"));

test("the hash that is kept is that of the bytes", () => {
  const world = programme("kept");
  keepHashOfProgramme(world);
  expect(hashOfProgramme(world)).toBe(hash);
});

test("what is kept stands for the bytes as long as the files lie as they were left", () => {
  const world = programme("trusted");
  keepHashOfProgramme(world);
  const kept = JSON.parse(world.readText(keptIn(world)));
  writeFileSync(keptIn(world), JSON.stringify({ ...kept, hash: "kept" }));
  expect(hashOfProgramme(world)).toBe("kept");
});

test.each([
  ["changed, at the same size", (at: string) => rewrite(join(at, "main.js"))],
  ["added", (at: string) => writeFileSync(join(at, "more.js"), "")],
  ["taken away", (at: string) => rmSync(join(at, "worker.js"))],
])("a file that is %s is seen", (what, change) => {
  const world = programme(what);
  keepHashOfProgramme(world);
  change(world.programmeFolder);
  const seen = hashOfProgramme(world);
  expect(seen).toMatch(/^[0-9a-f]{64}$/);
  expect(seen).not.toBe(hash);
});

test("a programme that is copied elsewhere has the same hash", () => {
  const world = programme("from");
  keepHashOfProgramme(world);
  const programmeFolder = join(folder, "to");
  cpSync(world.programmeFolder, programmeFolder, { recursive: true });
  expect(hashOfProgramme({ ...world, programmeFolder })).toBe(hash);
});

test("what is kept and torn is done without", () => {
  const world = programme("torn");
  writeFileSync(keptIn(world), '{"engine":');
  expect(hashOfProgramme(world)).toBe(hash);
});
