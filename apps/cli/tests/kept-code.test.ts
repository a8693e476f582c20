// The engine's code beside the programme: taken where it is what was kept, and never missed.
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { startFlags } from "../src/start/engine.ts";
import { mainFile, temporaryFolder } from "./brief.ts";

const programme = dirname(mainFile);
const { version } = JSON.parse(readFileSync(join(programme, "../package.json"), "utf8"));

/** Whether the engine, with the flags of the programme, takes what is kept of each file. */
const judge = `
const { readFileSync, readdirSync } = require("node:fs");
const Module = require("node:module");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");
if (process.versions.v8.startsWith("11.3.")) setFlagsFromString("${startFlags}");
const names = readdirSync("kept").filter((name) => name.endsWith(".bin"));
const refused = names.filter((name) => {
  const source = Module.wrap(readFileSync(name.slice(0, -".bin".length), "utf8"));
  const cachedData = readFileSync("kept/" + name).subarray(32);
  return new Script(source, { cachedData }).cachedDataRejected;
});
console.log(JSON.stringify(refused));`;

function copied(): string {
  const folder = join(temporaryFolder(), "dist");
  cpSync(programme, folder, { recursive: true });
  return folder;
}

function versionOf(folder: string, ...flags: readonly string[]) {
  const args = [...flags, join(folder, "main.js"), "--version"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, told: stdout.trim(), stderr };
}

const answered = { status: 0, told: version, stderr: "" };

test("what is kept is taken by this engine, and of files that are there", () => {
  const { stdout } = spawnSync(process.execPath, ["-e", judge], {
    cwd: programme,
    encoding: "utf8",
  });
  expect(JSON.parse(stdout)).toEqual([]);
  expect(readdirSync(join(programme, "kept")).length).toBeGreaterThan(20);
  expect(versionOf(programme)).toEqual(answered);
});

test("another engine's code is not taken", () => {
  expect(versionOf(programme, "--no-opt", "--stack-size=900")).toEqual(answered);
});

test.each([
  ["gone", () => undefined],
  ["spoilt", (bytes: Buffer) => bytes.map((byte, at) => (at % 97 === 40 ? byte ^ 4 : byte))],
  ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ["empty", (bytes: Buffer) => bytes.subarray(0, 0)],
])("kept code that is %s is done without", (_, change) => {
  const folder = copied();
  for (const name of readdirSync(join(folder, "kept"))) {
    const file = join(folder, "kept", name);
    const bytes = change(readFileSync(file));
    if (bytes === undefined) rmSync(file);
    else writeFileSync(file, bytes);
  }
  expect(versionOf(folder)).toEqual(answered);
});
