// Editions of one list, one after the other, into one dataset: nothing is overwritten, and each day knows its own.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { brief, contents, makeWorkspace, temporaryFolder } from "./brief.ts";

const fixtures = join(import.meta.dirname, "fixtures/import");
const older = join(fixtures, "list-2024-08-29.csv");
const newer = join(fixtures, "list-2025-03-31.csv");
const cwd = temporaryFolder();
const importInto = (file: string, ...more: readonly string[]) =>
  brief(["import", file, "--cwd", cwd, ...more], { cwd });

const config = `dataset: data
languages: [en]
issuer: { unit: { en: Sample issuing unit } }
briefs:
  - { kind: project, each: projects }
`;

beforeAll(() => {
  writeFileSync(join(cwd, "brief.yaml"), config);
  expect(importInto(older).code).toBe(0);
});

test("without --out the workspace's dataset is meant, made if it is not there, and named", () => {
  const { code, stderr, stdout } = importInto(older, "--dry-run");
  expect([code, stderr]).toEqual([0, expect.not.stringContaining("into")]);
  expect(stdout).toContain("dry run: nothing was written");
  const workspace = makeWorkspace();
  const before = contents(workspace);
  const listed = brief(["import", older], { cwd: workspace });
  expect(listed.stderr).toMatch(/^into data\n/);
  const after = contents(workspace);
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed).toContain("data/projects.csv");
  expect(changed).not.toContain("data/outputs.csv");
  expect(brief(["check", "data"], { cwd: workspace }).code).toBe(0);
});

test("the same file again changes nothing, and says so", () => {
  const before = contents(cwd);
  const { code, stdout } = importInto(older);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {2}merged +seen again \d+$/m);
  expect(stdout).toContain("nothing new: the dataset is as it was\n");
  expect(contents(cwd)).toEqual(before);
});

test("a newer edition supersedes by rows of its own, and the briefs of each day say what was known", () => {
  const before = readFileSync(join(cwd, "data", "assertions.csv"), "utf8");
  const { code, stdout } = importInto(newer);
  expect(code).toBe(0);
  expect(stdout).toContain("wb.P900001.ibrd amount: USD 140,000,000 → USD 138,500,000\n");
  expect(stdout).toContain("wb.P900001 status: active → closed\n");
  const after = readFileSync(join(cwd, "data", "assertions.csv"), "utf8");
  expect(after.startsWith(before)).toBe(true);
  expect(brief(["check", "data"], { cwd })).toMatchObject({ code: 0 });
  const amountOn = (day: string) => {
    const out = temporaryFolder();
    const only = ["--only", "project-P900001", "-f", "json", "-o", out, "--as-of", day];
    const built = brief(["build", "--cwd", cwd, ...only], { cwd });
    expect([day, built.code]).toEqual([day, 0]);
    const text = readFileSync(join(out, "en/project-P900001.figures.json"), "utf8");
    const { figures } = JSON.parse(text) as { figures: { id: string; value: string }[] };
    return figures.find(({ id }) => id === "project-P900001/amount")?.value;
  };
  expect([amountOn("2024-12-31"), amountOn("2025-03-31")]).toEqual(["140000000", "138500000"]);
  const known = (day: string) => brief(["list", "--cwd", cwd, "--as-of", day], { cwd }).stdout;
  expect(known("2025-03-31")).toContain("project-P900004  en  ");
  expect(known("2024-12-31")).not.toContain("project-P900004");
});

test("--known-only takes nothing on projects that are not there", () => {
  const { code, stdout } = importInto(join(fixtures, "projects-api.json"), "--known-only");
  expect(code).toBe(0);
  expect(stdout).toMatch(/not taken \d+/);
  expect(readFileSync(join(cwd, "data", "projects.csv"), "utf8")).not.toContain("P900005");
});

test("an import that finds another one at work on the dataset waits for nobody", () => {
  const folder = temporaryFolder();
  cpSync(join(cwd, "data"), join(folder, "data"), { recursive: true });
  cpSync(join(cwd, "data"), join(folder, ".brief-import-data.tmp"), { recursive: true });
  writeFileSync(join(folder, ".brief-import-data.tmp", ".brief-lock"), `${process.pid}\n`);
  const before = contents(folder);
  const { code, stderr } = brief(["import", newer, "--out", "data"], { cwd: folder });
  expect(stderr).toContain("folder-locked");
  expect(code).toBe(3);
  expect(contents(folder)).toEqual(before);
});
