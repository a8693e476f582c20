// What a preview offers to compare with, and the files of each: on its own, and through the built command line.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { commit, describeWithGit, git } from "../../cli/tests/repository.ts";
import { type Preview, servePreview } from "../server/serve.ts";
import type { OfferedBase, WorkspaceState } from "../src/messages.ts";
import { builtCommandLine } from "./built.ts";
import { startPreview } from "./command-line.ts";
import { edit, makeWorkspace, temporaryFolder } from "./folders.ts";
import { smallSnapshot } from "./small-snapshot.ts";

const revision: OfferedBase = { id: "revision-1", kind: "revision", label: "HEAD" };
const folder: OfferedBase = { id: "folder-1", kind: "folder", label: "../older" };

async function stateOf(address: string, id: string): Promise<WorkspaceState> {
  // Written by our own server.
  return (await fetch(new URL(`bases/${id}/state.json`, address))).json();
}

async function status(address: string, path: string): Promise<number> {
  const response = await fetch(new URL(path, address));
  await response.body?.cancel();
  return response.status;
}

describe("a server that offers bases", () => {
  let preview: Preview | undefined;
  afterEach(async () => {
    await preview?.close();
    preview = undefined;
  });

  async function start(content: () => string) {
    const appFolder = temporaryFolder();
    mkdirSync(join(appFolder, "assets"));
    writeFileSync(join(appFolder, "index.html"), "<!doctype html>");
    const opened: string[] = [];
    preview = await servePreview({
      name: "test",
      read: async () => ({ ...smallSnapshot, bases: [revision, folder], days: ["2025-03-31"] }),
      openBase: async (id) => {
        opened.push(id);
        const table = new TextEncoder().encode(`id\n${content()}\n`);
        return { ...smallSnapshot, dataset: new Map([["projects.csv", table]]) };
      },
      watched: [],
      appFolder,
      faces: new Map(),
      port: 0,
      host: "127.0.0.1",
    });
    return { address: preview.address, opened };
  }

  test("tells of them and of the days, and opens none before it is asked", async () => {
    const { address, opened } = await start(() => "P1");
    const state = await (await fetch(new URL("workspace.json", address))).json();
    expect([state.bases, state.days]).toEqual([[revision, folder], ["2025-03-31"]]);
    expect(opened).toEqual([]);
  });

  test("gives the state and the files of one, under its own address", async () => {
    const { address } = await start(() => "P1");
    const { dataset, templates } = await stateOf(address, revision.id);
    const table = await fetch(new URL(dataset.files["projects.csv"] ?? "", address));
    expect([table.status, await table.text()]).toEqual([200, "id\nP1\n"]);
    const template = await fetch(new URL(templates["portfolio/zh-CN"] ?? "", address));
    expect(await template.text()).toBe("export default {};\n");
    expect(await status(address, "bases/revision-1/dataset/0000000000000000/projects.csv")).toBe(
      404,
    );
  });

  test("hands no id on that it has not offered", async () => {
    const { address, opened } = await start(() => "P1");
    for (const id of ["revision-2", "..%2f..%2fetc", "--upload-pack=x", "HEAD"]) {
      expect(await status(address, `bases/${id}/state.json`)).toBe(404);
      expect(await status(address, `bases/${id}/dataset/0/projects.csv`)).toBe(404);
      expect(await status(address, `bases/${id}/templates/0/portfolio/zh-CN.js`)).toBe(404);
    }
    expect(opened).toEqual([]);
  });

  test("reads a folder anew each time, a revision once", async () => {
    let content = "P1";
    const { address, opened } = await start(() => content);
    const before = await stateOf(address, folder.id);
    await stateOf(address, revision.id);
    content = "P2";
    const after = await stateOf(address, folder.id);
    await stateOf(address, revision.id);
    expect(after.revision).not.toBe(before.revision);
    expect(opened).toEqual(["folder-1", "revision-1", "folder-1"]);
    expect(await status(address, before.dataset.files["projects.csv"] ?? "")).toBe(404);
    expect(await status(address, after.dataset.files["projects.csv"] ?? "")).toBe(200);
  });
});

