// The press: what nothing changed in is left alone, what a change touches is made, and the folder is always that of a
// clean build.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { largePressText, measureLargePress } from "../bench/large-press.ts";
import { makeLargeWorkspace } from "../bench/large-workspace.ts";
import { brief, contents, edit, temporaryFolder } from "./brief.ts";
import { killBuilds, ownCache, spoil } from "./press-trials.ts";

const kills = 10;

function smallWorkspace(projects = 3) {
  const folder = temporaryFolder();
  makeLargeWorkspace(folder, projects);
  const out = join(folder, "out");
  const env = ownCache(folder);
  const build = (...args: readonly string[]) =>
    brief(["build", folder, "-o", out, ...args], { cwd: folder, env });
  return { folder, out, build, data: (table: string) => join(folder, "data", `${table}.csv`) };
}

/** Everything made anew, in a folder of its own. */
function cleanBuild(folder: string) {
  const out = join(temporaryFolder(), "clean");
  const { code, stderr } = brief(["build", folder, "-o", out, "--no-cache"], { cwd: folder });
  expect(stderr).not.toContain("error");
  expect(code).toBe(0);
  return contents(out);
}

const madeIn = (stderr: string) =>
  [...stderr.matchAll(/^ok {2}(\S+)\.pdf .*?(\(cached\))?$/gm)].map(([, stem, cached]) =>
    cached === undefined ? stem : `${stem} cached`,
  );

test("a build after no change opens no font and starts no thread, and says the same", () => {
  const { folder, out } = smallWorkspace();
  const log = join(temporaryFolder(), "opens");
  const NODE_OPTIONS = `--require ${join(import.meta.dirname, "count-opens.cjs")}`;
  const build = () =>
    brief(["build", folder, "-o", out], {
      cwd: folder,
      env: { ...ownCache(folder), NODE_OPTIONS, OPENS_LOG: log },
    });
  const first = build();
  expect(first.code).toBe(0);
  expect(readFileSync(log, "utf8")).toMatch(/^thread$/m);
  expect(readFileSync(log, "utf8")).toMatch(/^font .*\.ttf$/m);
  rmSync(log);
  const before = contents(out);
  const second = build();
  expect(existsSync(log)).toBe(false);
  expect(second.stderr).toContain("nothing changed");
  expect([second.stdout, second.code]).toEqual([first.stdout, 0]);
  expect(contents(out)).toEqual(before);
});

test("a changed cell makes the briefs that rest on it, and tells why", () => {
  const { folder, out, build, data } = smallWorkspace();
  expect(build().code).toBe(0);
  edit(data("assertions"), "wb.P100001.1,amount,41000000", "wb.P100001.1,amount,41500000");
  const plan = build("--dry-run");
  expect(plan.stderr).toContain("en/project-P100001: its facts changed (data/assertions.csv)");
  expect(plan.stderr).toContain("4 of 7 documents stand as they are");
  expect(plan.stdout.split("\n").filter((line) => line.endsWith(".pdf"))).toHaveLength(3);
  const { stderr } = build();
  expect(madeIn(stderr).toSorted()).toEqual([
    "en/project-P100001",
    "zh-CN/card",
    "zh-CN/project-P100001",
  ]);
  expect(contents(out)).toEqual(cleanBuild(folder));
  // And back: it was made before.
  edit(data("assertions"), "41500000", "41000000");
  expect(madeIn(build().stderr).every((name) => name?.endsWith(" cached"))).toBe(true);
  expect(contents(out)).toEqual(cleanBuild(folder));
});

