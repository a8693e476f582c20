// What brief.yaml, its profiles and the command line ask for: each, output, parameters.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, edit, makeWorkspace, temporaryFolder } from "./brief.ts";

const file = (workspace: string) => join(workspace, "brief.yaml");

/** A workspace with these entries in the place of its briefs. */
function withBriefs(...entries: readonly string[]): string {
  const workspace = makeWorkspace();
  const text = readFileSync(file(workspace), "utf8");
  const briefs = entries.map((entry) => `  - ${entry}\n`).join("");
  writeFileSync(file(workspace), text.replace(/briefs:[\s\S]*/, `briefs:\n${briefs}`));
  return workspace;
}

const list = (workspace: string, ...args: readonly string[]) =>
  brief(["list", workspace, "--json", ...args])
    .stdout.trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test("names files by code, key, name, number and language", () => {
  const workspace = withBriefs(
    '{ kind: project, each: projects, number: 3, output: "{number}-{code}-{name}-{language}" }',
  );
  const outputs = list(workspace).flatMap(({ outputs: names }) => names);
  expect(outputs).toContain(`zh-CN/3-P147367-${nameOf(outputs)}-zh-CN.pdf`);
  expect(outputs.some((name) => /^en\/3-P147367-[A-Za-z-]+-en\.pdf$/.test(name))).toBe(true);
  expect(new Set(outputs).size).toBe(outputs.length);
});

function nameOf(outputs: readonly string[]): string {
  const match = outputs.map((one) => /^zh-CN\/3-P147367-(.+)-zh-CN\.pdf$/.exec(one)?.[1]);
  const name = match.find((one) => one !== undefined) ?? "";
  expect(name).toMatch(/\p{Script=Han}/u);
  return name;
}

test.each([
  ['{ kind: project, each: projects, output: "same" }', "same-output", "put {key} into output:"],
  ['{ kind: project, each: projects, output: "{kee}" }', "bad-output", 'did you mean "{key}"?'],
  ['{ kind: project, each: projects, output: "a/{key}" }', "bad-output", "one file name"],
  ['{ kind: project, each: projects, output: "{key" }', "bad-output", "write {key}"],
  ['{ kind: project, each: projects, output: "{key}:1" }', "bad-output", "use letters"],
  ['{ kind: portfolio, output: "{name}" }', "bad-output", "take {name} out"],
  ['{ kind: portfolio, output: "{number}" }', "bad-output", "add number: 1"],
  ["{ kind: portfolio, each: projects }", "bad-each", "take each: out"],
  ["{ kind: project, each: lenders }", "bad-each", "write each: projects"],
  ["{ kind: project, each: project }", "config-value", 'did you mean "projects"?'],
  ["{ kind: project, each: projects, parameters: { project: P147367 } }", "bad-each", "take out"],
  ["{ kind: project, parameters: { projct: P147367 } }", "unknown-parameter", '"project"'],
  ["{ kind: project, parameters: { project: P14736 } }", "unknown-project", '"P147367"'],
])("refuses %s as %s, at its line", (entry, rule, remedy) => {
  const { code, stderr } = brief(["list"], { cwd: withBriefs(entry) });
  expect(stderr).toMatch(new RegExp(`^brief\\.yaml:8:\\d+: error ${rule}: `, "m"));
  expect(stderr).toContain(remedy);
  expect(code).toBe(2);
});

test("two entries that make one brief are refused, whatever their files are called", () => {
  const workspace = withBriefs("{ kind: portfolio }", "{ kind: portfolio, output: other }");
  const { code, stderr } = brief(["list"], { cwd: workspace });
  expect(stderr).toContain('two briefs would be called "portfolio"');
  expect(code).toBe(2);
});

test("a parameter of the command line goes before the file, and a flag before its file", () => {
  const workspace = withBriefs("{ kind: project, each: projects, lang: [en] }");
  const all = list(workspace).length;
  expect(all).toBeGreaterThan(2);
  const one = list(workspace, "-P", "project=P147367");
  expect(one.map((record) => record.brief)).toEqual(["project-P147367"]);
  const params = join(temporaryFolder(), "p.yaml");
  writeFileSync(params, "project: P046563\n");
  expect(list(workspace, "--params", params)[0].brief).toBe("project-P046563");
  expect(list(workspace, "--params", params, "-P", "project=P147367")[0].brief).toBe(
    "project-P147367",
  );
  const fixed = withBriefs("{ kind: project, lang: [en], parameters: { project: P147367 } }");
  expect(list(fixed)).toHaveLength(1);
  expect(list(fixed, "--each", "project")).toHaveLength(all);
});

