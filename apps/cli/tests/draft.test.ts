// Drafts: every page says so, and nothing else of the brief differs.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, example, temporaryFolder } from "./brief.ts";

const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;
const skip = !hasPoppler && process.env["CI"] !== "true";
if (skip) console.warn("skipped: pdftotext is not installed (apt-get install poppler-utils)");

function pages(language: string, flags: readonly string[]): readonly string[] {
  const out = temporaryFolder();
  const only = ["--only", "project-P147367", "-l", language, "-f", "pdf"];
  const { code, stderr } = brief(["build", example, ...only, "-o", out, "-q", ...flags]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const file = join(out, language, "project-P147367.pdf");
  const { stdout } = spawnSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" });
  return stdout.split("\f").slice(0, -1);
}

test.skipIf(skip).each([
  ["zh-CN", "草稿"],
  ["en", "Draft"],
])("every page of a %s draft says %s", (language, word) => {
  const clean = pages(language, []);
  expect(clean.join("")).not.toContain(word);
  for (const flag of ["--draft", "--no-check"]) {
    const marked = pages(language, [flag]);
    expect(marked).toHaveLength(clean.length);
    for (const page of marked) expect(page.split("\n")).toContain(word);
    const rest = marked.map((page) => page.replace(`${word}\n`, ""));
    expect(rest).toEqual(clean);
  }
});
