// What a build leaves in its folder: whole files, one manifest, the same bytes wherever it runs.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, contents, edit, mainFile, makeWorkspace, temporaryFolder } from "./brief.ts";

/** A portfolio and two sheets: enough for what this file is about. */
const few = ["--only", "portfolio,project-P147367,project-P003612"];

function manifestOf(out: string) {
  return JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as {
    readonly files: readonly { readonly file: string; readonly sha256: string }[];
  };
}

test("writes equal folders whatever the time zone, the locale and the order of builds", () => {
  const workspace = makeWorkspace();
  const [first, second] = [join(temporaryFolder(), "a"), join(temporaryFolder(), "b")];
  const one = brief(["build", workspace, ...few, "-o", first], {
    env: { TZ: "Asia/Urumqi", LANG: "C" },
  });
  expect(one.stderr).not.toContain("error");
  expect(one.code).toBe(0);
  const env = { TZ: "America/New_York", LANG: "tr_TR.UTF-8", CI: "true" };
  expect(brief(["build", workspace, "--only", "project-P147367", "-o", second], { env }).code).toBe(
    0,
  );
  expect(brief(["build", workspace, ...few, "-o", second], { env }).code).toBe(0);
  expect(Object.keys(contents(first))).toHaveLength(3 * 2 * 3 + 1);
  expect(contents(second)).toEqual(contents(first));
  for (const { file, sha256 } of manifestOf(first).files) {
    expect(
      createHash("sha256")
        .update(readFileSync(join(first, file)))
        .digest("hex"),
    ).toBe(sha256);
  }
});

test("prints the written paths alone to stdout, a line a document to stderr", () => {
  const workspace = makeWorkspace();
  const { stdout, stderr, code } = brief(["build", "--only", "project-P003612"], {
    cwd: workspace,
  });
  const paths = stdout.trim().split("\n");
  expect(paths).toHaveLength(7);
  for (const path of paths) expect(existsSync(join(workspace, path))).toBe(true);
  expect(stderr).toMatch(/^ok {2}zh-CN\/project-P003612\.pdf {2}\d+ pages? {2}\d+\.\ds$/m);
  expect(code).toBe(0);
  expect(brief(["build", "--only", "project-P003612", "-q"], { cwd: workspace }).stderr).toBe("");
});

test("writes one document to stdout, the same bytes as to disk", () => {
  const workspace = makeWorkspace();
  const args = ["build", "--only", "project-P003612", "-l", "en"];
  expect(brief(args, { cwd: workspace }).code).toBe(0);
  const streamed = brief([...args, "-o", "-", "-f", "pdf"], { cwd: workspace });
  expect(streamed.bytes).toEqual(readFileSync(join(workspace, "out/en/project-P003612.pdf")));
});

test("removes what is no longer planned, and nothing that it did not write", () => {
  const workspace = makeWorkspace();
  const out = join(workspace, "out");
  expect(brief(["build", ...few], { cwd: workspace }).code).toBe(0);
  writeFileSync(join(out, "en", "notes.txt"), "mine");
  writeFileSync(join(out, "en", ".brief-old.pdf.tmp"), "half");
  edit(join(workspace, "brief.yaml"), "  - { kind: project, each: projects }\n", "");
  expect(brief(["build"], { cwd: workspace }).code).toBe(0);
  expect(Object.keys(contents(out))).toEqual([
    "en/notes.txt",
    "en/portfolio.figures.json",
    "en/portfolio.html",
    "en/portfolio.pdf",
    "manifest.json",
    "zh-CN/portfolio.figures.json",
    "zh-CN/portfolio.html",
    "zh-CN/portfolio.pdf",
  ]);
  expect(manifestOf(out).files).toHaveLength(6);
});