test("a row that is inserted makes no PDF, and the figures name the new lines", () => {
  const { folder, out, build, data } = smallWorkspace();
  expect(build().code).toBe(0);
  const before = contents(out);
  const header = readFileSync(data("sources"), "utf8").split("\n")[0];
  edit(
    data("sources"),
    `${header}\n`,
    `${header}\nunused,Other list,World Bank,世界银行,DS,en,2020-01-01,https://example.org/\n`,
  );
  const { stderr, code } = build();
  expect(code).toBe(0);
  expect(madeIn(stderr).filter((name) => !name?.endsWith(" cached"))).toEqual(["zh-CN/card"]);
  const after = contents(out);
  const sheets = Object.keys(after).filter((file) => /project.*\.pdf$/.test(file));
  expect(sheets).toHaveLength(6);
  for (const file of sheets) expect(after[file]).toBe(before[file]);
  expect(after).toEqual(cleanBuild(folder));
});

test("a file that was changed, or taken away, is put back as it was", () => {
  const { folder, out, build } = smallWorkspace();
  expect(build().code).toBe(0);
  const whole = contents(out);
  writeFileSync(join(out, "en/project-P100000.pdf"), "mine");
  rmSync(join(out, "zh-CN/project-P100002.html"));
  const { stderr } = build();
  expect(madeIn(stderr).every((name) => name?.endsWith(" cached"))).toBe(true);
  expect(contents(out)).toEqual(whole);
  expect(whole).toEqual(cleanBuild(folder));
});

test("a template of the workspace makes the briefs of its kind anew, and no others", () => {
  const { folder, out, build } = smallWorkspace();
  expect(build().code).toBe(0);
  const shipped = join(
    import.meta.dirname,
    "../../../packages/render/src/templates/card/zh-CN.hbs",
  );
  const own = join(folder, "templates/card");
  writeOwn(own, readFileSync(shipped, "utf8"));
  expect(madeIn(build().stderr)).toEqual(["zh-CN/card"]);
  expect(contents(out)).toEqual(cleanBuild(folder));
});

/** With a remark, which changes the template and not the brief. */
function writeOwn(folder: string, text: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "zh-CN.hbs"), `{{! ours }}${text}`);
}

test("one thread and several make the same bytes", () => {
  const { folder } = smallWorkspace();
  const outs = ["1", "3"].map((jobs) => {
    const out = join(temporaryFolder(), "out");
    const env = { TZ: jobs === "1" ? "UTC" : "Asia/Shanghai" };
    const args = ["build", folder, "-o", out, "--no-cache", "-j", jobs];
    expect(brief(args, { cwd: folder, env }).code).toBe(0);
    return contents(out);
  });
  expect(outs[0]).toEqual(outs[1]);
});

