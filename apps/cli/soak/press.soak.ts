// The press at length: kills at 100 moments, 1,000 spoilt entries of the cache, a brief that hangs among 100, 10,000
// briefs in one run with its memory, and what a build after it costs.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { largePressText, measureLargePress } from "../bench/large-press.ts";
import { makeLargeWorkspace } from "../bench/large-workspace.ts";
import { brief, contents, edit, temporaryFolder } from "../tests/brief.ts";
import { killBuilds, ownCache, spoil } from "../tests/press-trials.ts";

function workspaceOf(projects: number) {
  const folder = temporaryFolder();
  const briefs = makeLargeWorkspace(folder, projects);
  const out = join(folder, "out");
  const env = ownCache(folder);
  const build = () => brief(["build", folder, "-o", out, "-q"], { cwd: folder, env });
  return { folder, briefs, out, env, build };
}

function cleanBuild(folder: string) {
  const out = join(temporaryFolder(), "clean");
  expect(brief(["build", folder, "-o", out, "--no-cache", "-q"], { cwd: folder }).code).toBe(0);
  return contents(out);
}

test("100 kills", async () => {
  const { folder, out, build } = workspaceOf(12);
  const look = () => expect(contents(out)).toEqual(cleanBuild(folder));
  const trial = { folder, out, kills: 100, build: () => build().code, every: 10, look };
  const done = await killBuilds(trial);
  console.log(
    `kills: 100 builds killed at another moment each (${done} more were done before), no torn file, every tenth followed by one that ends as a clean one`,
  );
});

test("1,000 spoilt entries", () => {
  const { folder, out, build } = workspaceOf(2);
  expect(build().code).toBe(0);
  const whole = contents(out);
  const cache = join(folder, "cache/briefs");
  const entries = readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  let spoilt = 0;
  while (spoilt < 1000) {
    for (const entry of entries) spoil(entry, spoilt++);
    rmSync(out, { recursive: true });
    expect(build().code).toBe(0);
    expect(contents(out)).toEqual(whole);
  }
  console.log(`cache: ${spoilt} entries spoilt, no wrong file`);
});

test("a brief that hangs among 100", () => {
  const { folder, out, env } = workspaceOf(100);
  mkdirSync(join(folder, "kinds"));
  mkdirSync(join(folder, "templates/endless"), { recursive: true });
  writeFileSync(
    join(folder, "kinds/endless.ts"),
    `import type { BuildView } from "@brief/render";
export const subject = "project";
export const view: BuildView = (_, spec) => {
  if (spec.parameters["project"] === "wb.P100050") for (;;) spec.id.toString();
  return { title: spec.id };
};
`,
  );
  writeFileSync(
    join(folder, "templates/endless/zh-CN.hbs"),
    '<brief title="示例"><p>{{title}}</p></brief>\n',
  );
  edit(
    join(folder, "brief.yaml"),
    /briefs:\n[\s\S]*/,
    "briefs:\n  - { kind: endless, each: projects, lang: [zh-CN] }\n",
  );
  const { code, stderr } = brief(["build", folder, "-o", out], { cwd: folder, env });
  expect(code).toBe(1);
  expect(stderr.match(/ error /g)).toHaveLength(1);
  const [, seconds] = /^failed {2}zh-CN\/endless-P100050 {2}([\d.]+)s$/m.exec(stderr) ?? [];
  const made = Object.keys(contents(out)).filter((file) => file.endsWith(".pdf"));
  expect(made).toHaveLength(99);
  console.log(`poison: 99 delivered, the hanging one ended after ${seconds} s`);
});

test("10,000 briefs", async () => {
  const folder = temporaryFolder();
  const measured = await measureLargePress(folder, 5000);
  for (const line of largePressText(measured)) console.log(line);
  expect(measured.codes).toEqual([0, 0, 0]);
  expect(measured.memoryRatio).toBeLessThan(1.1);
});
