// The CI workflow, read from its file and run step by step, as written, on a scratch clone with a data change.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: { readonly pull_request: { readonly paths: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: { readonly briefs: { readonly steps: readonly Step[] } };
}

const root = resolve(import.meta.dirname, "../../..");
const file = join(root, ".github/workflows/briefs.yml");
const workflow: Workflow = parse(readFileSync(file, "utf8"));
const { steps } = workflow.jobs.briefs;

const found = (command: string): boolean =>
  spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
const missing = ["bash", "git", "npm"].filter((command) => !found(command));
if (missing.length > 0) {
  if (process.env["CI"] === "true") throw new Error(`${missing.join(", ")} missing`);
  console.warn(`workflow steps skipped: ${missing.join(", ")} not found`);
}

describe("the workflow file", () => {
  it("asks for no more than to read, and pins every action", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions).toHaveLength(4);
    for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  });

  it("runs on a change of data, templates or sources", () => {
    expect(workflow.on.pull_request.paths).toEqual(
      expect.arrayContaining(["packages/data/**", "packages/render/**"]),
    );
  });

  it("fails when nothing was built", () => {
    const upload = steps.find(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
    expect(upload?.with).toMatchObject({ path: "out", "if-no-files-found": "error" });
  });

  it("runs the tests", () => {
    expect(steps.map(({ run }) => run)).toContain("npm test");
  });
});

describe.skipIf(missing.length > 0)("its steps, run as written", () => {
  const scratch = mkdtempSync(join(tmpdir(), "brief-workflow-"));
  const clone = join(scratch, "clone");
  const summary = join(scratch, "summary.md");
  let base = "";

  const git = (...args: readonly string[]): string => {
    const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
    const done = spawnSync("git", ["-C", clone, ...who, ...args], { encoding: "utf8" });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout.trim();
  };

  function runStep(name: string) {
    const step = steps.find((one) => one.name === name);
    if (step?.run === undefined) throw new Error(`the workflow has no step "${name}" to run`);
    const { CI: _, TURBO_HASH: __, ...outside } = process.env;
    return spawnSync("bash", ["-e", "-o", "pipefail", "-c", step.run], {
      cwd: clone,
      encoding: "utf8",
      env: {
        ...outside,
        BASE: base,
        RUNNER_TEMP: scratch,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_ACTIONS: "true",
        ...step.env,
      },
      maxBuffer: 64 * 1024 * 1024,
    });
  }

  beforeAll(() => {
    // Work that is not yet committed is tested too: the tree is copied, then committed in the copy.
    mkdirSync(clone);
    const { stdout } = spawnSync(
      "git",
      ["-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
      { encoding: "utf8" },
    );
    for (const name of stdout.split("\0").filter((one) => one !== "")) {
      if (existsSync(join(root, name))) cpSync(join(root, name), join(clone, name));
    }
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "base");
    base = git("rev-parse", "HEAD");
    const table = join(clone, "packages/data/dataset/assertions.csv");
    const before = readFileSync(table, "utf8");
    // One lender's cost of one project, in every row that states it.
    const after = before.replaceAll("204080000", "204180000");
    expect(after).not.toBe(before);
    writeFileSync(table, after);
    git("commit", "-q", "-am", "a corrected cost");
  });

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it("check, build, base and summary: only the brief of the changed cell, and the notice that counts its figures, changed", () => {
    for (const name of ["check the data and templates", "build the briefs"]) {
      const done = runStep(name);
      expect(done.status, `${name}\n${done.stdout}\n${done.stderr}`).toBe(0);
    }
    expect(existsSync(join(clone, "out/manifest.json"))).toBe(true);
    const based = runStep("build the base in a worktree");
    expect(based.status, based.stderr).toBe(0);
    const listed = runStep("list what changed");
    expect(listed.status, listed.stderr).toBe(0);
    const text = readFileSync(summary, "utf8");
    // The notice of changes rests on the figures that it counts: its stamp moves with them.
    expect(text).toMatch(/5 of \d+ documents changed, 0 new, 0 gone/);
    expect(text).toContain("- changed: zh-CN/change.pdf");
    expect(text).toContain("- changed: en/project-P111163.pdf");
    expect(text).toContain("- changed: zh-CN/project-P111163.pdf");
    expect(text).toContain("- changed: ru/project-P111163.pdf");
  }, 600_000);

  it("fails on an error in the data", () => {
    const table = join(clone, "packages/data/dataset/sources.csv");
    const before = readFileSync(table, "utf8");
    writeFileSync(table, before.replace(/^wb24,.*\n/m, ""));
    const done = runStep("check the data and templates");
    writeFileSync(table, before);
    expect(done.status).toBe(1);
    expect(done.stdout + done.stderr).toContain("references-resolve");
  }, 600_000);
});
