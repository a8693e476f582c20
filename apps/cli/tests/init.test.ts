// A new workspace works as it stands, from the first command to the last.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { brief, contents, temporaryFolder } from "./brief.ts";

function started(): string {
  const folder = join(temporaryFolder(), "new");
  expect(brief(["init", folder, "--yes"])).toMatchObject({ code: 0 });
  return folder;
}

test("writes a workspace that checks and builds, every line of it in both languages", () => {
  const folder = started();
  expect(brief(["check", "--strict"], { cwd: folder })).toMatchObject({
    code: 0,
    stdout: "",
    stderr: "ok  the facts and 2 documents\n",
  });
  const built = brief(["build", "--verify", "full", "--strict"], { cwd: folder });
  expect(built.code).toBe(0);
  expect(built.stdout).toContain("out/zh-CN/overview.pdf\n");
  const zh = readFileSync(join(folder, "out/zh-CN/overview.html"), "utf8");
  const en = readFileSync(join(folder, "out/en/overview.html"), "utf8");
  for (const words of [
    "示例编印单位",
    "贷款项目概况",
    "示例开发银行（以下简称示例开行）和示例区域银行",
  ])
    expect(zh).toContain(words);
  for (const words of [
    "Sample issuing unit",
    "Sample Development Bank (Sample DB) and Sample Regional Bank",
  ])
    expect(en).toContain(words);
  const explained = brief(["explain", "overview/lenders/groups/sdb/amount"], { cwd: folder });
  expect(explained.stdout).toContain("data/assertions.csv:");
  expect(explained.code).toBe(0);
});

test("every path that its files name is there, and its workflow calls the shipped action", () => {
  const folder = started();
  const config = readFileSync(join(folder, "brief.yaml"), "utf8");
  const kind = readFileSync(join(folder, "kinds/overview.yaml"), "utf8");
  const named = (text: string) =>
    /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? "none";
  expect(existsSync(join(folder, named(config)))).toBe(true);
  expect(existsSync(join(folder, "kinds", named(kind)))).toBe(true);
  for (const readme of ["README.md", "README.zh-CN.md"]) {
    const text = readFileSync(join(folder, readme), "utf8");
    for (const [, path = ""] of text.matchAll(/^\| `([^`]+)` \|/gm)) {
      expect(existsSync(join(folder, path)), path).toBe(true);
    }
    for (const [, line = ""] of text.matchAll(/^ {4}brief (\S.*?) {2,}/gm)) {
      if (line === "preview") continue;
      expect(brief(line.split(" "), { cwd: folder }).code, line).toBe(0);
    }
  }
  // Its steps are run by workflow.test.ts.
  const workflow = parse(readFileSync(join(folder, ".github/workflows/briefs.yml"), "utf8"));
  expect(workflow.jobs.briefs.steps.at(-1).uses).toBe("./.programme/.github/actions/briefs");
});

test("its commented line makes a sheet for each project", () => {
  const folder = started();
  const file = join(folder, "brief.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("  # - { kind", "  - { kind"));
  const { code, stdout } = brief(["build", "--strict", "-f", "json"], { cwd: folder });
  expect(stdout).toContain("out/zh-CN/S001.figures.json");
  expect(code).toBe(0);
});

test("writes the same twice, and its schemas are those of brief schema", () => {
  const folder = started();
  expect(contents(folder)).toEqual(contents(started()));
  const before = contents(folder);
  expect(brief(["schema"], { cwd: folder }).code).toBe(0);
  expect(contents(folder)).toEqual(before);
  const elsewhere = join(temporaryFolder(), "s");
  expect(brief(["schema", elsewhere]).stdout).toContain("tables/projects.schema.json");
  expect(contents(elsewhere)).toEqual(contents(join(folder, "schemas")));
});

test("takes an empty folder, and one with a new repository in it", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, ".git"));
  expect(brief(["init"], { cwd: folder }).code).toBe(0);
  expect(existsSync(join(folder, "brief.yaml"))).toBe(true);
});

test("refuses a folder that holds something, and touches nothing", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "notes.txt"), "mine");
  const before = contents(folder);
  const { code, stderr, stdout } = brief(["init", folder, "--yes"]);
  expect(stderr).toContain(
    "error folder-not-empty: the folder holds notes.txt: nothing is written over",
  );
  expect(stderr).toContain("brief init my-briefs");
  expect([code, stdout]).toEqual([2, ""]);
  expect(contents(folder)).toEqual(before);
  expect(brief(["init", join(folder, "notes.txt")]).stderr).toContain("this is a file");
});
