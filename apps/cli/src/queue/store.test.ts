// The store on a disk: whole files or none, and what tells of lines in tables is of one state of them alone.
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Artifact, encodeArtifact } from "../press/artifact.ts";
import { openWorld } from "../world.ts";
import { openFolder } from "./folder-shelf.ts";
import { openStore } from "./store.ts";

const folder = mkdtempSync(join(tmpdir(), "brief-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

const key = "ab".repeat(32);
const [mine, others] = ["1".repeat(64), "2".repeat(64)];

function artifactWith(file: string): Uint8Array {
  const place = { file, line: 3 };
  const finding = { rule: "x", severity: "warning" as const, message: "m", place, remedy: "r" };
  const outline: Artifact["head"]["outline"] = { prints: [], bones: [] };
  const counts = { pages: 1, figures: 0, factsHash: "", title: "", signature: "" };
  const head = { ...counts, findings: [finding], outline };
  return encodeArtifact({
    head,
    pdf: new Uint8Array(9),
    html: new Uint8Array(),
    figures: new Uint8Array(),
  });
}

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test("an artifact is there for all, whole; a torn one is not there", async () => {
  const store = openStore(openFolder(openWorld(), folder));
  const bytes = artifactWith("brief.yaml");
  await store.putArtifact({ key, material: mine }, bytes);
  expect(files()).toEqual([join(folder, "artifacts/ab", key)]);
  expect(await store.artifact({ key, material: others })).toEqual(Buffer.from(bytes));
  const [path = ""] = files();
  const torn = readFileSync(path);
  torn[80] = (torn[80] ?? 0) ^ 1;
  writeFileSync(path, torn);
  expect(await store.artifact({ key, material: mine })).toBeUndefined();
  rmSync(path);
});

test("an artifact that names a line of a table is for the tables as they were", async () => {
  const store = openStore(openFolder(openWorld(), folder));
  const bytes = artifactWith("data/projects.csv");
  await store.putArtifact({ key, material: mine }, bytes);
  expect(await store.artifact({ key, material: mine })).toEqual(Buffer.from(bytes));
  expect(await store.artifact({ key, material: others })).toBeUndefined();
});

test("materials are known by their hash; drafts of killed workers go after an hour", async () => {
  const store = openStore(openFolder(openWorld(), folder));
  const hash = await store.putMaterial(new Uint8Array([1, 2, 3]));
  expect(await store.material(hash)).toEqual(Buffer.from([1, 2, 3]));
  writeFileSync(join(folder, "materials", hash), "x");
  expect(await store.material(hash)).toBeUndefined();
  expect(await store.putMaterial(new Uint8Array([1, 2, 3]))).toBe(hash);
  expect(await store.material(hash)).toEqual(Buffer.from([1, 2, 3]));
  for (const [name, age] of [
    ["old", 7200],
    ["new", 60],
  ] as const) {
    writeFileSync(join(folder, "drafts", name), "x");
    utimesSync(join(folder, "drafts", name), new Date(), new Date(Date.now() - age * 1000));
  }
  openStore(openFolder(openWorld(), folder));
  expect(readdirSync(join(folder, "drafts"))).toEqual(["new"]);
});
