// A brief whose entry says since: a day carries a box of what changed; its old figures are explained like any other.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, edit, makeWorkspace } from "./brief.ts";

interface Written {
  readonly id: string;
  readonly value: string | null;
}

function workspaceSince(day: string): string {
  const workspace = makeWorkspace();
  edit(
    join(workspace, "brief.yaml"),
    /briefs:[\s\S]*/,
    `briefs:\n  - { kind: portfolio, since: ${day} }\n`,
  );
  return workspace;
}

function build(workspace: string, ...args: readonly string[]) {
  const out = join(workspace, "out");
  const ran = brief(["build", workspace, "-o", out, "-f", "html,json", ...args]);
  const text = (file: string) => readFileSync(join(out, file), "utf8");
  return { ...ran, out, text };
}

test("since: of an entry puts the box into each edition, and explain knows its old figures", () => {
  const workspace = workspaceSince("2024-08-29");
  const { code, stderr, text } = build(workspace);
  expect(stderr).not.toMatch(/^(error|warning) /m);
  expect(code).toBe(0);
  expect(text("zh-CN/portfolio.html")).toContain("变动说明。");
  expect(text("en/portfolio.html")).toContain("What changed.");
  const written: { readonly figures: readonly Written[] } = JSON.parse(
    text("en/portfolio.figures.json"),
  );
  const old = written.figures.find(({ id }) => id.endsWith("/headline.projects/old"));
  if (old === undefined) throw new Error("no old figure of the projects");
  const { stdout } = brief(["explain", old.id, "--json", "--cwd", workspace]);
  const told: Written & { readonly rows: readonly string[] } = JSON.parse(stdout);
  expect(told).toMatchObject({ id: old.id, value: old.value });
  expect(told.rows.length).toBeGreaterThan(0);
  // It is the value of that day, by a build of that day.
  const then = build(workspace, "--as-of", "2024-08-29");
  const before: { readonly figures: readonly Written[] } = JSON.parse(
    then.text("en/portfolio.figures.json"),
  );
  const own = before.figures.find(({ id }) => id === "portfolio/headline/projects");
  expect(own?.value).toBe(old.value);
});

test("without since: there is no box; -P since= asks for one", () => {
  const workspace = workspaceSince("2024-08-29");
  edit(join(workspace, "brief.yaml"), ", since: 2024-08-29", "");
  expect(build(workspace, "-l", "en").text("en/portfolio.html")).not.toContain("What changed.");
  const asked = build(workspace, "-l", "en", "-P", "since=2024-08-29");
  expect(asked.text("en/portfolio.html")).toContain("What changed.");
});

test("an issue before does not put a box into a brief that asks for none", () => {
  const workspace = workspaceSince("2024-08-29");
  edit(join(workspace, "brief.yaml"), ", since: 2024-08-29", "");
  edit(join(workspace, "brief.yaml"), "dataset:", "numbering: issues.csv\ndataset:");
  expect(build(workspace, "--issue", "--as-of", "2024-12-31").code).toBe(0);
  expect(build(workspace).text("en/portfolio.html")).not.toContain("What changed.");
});

test("a day that is none is refused at its place", () => {
  const { code, stderr, out } = build(workspaceSince("2024-13-40"));
  expect(code).toBe(2);
  expect(stderr).toMatch(/brief\.yaml:\d+:\d+/);
  expect(stderr).toContain("2024-13-40");
  expect(stderr).toContain("remedy:");
  expect(existsSync(join(out, "en/portfolio.html"))).toBe(false);
});

test("so is one that is given on the command line", () => {
  const asked = build(workspaceSince("2024-08-29"), "-P", "since=yesterday");
  expect(asked.code).toBe(2);
  expect(asked.stderr).toContain("since-no-day");
});

test("a day that is not before the as-of day is told, and the brief stands without a box", () => {
  const { code, stderr, text } = build(workspaceSince("2025-03-31"), "-l", "en");
  expect(code).toBe(0);
  expect(stderr).toContain("since-not-before");
  expect(text("en/portfolio.html")).not.toContain("What changed.");
});
