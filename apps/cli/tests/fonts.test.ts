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