test("an entry of the cache that is not what was put there is made anew", () => {
  const { folder, out, build } = smallWorkspace();
  expect(build().code).toBe(0);
  const whole = contents(out);
  const entries = readdirSync(join(folder, "cache/briefs"), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(entries).toHaveLength(7);
  entries.forEach((entry, index) => {
    spoil(entry, index);
  });
  rmSync(out, { recursive: true });
  const { stderr, code } = build();
  expect(code).toBe(0);
  expect(stderr).not.toContain("(cached)");
  expect(contents(out)).toEqual(whole);
});

const endless = (what: string) => `import type { BuildView } from "@brief/render";
export const subject = "project";
export const view: BuildView = (_, spec) => {
  if (spec.parameters["project"] === "wb.P100001") ${what}
  return { title: spec.id };
};
`;

// Which limit a swelling one meets first depends on how busy the machine is.
test.each([
  ["hangs", "for (;;) spec.id.toString();", /job-time/],
  [
    "swells",
    "{ const all: unknown[] = []; for (;;) all.push(new Array(1e5).fill(0.5)); }",
    "job-memory",
  ],
  ["ends its thread", "(globalThis as any).process.exit(3);", /render-fault/],
])("a brief that %s fails alone", (_, what, rule) => {
  const { folder, out, build } = smallWorkspace();
  mkdirSync(join(folder, "kinds"));
  mkdirSync(join(folder, "templates/endless"), { recursive: true });
  writeFileSync(join(folder, "kinds/endless.ts"), endless(what));
  writeFileSync(
    join(folder, "templates/endless/zh-CN.hbs"),
    '<brief title="示例"><p>{{title}}</p></brief>\n',
  );
  edit(
    join(folder, "brief.yaml"),
    "  - { kind: card",
    "  - { kind: endless, each: projects, lang: [zh-CN] }\n  - { kind: card",
  );
  const { code, stderr } = build("--no-cache");
  const told = stderr.split("\n").filter((line) => line.includes(" error "));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(rule);
  expect(told[0]).toContain("zh-CN/endless-P100001");
  expect(code).toBe(1);
  const pdfs = Object.keys(contents(out)).filter((file) => file.endsWith(".pdf"));
  expect(pdfs).toHaveLength(2 + 7);
  expect(pdfs).not.toContain("zh-CN/endless-P100001.pdf");
});

test.each([
  { name: "a full disk", after: "400000", says: /cannot write ".*": ENOSPC: no space left/ },
  { name: "a read-only folder", after: undefined, says: /cannot write ".*": EROFS: read-only/ },
])("$name is told with its path, and leaves nothing torn", ({ after, says }) => {
  const { folder, out, build } = smallWorkspace();
  const env = {
    ...ownCache(folder),
    NODE_OPTIONS: `--require ${join(import.meta.dirname, "fail-writes.cjs")}`,
    FAIL_BELOW: out,
    ...(after === undefined ? {} : { FAIL_AFTER: after }),
  };
  const { code, stderr } = brief(["build", folder, "-o", out], { cwd: folder, env });
  expect([code, stderr]).toEqual([3, expect.stringMatching(says)]);
  expect(stderr).toContain("remedy: check the free space and the rights of the output folder");
  const left = contents(out);
  expect(Object.keys(left).filter((file) => file.includes(".brief"))).toEqual([]);
  const clean = cleanBuild(folder);
  expect(clean).toMatchObject(left);
  expect(Object.keys(left).length > 0).toBe(after !== undefined);
  expect(build().code).toBe(0);
  expect(contents(out)).toEqual(clean);
});

test.skipIf(!existsSync("/proc/self"))(
  "a folder that cannot be is told, and not tried for ever",
  () => {
    const { folder } = smallWorkspace();
    const { code, stderr } = brief(["build", folder, "-o", "/proc/brief/out"], { cwd: folder });
    expect([code, stderr]).toEqual([3, expect.stringContaining('cannot write "/proc/brief/out"')]);
  },
);

test("a file that stands where a folder is to be is told, and stays", () => {
  const { folder, out, build } = smallWorkspace();
  mkdirSync(out);
  writeFileSync(join(out, "en"), "mine");
  const { code, stderr } = build();
  expect([code, stderr]).toEqual([
    3,
    expect.stringMatching(/cannot write ".*en.*": E(EXIST|NOTDIR)/),
  ]);
  expect(stderr).toContain("remedy: check the free space and the rights of the output folder");
  expect(readFileSync(join(out, "en"), "utf8")).toBe("mine");
  const below = brief(["build", folder, "-o", join(out, "en", "new")], { cwd: folder });
  expect([below.code, below.stderr]).toEqual([3, expect.stringContaining("cannot write")]);
});

test("a build that is killed leaves whole files, and the next one ends as a clean one does", async () => {
  const { folder, out, build } = smallWorkspace(6);
  const look = () => expect(contents(out)).toEqual(cleanBuild(folder));
  await killBuilds({ folder, out, kills, build: () => build().code, every: kills, look });
});

test("300 briefs in one run: all are made, and a build after it makes what changed", async () => {
  const folder = temporaryFolder();
  const measured = await measureLargePress(folder, 150);
  for (const line of largePressText(measured)) console.log(line);
  expect(measured.codes).toEqual([0, 0, 0]);
  const made = Object.keys(contents(join(folder, "out")));
  expect(made.filter((file) => file.endsWith(".pdf"))).toHaveLength(301);
});