const count = (projects: number): string =>
  `外贷项目${projects}个,Projects financed by IFI and foreign-government loans,,${projects},`;

describeWithGit("brief preview in a repository", () => {
  test("offers HEAD, what touched the briefs, and what --base names; each as it was", async () => {
    const workspace = makeWorkspace();
    git(workspace, "init", "-q", "-b", "main");
    commit(workspace, "first");
    const older = join(temporaryFolder(), "older");
    cpSync(join(workspace, "data"), older, { recursive: true });
    edit(join(workspace, "data/aggregates.csv"), count(151), count(152));
    commit(workspace, "second: \u202eone more");
    writeFileSync(join(workspace, "notes.txt"), "of no account");
    commit(workspace, "notes");
    edit(join(workspace, "data/aggregates.csv"), count(152), count(153));
    const options = ["--base", "first", "--base", older];
    const address = await startPreview(workspace, workspace, options);

    const state: WorkspaceState = await (await fetch(new URL("workspace.json", address))).json();
    expect(state.bases.map(({ kind, label }) => [kind, label.replace(/\d{4}-\S+/, "DAY")])).toEqual(
      [
        ["revision", "first"],
        ["folder", older],
        ["revision", "HEAD  DAY  notes"],
        ["revision", "DAY  second:  one more"],
      ],
    );
    expect(state.days[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(state.days).toEqual([...new Set(state.days)].toSorted().toReversed());

    const counts: string[] = [];
    for (const { id } of state.bases) {
      const base = await stateOf(address, id);
      expect(base.briefs.map(({ id: brief }) => brief)).toContain("portfolio");
      const table = await fetch(new URL(base.dataset.files["aggregates.csv"] ?? "", address));
      counts.push(/外贷项目(\d+)个/.exec(await table.text())?.[1] ?? "");
    }
    expect(counts).toEqual(["151", "151", "152", "152"]);
  });

  test("a base that cannot be opened says why, where, and what to do", async () => {
    const workspace = makeWorkspace();
    git(workspace, "init", "-q", "-b", "main");
    const assertions = join(workspace, "data/assertions.csv");
    edit(assertions, "P003612.1,amount,150000000,USD", "P003612.1,amount,lots,USD");
    commit(workspace, "broken");
    edit(assertions, "P003612.1,amount,lots,USD", "P003612.1,amount,150000000,USD");
    const address = await startPreview(workspace, workspace);
    const { bases } = await (await fetch(new URL("workspace.json", address))).json();
    const { briefs, diagnostics } = await stateOf(address, bases[0].id);
    expect(briefs).toEqual([]);
    const fault = diagnostics.find(({ message }) => message.includes("lots"));
    expect(fault?.place).toMatchObject({
      file: expect.stringMatching(/^[0-9a-f]{12}:data\/assertions\.csv$/),
      line: expect.any(Number),
    });
    expect(fault?.remedy).not.toBe("");
  });

  test("a folder that is gone says so when it is opened", async () => {
    const workspace = makeWorkspace();
    const older = join(temporaryFolder(), "older");
    cpSync(join(workspace, "data"), older, { recursive: true });
    const address = await startPreview(workspace, workspace, ["--base", older]);
    const { bases } = await (await fetch(new URL("workspace.json", address))).json();
    rmSync(older, { recursive: true });
    const { diagnostics } = await stateOf(address, bases[0].id);
    expect(diagnostics[0]).toMatchObject({ rule: "no-such-side", severity: "error" });
  });
});

test("a --base that is nothing is refused before anything is served", () => {
  const workspace = makeWorkspace();
  const args = [builtCommandLine(), "preview", workspace, "--port", "0", "--base", "nowhere"];
  const { status: code, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(code).toBe(2);
  expect(stderr).toContain('"nowhere" is no file, no folder and no git revision');
});
