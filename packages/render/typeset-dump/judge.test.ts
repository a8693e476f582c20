// The shared typesetting cases by the judge that came with them: from the composer, and from a finished PDF.
// Cases and judge are not part of the repository; `BRIEF_SHARED` names the folder that holds them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dump, readCases, readFaces } from "./main.ts";

const shared = process.env["BRIEF_SHARED"] ?? join(import.meta.dirname, "../../../../shared");
const caseFile = join(shared, "data/typesetting-cases.jsonl");
const judge = join(shared, "tools/typesetting-verify.mjs");
const missing = [caseFile, judge].filter((file) => !existsSync(file));
const skip = missing.length > 0 && process.env["CI"] !== "true";
if (skip)
  console.warn(`skipped: shared typesetting cases: no ${missing.join(", ")} (BRIEF_SHARED)`);

interface Fault {
  readonly id: string;
  readonly level: string;
  readonly widthEm: number;
  readonly why: string;
}

/** Every fault, as the judge lists them; its last line shows that it came to the end. */
function faultsOf(layouts: readonly object[]): readonly Fault[] {
  const folder = mkdtempSync(join(tmpdir(), "typeset-"));
  try {
    const layoutFile = join(folder, "layouts.jsonl");
    writeFileSync(layoutFile, layouts.map((layout) => `${JSON.stringify(layout)}\n`).join(""));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [judge, caseFile, layoutFile, "--list"],
      { encoding: "utf8", maxBuffer: 2 ** 28 },
    );
    expect(stdout, stderr).toMatch(/not laid out: 0;[^\n]*\n\d+ passed, \d+ failed\n$/);
    // The judge's own form.
    const listed = stdout.split("\n").filter((line) => line.startsWith("{"));
    return listed.map((line) => JSON.parse(line) as Fault);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.skipIf(skip).each([
  ["the composer", false],
  ["a finished PDF", true],
])("the shared cases hold in what %s gives", async (from, fromPdf) => {
  expect(missing).toEqual([]);
  const cases = readCases(readFileSync(caseFile, "utf8"));
  const faults = faultsOf(await dump(cases, readFaces(), fromPdf));
  const count = (level: string) => {
    // The level is the judge's affair; the dump's own form of a case leaves it out.
    const ids = cases
      .filter((one) => (one as unknown as Fault).level === level)
      .map(({ id }) => id);
    const failed = new Set(faults.map(({ id }) => id));
    return { all: ids.length, passed: ids.filter((id) => !failed.has(id)).length };
  };
  const [must, should, may] = [count("must"), count("should"), count("may")];
  const told = Object.entries({ must, should, may });
  console.warn(
    `${from}: ${told.map(([level, { all, passed }]) => `${level} ${passed} of ${all}`).join(", ")}`,
  );
  expect(must.all).toBeGreaterThan(0);
  expect(should.all).toBeGreaterThan(0);
  expect(faults.filter(({ level }) => level === "must")).toEqual([]);
  const faulty = JSON.stringify(faults.filter(({ level }) => level === "should"));
  expect(should.passed / should.all, faulty).toBeGreaterThanOrEqual(0.97);
});
