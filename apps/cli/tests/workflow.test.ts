// The workflows, their actions and the GitLab example, read from their files and run step by step, as written, on
// scratch repositories with a change of data.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brief, edit } from "./brief.ts";
import {
  type Action,
  annotationsOf,
  type Done,
  type Runner,
  readYaml,
  runJob,
  type Workflow,
} from "./run-workflow.ts";

const root = resolve(import.meta.dirname, "../../..");
const briefsFile = join(root, ".github/workflows/briefs.yml");
const pullFile = join(root, ".github/workflows/data-pull.yml");
const starterFile = join(root, "apps/cli/starter/workflow.yml");
const workflow = readYaml<Workflow>(briefsFile);
const actions = ["briefs", "data-pull"].map((name) =>
  readYaml<Action>(join(root, ".github/actions", name, "action.yml")),
);

const found = (command: string): boolean =>
  spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
const missing = ["bash", "git", "npm", "curl"].filter((command) => !found(command));
if (missing.length > 0) {
  if (process.env["CI"] === "true") throw new Error(`${missing.join(", ")} missing`);
  console.warn(`workflow steps skipped: ${missing.join(", ")} not found`);
}

describe("the workflow files", () => {
  const files = [briefsFile, pullFile, starterFile].map((file) => readYaml<Workflow>(file));
  const steps = [
    ...files.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps)),
    ...actions.flatMap(({ runs }) => runs.steps),
  ];

  it("ask for no more than to read; one job may comment, and runs no code of the change", () => {
    for (const { permissions, on } of files) {
      expect(permissions).toEqual({ contents: "read" });
      expect(Object.keys(on)).not.toContain("pull_request_target");
    }
    const writing = files.flatMap(({ jobs }) =>
      Object.entries(jobs).filter(([, { permissions }]) => permissions !== undefined),
    );
    expect(writing.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ["comment", { "pull-requests": "write" }],
    ]);
    const [, comment] = writing[0] ?? [];
    expect(comment?.if).toContain("head.repo.full_name == github.repository");
    expect(comment?.steps.some(({ uses }) => uses?.includes("checkout"))).toBe(false);
  });

  it("pin every action, keep no credentials, and push nothing", () => {
    for (const { uses } of steps) {
      if (uses === undefined || uses.startsWith("./")) continue;
      expect(uses).toMatch(/^actions\/[a-z/-]+@[0-9a-f]{40}$/);
    }
    for (const one of steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"))) {
      expect(one.with?.["persist-credentials"]).toBe(false);
    }
    for (const { run = "" } of steps) expect(run).not.toMatch(/git( -\S+( \S+)?)* push/);
  });

  it("run on a change of data, templates or sources, and send no telemetry", () => {
    const { pull_request: asked } = workflow.on;
    expect(asked).toMatchObject({
      paths: expect.arrayContaining(["packages/data/**", "packages/render/**"]),
    });
    for (const { env } of files) expect(env).toMatchObject({ TURBO_TELEMETRY_DISABLED: "1" });
  });

  it("fail when nothing was made", () => {
    const uploads = steps.filter(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
    expect(uploads).toHaveLength(3);
    for (const one of uploads) expect(one.with).toMatchObject({ "if-no-files-found": "error" });
  });

  it("write the cache from main alone, and run the tests", () => {
    const kept = steps.find(({ uses }) => uses?.startsWith("actions/cache/save@"));
    expect(kept?.if).toBe("github.ref == 'refs/heads/main'");
    expect(steps.map(({ run }) => run)).toContain("npm test");
    expect(steps.some(({ uses }) => uses?.startsWith("actions/cache@"))).toBe(false);
  });
});

