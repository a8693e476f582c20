// Wording through the built command line: where it is told, how often, and what brief.yaml may make of it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, edit, makeWorkspace, temporaryFolder } from "./brief.ts";

const shipped = (name: string) =>
  readFileSync(
    new URL(`../../../packages/render/src/templates/${name}.hbs`, import.meta.url),
    "utf8",
  );

/** A workspace with a template of its own: the shipped one, with words changed. */
function workspaceWith(name: string, from: string, to: string, rules?: string): string {
  const workspace = makeWorkspace();
  edit(join(workspace, "brief.yaml"), "briefs:", "briefs:\n  - { kind: card }");
  if (rules !== undefined) {
    edit(join(workspace, "brief.yaml"), "languages:", `rules: ${rules}\nlanguages:`);
  }
  const file = join(workspace, "templates", `${name}.hbs`);
  mkdirSync(join(file, ".."), { recursive: true });
  const source = shipped(name);
  expect(source).toContain(from);
  writeFileSync(file, source.replace(from, to));
  return workspace;
}

const check = (workspace: string, ...args: string[]) =>
  brief(["check", ...args], { cwd: workspace });

test("words typed into a template are told at their line and column, and an error fails", () => {
  const workspace = workspaceWith("card/en", "Loan commitments", "Significant commitments to date");
  const { code, stderr } = check(workspace, "--only", "card");
  expect(stderr).toMatch(/templates\/card\/en\.hbs:\d+:\d+: error date-relative: "to date"/);
  expect(stderr).toMatch(/templates\/card\/en\.hbs:\d+:\d+: warning praise-bare: "Significant"/);
  expect(code).toBe(1);
});

test("warnings tell once a place, fail only with --strict, and brief.yaml may change or silence them", () => {
  const wrong = ["card/en", "Loan commitments", "Significant commitments"] as const;
  const { code, stderr } = check(workspaceWith(...wrong), "--only", "card");
  expect(stderr.match(/praise-bare/g)).toHaveLength(1);
  expect(code).toBe(0);
  expect(check(workspaceWith(...wrong), "--only", "card", "--strict").code).toBe(1);
  expect(check(workspaceWith(...wrong, "{praise-bare: error}"), "--only", "card").code).toBe(1);
  const off = check(workspaceWith(...wrong, "{praise-bare: off}"), "--only", "card");
  expect(off.stderr).not.toContain("praise-bare:");
  expect(off.stderr).toContain("severities of brief.yaml: 1 rule off");
});

test("what only a composed brief shows is told once for all briefs of a template, and its briefs are not published", () => {
  const workspace = workspaceWith(
    "project/en",
    '{{amount row.amount}}{{else}}(amount n.a.){{/if}}{{/list}}{{#if (eq moneyKind "mixed")}}',
    'about {{amount row.amount}}{{else}}(amount n.a.){{/if}}{{/list}}{{#if (eq moneyKind "mixed")}}',
  );
  const found = check(
    workspace,
    "-l",
    "en",
    "--only",
    "project-P147367",
    "--only",
    "project-P148527",
  );
  const told = found.stderr.split("\n").filter((line) => line.includes("approx-invented"));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(
    /templates\/project\/en\.hbs:\d+:\d+: error .*; likewise in 1 other document/,
  );
  expect(found.code).toBe(1);
  const out = temporaryFolder();
  const built = brief(["build", "-o", out, "-l", "en", "--only", "project-P147367"], {
    cwd: workspace,
  });
  expect(built.code).toBe(1);
  expect(built.stdout).not.toContain("project-P147367.pdf");
});

test("a rule on wording explains itself, as severe as it is here", () => {
  const workspace = workspaceWith("card/en", "Loan commitments", "Loans", "{praise-bare: error}");
  const { stdout, code } = brief(["explain", "praise-bare"], { cwd: workspace });
  expect(stdout).toContain("praise");
  expect(stdout).toContain("severity: warning; error by brief.yaml");
  expect(code).toBe(0);
});
