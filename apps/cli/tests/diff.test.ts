// brief diff through the built command line, on scratch repositories and on the two real World Bank lists.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { DiffReport } from "../src/diff/report-schema.ts";
import { brief, configOf, edit, makeWorkspace, shippedDataset, temporaryFolder } from "./brief.ts";
import { git, hasGit } from "./repository.ts";

if (!hasGit) {
  if (process.env["CI"] === "true") throw new Error("git missing");
  console.warn("diff of revisions skipped: git not found");
}

const config = configOf(
  "{ kind: portfolio, number: 1 }",
  "{ kind: project, parameters: { project: P148527 } }",
  "{ kind: project, parameters: { project: P003612 } }",
);

function commit(folder: string, name: string): void {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", name);
  git(folder, "tag", name);
}

/** A workspace in a repository with one commit, tagged `first`. */
function makeRepository(): string {
  const folder = makeWorkspace(config);
  git(folder, "init", "-q", "-b", "main");
  commit(folder, "first");
  return folder;
}

function reported(
  folder: string,
  ...args: readonly string[]
): { code: number | null; report: DiffReport } {
  const ran = brief(["diff", ...args, "--report", "json", "-q"], { cwd: folder });
  expect(ran.stderr).toBe("");
  return { code: ran.code, report: DiffReport.parse(JSON.parse(ran.stdout)) };
}

/** Where the briefs are not what a test is about. */
const oneSheet = ["--only", "project-P148527", "-l", "en"];

const assertions = (folder: string) => join(folder, "data/assertions.csv");

function lineOf(file: string, start: string): number {
  return (
    readFileSync(file, "utf8")
      .split("\n")
      .findIndex((line) => line.startsWith(start)) + 1
  );
}

/** The newest statement of the loan of Urumqi's transport: 140 million. */
const loan = /^(xj\.wb\.P148527\.1\.amount\.(?:wb25|res21),.*?),140000000,/gm;

describe.skipIf(!hasGit)("one cell of a committed table", () => {
  let folder = "";
  let ran: ReturnType<typeof reported>;
  beforeAll(() => {
    folder = makeRepository();
    const before = readFileSync(assertions(folder), "utf8");
    writeFileSync(assertions(folder), before.replace(loan, "$1,150000000,"));
    ran = reported(folder, "first");
  });

  it("is told with its class, project, values and rows in both versions", () => {
    const { code, report } = ran;
    expect(code).toBe(1);
    const line = lineOf(assertions(folder), "xj.wb.P148527.1.amount.wb25");
    expect(report.groups.map((group) => [group.class, group.changes.length])).toEqual([
      ["amount-restated", 1],
    ]);
    expect(report.groups[0]?.changes[0]).toMatchObject({
      id: "P148527",
      field: "amount",
      old: { value: "140000000", unit: "USD", place: `first:data/assertions.csv:${line}` },
      new: { value: "150000000", unit: "USD", place: `data/assertions.csv:${line}` },
    });
  });

  it("moves the figures that rest on it, and no others", () => {
    const { figures, briefs } = ran.report;
    const total = figures?.find(({ id }) => id === "portfolio/headline/loanAmount");
    expect(total).toMatchObject({
      kind: "changed",
      old: { value: "2641496800", unit: "USD" },
      new: { value: "2651496800" },
      percent: "0.4",
    });
    expect(total?.because.map(({ row }) => row)).toContain(
      "assertions/xj.wb.P148527.1.amount.wb25",
    );
    expect(briefs.map(({ brief: id, status }) => [id, status])).toEqual([
      ["portfolio", "touched"],
      ["project-P148527", "touched"],
      ["project-P003612", "untouched"],
    ]);
    expect(figures?.every(({ brief: id }) => id !== "project-P003612")).toBe(true);
  });

  it("stands in the text, in the summary file and in one HTML file without script or address", () => {
    const text = brief(["diff", "first", "--summary", "s.md"], { cwd: folder });
    expect(text.code).toBe(1);
    expect(text.stdout).toMatch(
      /^25 figures changed · 5 figures appeared · 2 of 3 briefs touched · 1 change of the facts: 1 amount-restated\n/,
    );
    expect(text.stdout).toContain("amount 140,000,000 USD → 150,000,000 USD");
    const summary = readFileSync(join(folder, "s.md"), "utf8");
    expect(summary).toMatch(
      /^<!-- brief diff -->\n## 25 figures changed · .* · 2 of 3 briefs touched/,
    );
    expect(summary).toContain("| headline · loan amount |");
    const html = brief(["diff", "first", "--report", "html"], { cwd: folder }).stdout;
    expect(html).toMatch(/^<!DOCTYPE html>/);
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|https?:/);
    expect(html).toContain("<del>140,000,000 USD</del>");
  });

  it("is compared for the briefs and languages that are asked for", () => {
    const { report } = reported(folder, "first", "--only", "project-P003612", "-l", "en");
    expect(report.briefs).toEqual([
      { brief: "project-P003612", status: "untouched", languages: ["en"], touched: [], figures: 0 },
    ]);
    const none = brief(["diff", "first", "--only", "project-P14852"], { cwd: folder });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('did you mean "project-P148527"?');
  });

  it("is nothing between a revision and itself, and between two names of one", () => {
    for (const args of [
      ["first", "main"],
      ["first:data", "HEAD:data"],
      ["first:data", "main"],
    ]) {
      const { code, report } = reported(folder, ...args, ...oneSheet);
      expect([code, report.same, report.summary]).toEqual([0, true, "nothing differs"]);
    }
  });
});

