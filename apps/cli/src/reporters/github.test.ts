import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import { github, githubSummary } from "./github.ts";
import { cutLines } from "./step-summary.ts";

const context = { folder: "/w", color: false, language: "en", readText: () => undefined } as const;
const finding = (severity: Finding["severity"], line: number): Finding => ({
  rule: "often",
  severity,
  message: `50 % of, line: ${line}\nand more`,
  place: { file: "/w/a,b:c.csv", line, column: 3 },
  remedy: "mend it",
  related: [{ file: "/w/d.csv", line: 7 }],
});
const many = (severity: Finding["severity"], length: number) =>
  Array.from({ length }, (_, index) => finding(severity, index + 1));

test("escapes what ends a property or a command, and names the second place", () => {
  expect(github([finding("error", 1)], context)).toBe(
    "::error file=a%2Cb%3Ac.csv,line=1,col=3,title=often::50 %25 of, line: 1%0Aand more%0Afrom d.csv:7%0Aremedy: mend it\n",
  );
});

test("shows nine of a kind and counts the rest, which the summary holds", () => {
  const all = [...many("error", 12), ...many("warning", 9), ...many("note", 2)];
  const lines = github(all, context).trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
  expect(lines[9]).toBe("::error::3 more: see the summary");
  expect(lines.filter((line) => line.startsWith("::warning"))).toHaveLength(9);
  expect(githubSummary(all, context).match(/^- `/gm)).toHaveLength(23);
  expect(githubSummary(many("error", 9), context)).toBe("");
});

test("cuts a summary by whole lines, and says how many are left out", () => {
  const text = "一二三\n".repeat(100);
  const cut = cutLines(text, 500);
  expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(500);
  const [, left = ""] = /… and (\d+) more lines\n$/.exec(cut) ?? [];
  expect(cut.match(/一二三/g)).toHaveLength(100 - Number(left));
  expect(cutLines(text, 2000)).toBe(text);
});
