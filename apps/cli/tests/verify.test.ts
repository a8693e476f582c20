// Finished files read back: by a build that is asked to, and by brief check FILE.pdf.

import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { brief, contents, mainFile, makeWorkspace, temporaryFolder } from "./brief.ts";

const one = ["--only", "project-P147367", "-l", "zh-CN"];

test("verifies in full and writes the same bytes, without a word more", () => {
  const workspace = makeWorkspace();
  const [fast, full] = [join(temporaryFolder(), "a"), join(temporaryFolder(), "b")];
  expect(brief(["build", workspace, ...one, "-q", "-o", fast]).code).toBe(0);
  const { code, stderr } = brief([
    "build",
    workspace,
    ...one,
    "-q",
    "--verify",
    "full",
    "-o",
    full,
  ]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(contents(full)).toEqual(contents(fast));
});

/** The command line as it is built, without the reader of finished files. */
function withoutReader(): string {
  const folder = temporaryFolder();
  const dist = join(folder, "apps/cli/dist");
  cpSync(dirname(mainFile), dist, { recursive: true });
  const readers = readdirSync(dist).filter((name) => name.startsWith("check-file-"));
  expect(readers).toHaveLength(1);
  for (const name of readers) rmSync(join(dist, name));
  mkdirSync(join(folder, "packages/render"), { recursive: true });
  const fonts = resolve(import.meta.dirname, "../../../packages/render/fonts");
  symlinkSync(fonts, join(folder, "packages/render/fonts"));
  return join(dist, "main.js");
}

test("loads the reader only where it is asked for: by flag, by variable, by CI", () => {
  const main = withoutReader();
  const workspace = makeWorkspace();
  const code = (flags: readonly string[], env: Readonly<Record<string, string>>) =>
    spawnSync(
      process.execPath,
      [main, "build", workspace, ...one, "-o", "-", "-f", "pdf", ...flags],
      {
        env: { PATH: process.env["PATH"] ?? "", ...env },
        maxBuffer: 1 << 26,
      },
    ).status;
  expect(code([], {})).toBe(0);
  expect(code(["--verify", "fast"], { CI: "true", BRIEF_VERIFY: "full" })).toBe(0);
  expect(code([], { CI: "true", BRIEF_VERIFY: "fast" })).toBe(0);
  // A fault of the machine: what it is to be read by is not there.
  expect(code([], { CI: "true" })).toBe(3);
  expect(code([], { BRIEF_VERIFY: "full" })).toBe(3);
  expect(code(["--verify", "full"], {})).toBe(3);
});

test("refuses a way to verify that there is not", () => {
  const workspace = makeWorkspace();
  const asked = brief(["build", workspace], { env: { BRIEF_VERIFY: "ful" } });
  expect(asked.stderr).toContain('BRIEF_VERIFY "ful" is invalid');
  expect(asked.stderr).toContain('did you mean "full"?');
  expect(asked.code).toBe(2);
  expect(brief(["build", workspace, "--verify", "slow"]).code).toBe(2);
});

test("checks a finished PDF, and refuses what is damaged or not ours", () => {
  const workspace = makeWorkspace();
  expect(brief(["build", workspace, ...one, "-q"], { cwd: workspace }).code).toBe(0);
  const good = join(workspace, "out/zh-CN/project-P147367.pdf");
  const answer = brief(["check", good]);
  expect(answer).toMatchObject({ code: 0, stdout: "", stderr: "ok  one PDF\n" });
  const bytes = readFileSync(good);
  const bad: readonly (readonly [name: string, bytes: Uint8Array, rule: string])[] = [
    ["cut.pdf", bytes.subarray(0, bytes.length - 2000), "pdf-broken"],
    ["other.pdf", Buffer.from("%PDF-1.4\nstartxref\n0\n%%EOF\n"), "pdf-foreign"],
    ["empty.pdf", Buffer.alloc(0), "pdf-foreign"],
    [
      "shifted.pdf",
      Buffer.from(bytes.toString("latin1").replace("part>3<", "part>2<"), "latin1"),
      "pdf-archive-claim",
    ],
  ];
  for (const [name, content, rule] of bad) {
    writeFileSync(join(workspace, name), content);
    const { code, stderr } = brief(["check", name], { cwd: workspace });
    expect(stderr).toContain(`${name}: error ${rule}: `);
    expect(stderr).toContain("remedy: ");
    expect(stderr).not.toContain("    at ");
    expect(code).toBe(1);
  }
});