describe.skipIf(!hasGit)("revisions", () => {
  it("rows in another order are formatting, and differ", () => {
    const folder = makeRepository();
    const [head = "", ...rows] = readFileSync(assertions(folder), "utf8").trimEnd().split("\n");
    writeFileSync(assertions(folder), `${[head, ...rows.slice(1), rows[0]].join("\n")}\n`);
    const { code, report } = reported(folder, "main", ...oneSheet);
    expect(code).toBe(1);
    expect(report.groups).toHaveLength(1);
    expect(report.groups[0]).toMatchObject({
      class: "formatting",
      news: false,
      changes: [{ id: "assertions", field: "order", note: "the same rows in another order" }],
    });
    expect(report.figures).toEqual([]);
  });

  it("a template alone touches briefs and moves no figure", () => {
    const folder = makeRepository();
    const shipped = resolve(
      import.meta.dirname,
      "../../../packages/render/src/templates/project/en.hbs",
    );
    mkdirSync(join(folder, "templates/project"), { recursive: true });
    const text = readFileSync(shipped, "utf8");
    writeFileSync(join(folder, "templates/project/en.hbs"), text.replace("</h1>", " (sheet)</h1>"));
    const { code, report } = reported(folder, "main", "-l", "en");
    expect(code).toBe(1);
    expect(report.groups).toEqual([]);
    expect(report.figures).toEqual([]);
    expect(report.briefs.map(({ brief: id, touched }) => [id, touched])).toEqual([
      ["portfolio", []],
      ["project-P148527", ["en"]],
      ["project-P003612", ["en"]],
    ]);
  });

  it("a word that is none is refused with the nearest one", () => {
    const folder = makeRepository();
    const ran = brief(["diff", "fisrt"], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain('no-such-side: "fisrt" is no file, no folder and no git revision');
    expect(ran.stderr).toContain('did you mean "first"?');
    git(folder, "tag", "data");
    expect(brief(["diff", "data", ...oneSheet], { cwd: folder }).stderr).toContain(
      "side-ambiguous",
    );
    const flag = brief(["diff", "--", "--upload-pack=x"], { cwd: folder });
    expect(flag.code).toBe(2);
    const outside = brief(["diff", "main"], { cwd: makeWorkspace(config) });
    expect(outside.stderr).toContain("this is no git repository");
  });

  it("a base from before brief.yaml is read by today's; without data too it is refused", () => {
    const folder = temporaryFolder();
    git(folder, "init", "-q", "-b", "main");
    writeFileSync(join(folder, "README"), "empty\n");
    commit(folder, "empty");
    cpSync(shippedDataset, join(folder, "data"), { recursive: true });
    commit(folder, "unbriefed");
    writeFileSync(join(folder, "brief.yaml"), config);
    const ran = brief(["diff", "unbriefed", ...oneSheet], { cwd: folder });
    expect(ran.stderr).toContain("no-briefs-then: unbriefed has no brief.yaml");
    expect([ran.code, ran.stdout.trim().split("\n")[0]]).toEqual([0, "nothing differs"]);
    const none = brief(["diff", "empty"], { cwd: folder });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("empty:brief.yaml: error workspace-not-found");
  });

  it("a broken side is named, with its own file and line", () => {
    const folder = makeRepository();
    edit(join(folder, "data/projects.csv"), ",high,", ",hihg,");
    const now = brief(["diff", "first"], { cwd: folder });
    expect(now.code).toBe(2);
    expect(now.stderr).toContain(
      "side-broken: the new side, working tree, cannot be read: 1 error",
    );
    commit(folder, "broken");
    edit(join(folder, "data/projects.csv"), ",hihg,", ",high,");
    const base = brief(["diff", "broken"], { cwd: folder });
    expect(base.code).toBe(2);
    expect(base.stderr).toContain("side-broken: the base, broken, cannot be read: 1 error");
    expect(base.stderr).toMatch(/^broken:data\/projects\.csv:2:\d+: error .*\(in broken\)$/m);
  });

  it("files of a revision are read as they were, though the tree has lost them", () => {
    const folder = makeRepository();
    renameSync(join(folder, "data"), join(folder, "facts"));
    edit(join(folder, "brief.yaml"), "dataset: data", "dataset: facts");
    expect(reported(folder, "main", ...oneSheet).report.summary).toBe("nothing differs");
  });
});

describe("folders and days", () => {
  it("two days of one workspace: what the later list says", () => {
    const folder = makeWorkspace(config);
    const { code, report } = reported(folder, ".", "--as-of-base", "2024-12-31", ...oneSheet);
    expect(code).toBe(1);
    expect([report.base.asOf, report.new.asOf]).toEqual(["2024-12-31", "2025-03-31"]);
    const lost = report.groups.find((group) => group.class === "amount-lost");
    expect(lost?.changes.map(({ id }) => id)).toContain("P003423");
    expect(report.rows).toEqual([]);
    expect(brief(["diff", ".", "--as-of-base", "2024-13-31"], { cwd: folder }).code).toBe(2);
  });

  it("a dataset folder is read by the briefs of the workspace; two folders by none", () => {
    const folder = makeWorkspace(config);
    const old = join(temporaryFolder(), "old");
    cpSync(shippedDataset, old, { recursive: true });
    const file = join(old, "assertions.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace(loan, "$1,130000000,"));
    const { report } = reported(folder, old, "-l", "en");
    expect(report.figures?.map(({ id }) => id)).toContain("portfolio/headline/loanAmount");
    const alone = reported(folder, old, shippedDataset).report;
    expect([alone.figures, alone.briefs]).toEqual([null, []]);
    expect(alone.groups.map((group) => group.class)).toEqual(["amount-restated"]);
    // A table by itself does not know which source is the newest.
    const tables = reported(folder, file, assertions(folder)).report;
    expect(tables.groups.map((group) => group.class)).toEqual(["other-value"]);
  });

  it("what is neither is refused by name", () => {
    const folder = makeWorkspace(config);
    const empty = temporaryFolder();
    expect(brief(["diff", empty], { cwd: folder }).stderr).toContain("nothing-to-compare");
    const pdf = join(empty, "a.pdf");
    writeFileSync(pdf, "%PDF-1.7\n");
    const ran = brief(["diff", pdf, "."], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("the file is a PDF document");
  });
});

const lists = join(
  process.env["BRIEF_SHARED"] ?? resolve(import.meta.dirname, "../../../../shared"),
  "data/real",
);
const older = "worldbank-projects-china-2024-08-29.csv";
const newer = "worldbank-projects-china-2025-03-31.csv";
const hasLists = [older, newer].every((file) => existsSync(join(lists, file)));
if (!hasLists) console.warn("skipped: no World Bank lists (set BRIEF_SHARED to compare them)");

describe.skipIf(!hasLists)("the two World Bank lists", () => {
  test("as the golden has it, below 60 kB", async () => {
    const ran = brief(["diff", older, newer, "--report", "markdown", "-q"], { cwd: lists });
    expect(ran.code).toBe(1);
    expect(ran.bytes.length).toBeLessThan(60_000);
    await expect(ran.stdout).toMatchFileSnapshot("golden/world-bank-lists.md");
  });

  test("what a definition moved and what was lost stands apart from what was restated", () => {
    const { report } = reported(lists, older, newer);
    const projects = Object.fromEntries(
      report.groups.map((group) => [group.class, group.projects]),
    );
    expect(projects).toMatchObject({
      "amount-redefined": 118,
      "amount-lost": 87,
      "amount-restated": 34,
    });
  });
});
