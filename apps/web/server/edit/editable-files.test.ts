import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { locate } from "./editable-files.ts";

function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "brief-edit-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("a table is found in its folder, none where the folder is gone or the table leads out of it", async () => {
  const folder = makeFolder();
  const roots = { folder, datasetFolder: "dataset", shipped: new Map<string, string>() };
  expect(await locate("dataset/projects.csv", roots)).toBeUndefined();
  mkdirSync(join(folder, "dataset"));
  expect(await locate("dataset/projects.csv", roots)).toBe(join(folder, "dataset/projects.csv"));
  writeFileSync(join(folder, "secret.csv"), "");
  symlinkSync(join(folder, "secret.csv"), join(folder, "dataset/loans.csv"));
  expect(await locate("dataset/loans.csv", roots)).toBeUndefined();
});
