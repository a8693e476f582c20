// An edit runs again what rests on it, and no more: by the hashes that turbo gives the tasks of a clone.
import { spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./brief.ts";

const root = resolve(import.meta.dirname, "../../..");
const isRepository = existsSync(join(root, ".git"));
if (!isRepository) console.warn("skipped: turbo's hashes need a git repository");

function cloned(): string {
  const folder = join(temporaryFolder(), "clone");
  const { status, stderr } = spawnSync("git", ["clone", "-q", root, folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  copyFileSync(join(root, "turbo.json"), join(folder, "turbo.json"));
  return folder;
}

const tasks = ["briefs", "build", "test", "typecheck", "fonts"];

function hashes(folder: string): ReadonlyMap<string, string> {
  const launcher = join(root, "node_modules/turbo/bin/turbo");
  const args = [launcher, "run", ...tasks, "--dry=json", "--cwd", folder];
  const { PATH = "" } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    env: {
      TURBO_TELEMETRY_DISABLED: "1",
      PATH: join(root, "node_modules/.bin") + delimiter + PATH,
    },
  });
  if (status !== 0) throw new Error(stderr);
  const run: { readonly tasks: readonly { readonly taskId: string; readonly hash: string }[] } =
    JSON.parse(stdout);
  return new Map(run.tasks.map(({ taskId, hash }) => [taskId, hash]));
}

/** Tasks that have a script of their package, which would run again. */
function rerunAfter(file: string, text: string): readonly string[] {
  const folder = cloned();
  const before = hashes(folder);
  appendFileSync(join(folder, file), text);
  const after = hashes(folder);
  const changed = [...after].filter(([task, hash]) => before.get(task) !== hash);
  return changed
    .map(([task]) => task)
    .filter((task) => /#(briefs|build|test|typecheck|fonts)$/.test(task))
    .filter((task) => scripts.includes(task))
    .toSorted();
}

const scripts = [
  ...["@brief/data#test", "@brief/data#typecheck"],
  ...["@brief/render#test", "@brief/render#typecheck", "@brief/render#fonts"],
  ...["@brief/cli#briefs", "@brief/cli#build", "@brief/cli#test", "@brief/cli#typecheck"],
  ...["@brief/web#build", "@brief/web#test", "@brief/web#typecheck"],
];
const tests = ["@brief/cli#test", "@brief/render#test", "@brief/web#test"];

describe.skipIf(!isRepository)("what runs again", () => {
  it("after an edit of the facts: the briefs, and the tests that read them", () => {
    const again = rerunAfter("packages/data/dataset/sources.csv", "x\n");
    expect(again).toEqual(["@brief/cli#briefs", "@brief/data#test", ...tests].toSorted());
  });

  it("after an edit of a template: the programme, its briefs and tests, and no types", () => {
    const again = rerunAfter("packages/render/src/templates/card/en.hbs", "\n");
    const built = ["@brief/cli#briefs", "@brief/cli#build", "@brief/web#build"];
    expect(again).toEqual([...built, ...tests].toSorted());
  });

  it("after an edit of the sample workspace: its briefs, and the tests that build it", () => {
    const again = rerunAfter("apps/cli/examples/xinjiang/brief.yaml", "# x\n");
    expect(again).toEqual(["@brief/cli#briefs", "@brief/cli#test", "@brief/web#test"]);
  });

  it("after an edit of a text for people: nothing but the tests of its package", () => {
    expect(rerunAfter("README.md", "x\n")).toEqual([]);
    expect(rerunAfter("packages/data/README.md", "x\n")).toEqual(["@brief/data#test"]);
  });
});
