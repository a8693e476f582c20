// Faces that a workspace supplies: 仿宋 and 小标宋 of official documents.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { brief, edit, makeWorkspace, temporaryFolder } from "./brief.ts";

/** Any face will do in place of a 仿宋 that the repository may not carry. */
const standIn = resolve(import.meta.dirname, "../../../packages/render/fonts/kai-500.ttf");

function workspaceWith(fonts: string): string {
  const workspace = makeWorkspace();
  edit(join(workspace, "brief.yaml"), "briefs:", `fonts: ${fonts}\nbriefs:`);
  return workspace;
}

test("a supplied 仿宋 takes its slot, code point by code point", () => {
  const workspace = workspaceWith("{ fangsong: faces/own.ttf }");
  mkdirSync(join(workspace, "faces"));
  copyFileSync(standIn, join(workspace, "faces/own.ttf"));
  const { code, stdout } = brief(["fonts", workspace]);
  expect(stdout).toContain("fangsong 400  han fangsong-400  latin serif-400");
  expect(stdout).toContain("title 700  han serif-700");
  expect(stdout).toContain(join(workspace, "faces/own.ttf"));
  expect(code).toBe(0);
});

/** Of no face of the pack, and of the whole file that npm brought. */
const rare = "劼";

function contactOf(workspace: string, name: string): void {
  edit(
    join(workspace, "brief.yaml"),
    "briefs:",
    `  contact: { zh-CN: ${name}, en: A. B. }\nbriefs:`,
  );
}

test("a rare character is told with its place and a file that has it, which fonts: rare: takes", () => {
  const workspace = makeWorkspace();
  contactOf(workspace, `李${rare}`);
  const told = brief(["fonts", workspace]);
  expect(told.code).toBe(1);
  expect(told.stdout).toMatch(/no face has U\+52BC "劼" {2}\S*brief\.yaml:7:/u);
  const [, file = ""] = /^rare could be (\S+\.ttf) /mu.exec(told.stdout) ?? [];
  const build = () =>
    brief(["build", workspace, "-o", join(workspace, "out"), "--only", "portfolio", "-f", "pdf"]);
  const refused = build();
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("glyph-missing")]);
  edit(join(workspace, "brief.yaml"), "briefs:", `fonts: { rare: "${file}" }\nbriefs:`);
  expect(brief(["fonts", workspace]).code).toBe(0);
  expect(build().code).toBe(0);
});

test.each([
  ["{ fangsong: nowhere.ttf }", "no such file", "font-not-found"],
  ["{ title: brief.yaml }", "no TrueType face", "font-unusable"],
  ["{ fangsnog: a.ttf }", 'did you mean "fangsong"?', "unknown-key"],
])("refuses fonts: %s with its place", (fonts, says, rule) => {
  const workspace = workspaceWith(fonts);
  const { code, stderr } = brief(["build", workspace, "-o", temporaryFolder()]);
  expect(stderr).toContain(says);
  expect(stderr).toContain(rule);
  expect(stderr).toMatch(/brief\.yaml:7:/u);
  expect(code).toBe(2);
});

test.skipIf(process.platform !== "linux")("names the faces that the system has", () => {
  const home = temporaryFolder();
  mkdirSync(join(home, ".fonts/office"), { recursive: true });
  const file = join(home, ".fonts/office/SIMFANG.TTF");
  writeFileSync(file, "");
  const { stdout } = brief(["fonts", makeWorkspace()], { env: { HOME: home } });
  expect(stdout).toContain(`fangsong could be ${file}`);
});