test.each([
  [["-P", "projct=x"], 'did you mean "project"?'],
  [["-P", "project"], "-P project=P147367"],
  [["-P", "project=P14736"], '"P147367"'],
  [["--each", "prefecture"], "use one of project"],
  [["--each", "projcts"], '"project"'],
])("refuses %j with 2", (args, remedy) => {
  const workspace = withBriefs("{ kind: project, each: projects }");
  const { code, stderr } = brief(["list", workspace, ...args]);
  expect(stderr).toContain(remedy);
  expect(code).toBe(2);
});

test("a parameter of one build leaves what the file asks for in place", () => {
  const workspace = withBriefs("{ kind: project, lang: [en], parameters: { project: P147367 } }");
  const out = join(workspace, "out");
  const build = (...args: readonly string[]) =>
    brief(["build", workspace, "-o", out, "-f", "json", ...args]);
  expect(build().code).toBe(0);
  expect(build("-P", "project=P046563").code).toBe(0);
  const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
  expect(manifest.files.map((entry: { readonly brief: string }) => entry.brief)).toEqual([
    "project-P046563",
    "project-P147367",
  ]);
});

test("a profile lies over brief.yaml key by key, by flag before variable", () => {
  const workspace = withBriefs("{ kind: portfolio }");
  const profile = (name: string, text: string) =>
    writeFileSync(join(workspace, `brief.${name}.yaml`), text);
  profile("internal", "languages: [zh-CN]\nissuer: { mark: ~ }\nas-of: 2024-12-31\n");
  profile("english", "languages: [en]\n");
  const days = (args: readonly string[], env = {}) =>
    brief(["list", workspace, "--json", ...args], { env })
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .map(({ language, asOf }) => `${language} ${asOf}`);
  const variable = { BRIEF_PROFILE: "english" };
  expect(days([], variable)).toEqual(["en 2025-03-31"]);
  expect(days(["--profile", "internal"], variable)).toEqual(["zh-CN 2024-12-31"]);
  expect(days(["--profile", "internal"], { BRIEF_AS_OF: "2025-01-31" })).toEqual([
    "zh-CN 2025-01-31",
  ]);
  expect(days(["--profile", "internal", "--as-of", "2025-02-28"])).toEqual(["zh-CN 2025-02-28"]);
  const html = (...args: readonly string[]) =>
    brief(["build", workspace, "-o", "-", "-l", "zh-CN", "-f", "html", ...args]).stdout;
  expect(html()).toContain("示例<");
  expect(html("--profile", "internal")).not.toContain("示例<");
});

test.each([
  [
    "theme: bulletn\n",
    /^brief\.x\.yaml:1:8: error config-value: .*\n[\s\S]*did you mean "bulletin"/m,
  ],
  [
    "\nissuer:\n  contct: { en: x }\n",
    /^brief\.x\.yaml:3:3: error unknown-key: .*\n[\s\S]*"contact"/m,
  ],
  ["briefs:\n  - { kind: portfolio, nmber: 3 }\n", /^brief\.x\.yaml:2:\d+: error unknown-key/m],
  ["rules: { dates-orderd: off }\n", /^brief\.x\.yaml:1:10: error unknown-rule/m],
  ["dataset: ~\n", /^brief\.x\.yaml:1:10: error missing-key: no "dataset"/m],
  ["a: [\n", /^brief\.x\.yaml:2:1: error yaml-syntax/m],
])("a fault of a profile is told in its own file: %j", (text, told) => {
  const workspace = withBriefs("{ kind: portfolio }");
  writeFileSync(join(workspace, "brief.x.yaml"), text);
  const { code, stderr } = brief(["list", "--profile", "x"], { cwd: workspace });
  expect(stderr).toMatch(told);
  expect(code).toBe(2);
});

test("a profile that is not there is refused with the nearest one", () => {
  const workspace = withBriefs("{ kind: portfolio }");
  expect(brief(["list", "--profile", "x"], { cwd: workspace }).stderr).toContain("brief.x.yaml");
  writeFileSync(join(workspace, "brief.public.yaml"), "");
  const { code, stderr } = brief(["list", "--profile", "pubic"], { cwd: workspace });
  expect(stderr).toContain('did you mean "public"?');
  expect(code).toBe(2);
  expect(brief(["list", "--profile", "public"], { cwd: workspace }).code).toBe(0);
});

test("a fault of brief.yaml keeps its own place under a profile", () => {
  const workspace = withBriefs("{ kind: portfolio, theme: jornal }");
  writeFileSync(join(workspace, "brief.x.yaml"), "languages: [en]\n");
  expect(brief(["list", "--profile", "x"], { cwd: workspace }).stderr).toMatch(
    /^brief\.yaml:8:\d+: error config-value/m,
  );
  edit(file(workspace), "jornal", "journal");
  expect(brief(["list", "--profile", "x"], { cwd: workspace }).code).toBe(0);
});