test("delivers the other briefs when one template is faulty, and withdraws the faulty one", () => {
  const workspace = makeWorkspace();
  const out = join(workspace, "out");
  expect(brief(["build", ...few], { cwd: workspace }).code).toBe(0);
  const templates = join(workspace, "templates", "portfolio");
  mkdirSync(templates, { recursive: true });
  writeFileSync(join(templates, "en.hbs"), '<brief title="x"><p>{{nothing.here}}</p></brief>\n');
  const { code, stderr } = brief(["build", ...few], { cwd: workspace });
  expect(stderr).toMatch(/^templates\/portfolio\/en\.hbs:1:\d+: error /m);
  expect(stderr).toContain("failed  en/portfolio");
  expect(code).toBe(1);
  expect(existsSync(join(out, "en/portfolio.pdf"))).toBe(false);
  expect(existsSync(join(out, "zh-CN/project-P147367.pdf"))).toBe(true);
  expect(manifestOf(out).files.map((entry) => entry.file)).not.toContain("en/portfolio.pdf");
});

test("refuses a folder that a living build holds, takes over a dead one's", () => {
  const workspace = makeWorkspace();
  const out = join(workspace, "out");
  mkdirSync(out);
  writeFileSync(join(out, ".brief-lock"), `${process.pid}\n`);
  const args = ["build", "--only", "project-P003612", "-l", "en"];
  const held = brief(args, { cwd: workspace });
  expect(held.stderr).toContain("another build is writing");
  expect(held.code).toBe(3);
  writeFileSync(join(out, ".brief-lock"), "999999999\n");
  expect(brief(args, { cwd: workspace }).code).toBe(0);
  expect(existsSync(join(out, ".brief-lock"))).toBe(false);
});

test("writes through no link", () => {
  const workspace = makeWorkspace();
  const elsewhere = temporaryFolder();
  mkdirSync(join(workspace, "out"));
  symlinkSync(elsewhere, join(workspace, "out", "en"));
  const { code, stderr } = brief(["build", "--only", "project-P003612"], { cwd: workspace });
  expect(stderr).toContain("is a symbolic link");
  expect(code).toBe(3);
  expect(contents(elsewhere)).toEqual({});
});

test("writes a summary and timings where asked", () => {
  const workspace = makeWorkspace();
  const reports = ["--summary", "s.md", "--timings", "t.json"];
  expect(brief(["build", "--only", "project-P003612", ...reports], { cwd: workspace }).code).toBe(
    0,
  );
  expect(readFileSync(join(workspace, "s.md"), "utf8")).toMatch(
    /\| zh-CN\/project-P003612\.pdf \| \d+ \|/,
  );
  const timings = JSON.parse(readFileSync(join(workspace, "t.json"), "utf8"));
  expect(timings.documents.map((one: { file: string }) => one.file)).toContain(
    "en/project-P003612",
  );
});

test("builds the edition of an earlier day from what was known then", () => {
  const workspace = makeWorkspace();
  const args = ["build", "--only", "project-P003612", "-f", "json", "--as-of", "2024-12-31"];
  expect(brief(args, { cwd: workspace }).code).toBe(0);
  const path = join(workspace, "out/en/project-P003612.figures.json");
  const { asOf, figures } = JSON.parse(readFileSync(path, "utf8"));
  expect(asOf).toBe("2024-12-31");
  expect(JSON.stringify(figures)).not.toContain('"wb25"');
});

test("a build killed at any moment leaves whole files, and the next one no trace of it", async () => {
  const workspace = makeWorkspace();
  const sheets = ["--only", "project-P147367,project-P003612,project-P003643"];
  const whole = join(temporaryFolder(), "whole");
  const out = join(workspace, "out");
  const started = performance.now();
  expect(brief(["build", workspace, ...sheets, "-o", whole, "-q"]).code).toBe(0);
  const lastedMs = performance.now() - started;
  const wanted = contents(whole);
  for (const share of [0.5, 0.7, 0.9]) {
    rmSync(out, { recursive: true, force: true });
    const child = spawn(process.execPath, [
      mainFile,
      "build",
      workspace,
      ...sheets,
      "-o",
      out,
      "-q",
    ]);
    const ended = new Promise((resolve) => child.once("close", resolve));
    setTimeout(() => child.kill("SIGKILL"), share * lastedMs);
    await ended;
    for (const [file, hash] of Object.entries(contents(out))) {
      if (file.endsWith(".tmp") || file === ".brief-lock") continue;
      expect([file, hash === wanted[file]]).toEqual([file, true]);
    }
    expect(brief(["build", workspace, ...sheets, "-o", out, "-q"]).code).toBe(0);
    expect(contents(out)).toEqual(wanted);
  }
});