const scratch = mkdtempSync(join(tmpdir(), "brief-workflow-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function git(folder: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  const done = spawnSync("git", ["-C", folder, ...who, ...args], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout.trim();
}

function commitAll(folder: string, subject: string): string {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", subject);
  return git(folder, "rev-parse", "HEAD");
}

const temp = (name: string): string => {
  const folder = join(scratch, name);
  mkdirSync(folder);
  return folder;
};

function expectGood(done: readonly Done[]): void {
  for (const { name, status, output } of done) expect(status, `${name}\n${output}`).toBe(0);
}

const fewBriefs = `briefs:
  - { kind: project, parameters: { project: P111163 } }
  - { kind: project, parameters: { project: P003612 } }
  - { kind: change, since: 2024-08-29, number: 1, lang: [zh-CN] }
`;

describe.skipIf(missing.length > 0)("the workflows of this repository, run as written", () => {
  const clone = join(scratch, "clone");
  let base = "";

  beforeAll(() => {
    // Work that is not yet committed is tested too: the tree is copied, then committed in the copy.
    mkdirSync(clone);
    const listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const { stdout } = spawnSync("git", ["-C", root, ...listed], { encoding: "utf8" });
    for (const name of stdout.split("\0").filter((one) => one !== "")) {
      if (existsSync(join(root, name))) cpSync(join(root, name), join(clone, name));
    }
    // Three briefs of the shipped workspace: what runs is the same as of all of them.
    edit(join(clone, "apps/cli/examples/xinjiang/brief.yaml"), /^briefs:\n[\s\S]*/m, fewBriefs);
    git(clone, "init", "-q");
    base = commitAll(clone, "base");
    const table = join(clone, "packages/data/dataset/assertions.csv");
    // One lender's cost of one project, in every row that states it.
    edit(table, /204080000/g, "204180000");
    commitAll(clone, "a corrected cost");
  });

  const runner = (name: string, more: Partial<Runner> = {}): Runner => ({
    folder: clone,
    temp: temp(name),
    known: { "github.event.pull_request.base.sha": base, "github.event.before": "" },
    ...more,
  });

  it("check, compare and make the brief of the changed cell, with a report of it", () => {
    const here = runner("briefs");
    expectGood(runJob(here, workflow, "briefs"));
    const made = readdirSync(join(clone, "review"), { recursive: true }).map(String);
    const pdfs = made.filter((file) => file.endsWith(".pdf")).toSorted();
    expect(pdfs).toEqual([
      "briefs/en/project-P111163.pdf",
      "briefs/zh-CN/change.pdf",
      "briefs/zh-CN/project-P111163.pdf",
    ]);
    const report = readFileSync(join(clone, "review/report.md"), "utf8");
    expect(report).toMatch(/^<!-- brief diff -->\n## \d+ figures? changed · .*briefs touched/);
    expect(readFileSync(join(clone, "review/report.html"), "utf8")).toContain("project-P111163");
    const summary = readFileSync(join(here.temp, "summary.md"), "utf8");
    expect(summary).toContain(report);
    expect(summary).toContain("| en/project-P111163.pdf |");
  }, 900_000);

  it("tell it in one comment, which the next run edits", () => {
    // In place of the host's own command: it answers with the comments that are there, and notes what it is asked.
    const bin = temp("bin");
    const asked = join(bin, "asked");
    const known = join(bin, "known");
    writeFileSync(known, "");
    const lines = [
      "#!/bin/bash",
      `echo "$*" >> ${asked}`,
      `[ "$2" != --paginate ] || cat ${known}`,
    ];
    writeFileSync(join(bin, "gh"), `${lines.join("\n")}\n`);
    chmodSync(join(bin, "gh"), 0o755);
    const env = {
      PATH: `${bin}:${process.env["PATH"]}`,
      GITHUB_REPOSITORY: "o/r",
      GITHUB_SERVER_URL: "https://example.org",
      GITHUB_RUN_ID: "7",
    };
    const more = { "github.token": "t", "github.event.pull_request.number": "5" };
    const comment = (name: string) => {
      const here = runner(name, { env });
      expectGood(runJob({ ...here, known: { ...here.known, ...more } }, workflow, "comment"));
      return readFileSync(asked, "utf8").trimEnd().split("\n").at(-1);
    };
    const body = "--field body=@review/report.md";
    expect(comment("first")).toBe(`api --silent repos/o/r/issues/5/comments ${body}`);
    appendFileSync(known, "42\n43\n");
    expect(comment("next")).toBe(
      `api --silent --method PATCH repos/o/r/issues/comments/42 ${body}`,
    );
    expect(readFileSync(join(clone, "review/report.md"), "utf8")).toContain(
      "https://example.org/o/r/actions/runs/7",
    );
  });

  it("hold every file against the base's, for a change of the programme", () => {
    const skip = ["install the checkers", "test", "keep the cache"];
    const here = runner("programme", { skip });
    expectGood(runJob(here, workflow, "programme"));
    expect(existsSync(join(clone, "out/manifest.json"))).toBe(true);
    expect(existsSync(join(clone, "release/briefs.zip"))).toBe(true);
    const text = readFileSync(join(here.temp, "summary.md"), "utf8");
    // The notice of changes rests on the figures that it counts: its stamp moves with them.
    expect(text).toMatch(/3 of 5 documents changed, 0 new, 0 gone/);
    expect(text).toContain("- changed: zh-CN/change.pdf");
    expect(text).toContain("- changed: en/project-P111163.pdf");
  }, 900_000);

  it("annotate the cell of an error, and make nothing", () => {
    rmSync(join(clone, "review"), { recursive: true });
    edit(join(clone, "packages/data/dataset/sources.csv"), /^wb24,.*\n/m, "");
    const done = runJob(runner("error"), workflow, "briefs");
    git(clone, "checkout", "-q", "--", ".");
    expect(done.at(-1)).toMatchObject({ name: "check the data and templates", status: 1 });
    const shown = annotationsOf(done).filter((line) => line.startsWith("::error "));
    expect(shown).toHaveLength(9);
    expect(shown[0]).toMatch(/^::error file=packages\/data\/dataset\/\w+\.csv,line=\d+,col=\d+,/);
    expect(existsSync(join(clone, "review"))).toBe(false);
  });

  describe("the workflow of a new workspace", () => {
    const folder = join(scratch, "workspace");
    const starter = readYaml<Workflow>(starterFile);
    let before = "";

    beforeAll(() => {
      expect(brief(["init", folder]).code).toBe(0);
      git(folder, "init", "-q");
      before = commitAll(folder, "base");
      symlinkSync(clone, join(folder, ".programme"));
      // Not a folder, so the workspace's own list does not leave it out.
      appendFileSync(join(folder, ".git/info/exclude"), ".programme\n");
    });

    const inWorkspace = (name: string, since: string): Runner => ({
      folder,
      temp: temp(name),
      known: { "github.event.pull_request.base.sha": "", "github.event.before": since },
    });

    it("makes every brief of a first push, and what a later one touches", () => {
      const none = "0000000000000000000000000000000000000000";
      expectGood(runJob(inWorkspace("first-push", none), starter, "briefs"));
      expect(existsSync(join(folder, "review/briefs/en/overview.pdf"))).toBe(true);
      expect(existsSync(join(folder, "review/report.md"))).toBe(false);
      rmSync(join(folder, "review"), { recursive: true });
      expectGood(runJob(inWorkspace("same", before), starter, "briefs"));
      expect(readdirSync(join(folder, "review")).toSorted()).toEqual(["report.html", "report.md"]);
      expect(readFileSync(join(folder, "review/report.md"), "utf8")).toContain("nothing differs");
    });

    it("is imported into by data-pull, which keeps a patch with its message and pushes nothing", () => {
      const pull = readYaml<Workflow>(pullFile);
      const job = pull.jobs["data-pull"];
      // The workflow of this repository, for the workspace: the programme lies in a folder of it.
      const steps = (job?.steps ?? []).map((step) =>
        step.uses?.startsWith("./")
          ? {
              ...step,
              uses: step.uses.replace("./", "./.programme/"),
              with: { ...step.with, workspace: "." },
            }
          : step,
      );
      const list = join(import.meta.dirname, "fixtures/import/list-2025-03-31.csv");
      const known = {
        "vars.BRIEF_SOURCE_URL": `file://${list}`,
        "vars.BRIEF_SOURCE_FILE": "list.csv",
        "vars.BRIEF_IMPORT_ARGUMENTS": "--published 2025-03-31 --source list-2025",
      };
      const run = (name: string) => {
        const here: Runner = { folder, temp: temp(name), known };
        expectGood(runJob(here, { ...pull, jobs: { "data-pull": { steps } } }, "data-pull"));
        return join(here.temp, "change");
      };
      const head = git(folder, "rev-parse", "HEAD");
      const change = run("pull");
      expect(readdirSync(change).toSorted()).toEqual(
        ["change.patch", "import.txt", "message.txt", "report.html", "report.md"].toSorted(),
      );
      expect(readFileSync(join(change, "message.txt"), "utf8")).toMatch(
        /^data: .*changes? of the facts/,
      );
      // Taken over as it is, on the commit that it was made from.
      git(folder, "checkout", "-q", "--detach", head);
      git(folder, "am", "-q", join(change, "change.patch"));
      expect(git(folder, "log", "-1", "--format=%s")).toMatch(/^data: /);
      expect(git(folder, "show", "--stat", "--format=")).toContain("data/sources.csv");
      expect(brief(["check"], { cwd: folder }).code).toBe(0);
      // The same file again is no change.
      expect(readdirSync(run("again"))).not.toContain("change.patch");
    });
  });

  it("are the same lines for GitLab", () => {
    const folder = temp("gitlab");
    expect(brief(["init", join(folder, "w")]).code).toBe(0);
    const workspace = join(folder, "w");
    git(workspace, "init", "-q");
    const since = commitAll(workspace, "base");
    edit(join(workspace, "templates/overview/en.hbs"), "</h1>", " again</h1>");
    const example = join(root, "apps/cli/guides/gitlab-ci.yml");
    const { briefs: job } = readYaml<{
      readonly briefs: Readonly<Record<"before_script" | "script", readonly string[]>>;
    }>(example);
    // Cloning is left to the host: here the programme is a link to the one that is built.
    symlinkSync(clone, join(workspace, ".programme"));
    const lines = [...job.before_script, ...job.script].filter(
      (line) => !line.startsWith("git clone"),
    );
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["-e", "-o", "pipefail", "-c", lines.join("\n")],
      {
        cwd: workspace,
        encoding: "utf8",
        env: {
          PATH: process.env["PATH"],
          HOME: process.env["HOME"],
          CI_PROJECT_DIR: workspace,
          CI_MERGE_REQUEST_DIFF_BASE_SHA: since,
        },
      },
    );
    expect(status, `${stdout}\n${stderr}`).toBe(0);
    expect(existsSync(join(workspace, "review/briefs/en/overview.pdf"))).toBe(true);
    const checked = readFileSync(join(workspace, "review/checked.xml"), "utf8");
    expect(checked).toContain('<testsuite name="en/overview" tests="1" failures="0"');
    expect(readFileSync(join(workspace, "review/report.md"), "utf8")).toContain(
      "1 of 1 brief touched",
    );
  });
});
