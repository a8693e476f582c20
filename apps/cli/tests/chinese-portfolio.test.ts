// The Chinese portfolio as an independent reader reads it.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, example, temporaryFolder } from "./brief.ts";

const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;
const skip = !hasPoppler && process.env["CI"] !== "true";
if (skip) console.warn("skipped: pdftotext is not installed (apt-get install poppler-utils)");

test.skipIf(skip)("holds the published figures with their words, and none that is stray", () => {
  const out = temporaryFolder();
  const args = [
    "build",
    example,
    "--only",
    "portfolio",
    "-l",
    "zh-CN",
    "-f",
    "pdf",
    "-o",
    out,
    "-q",
  ];
  expect(brief(args)).toMatchObject({ code: 0, stderr: "" });
  const { stdout } = spawnSync("pdftotext", [join(out, "zh-CN/portfolio.pdf"), "-"]);
  const text = String(stdout).replace(/\s+/gu, "");
  for (const words of ["151个", "59个", "41.33亿元", "28.32万"]) expect(text).toContain(words);
  expect(text).toMatch(/1,?180公里/);
  for (const stray of ["5350.01", "2163.2", "5,350.01", "2,163.2"])
    expect(text).not.toContain(stray);
});
