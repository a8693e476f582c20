// What two sides share is not composed; what is said of the briefs is the same as if it were.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { compareFigures } from "../src/diff/compare-figures.ts";
import type { Side } from "../src/diff/side.ts";
import { composeJob } from "../src/press/run-job.ts";
import type { Report } from "../src/report.ts";
import { openWorkspace } from "../src/workspace/open-workspace.ts";
import { openWorld } from "../src/world.ts";
import { configOf, edit, makeWorkspace, temporaryFolder } from "./brief.ts";

vi.mock("../src/press/run-job.ts", { spy: true });
beforeEach(() => void vi.mocked(composeJob).mockClear());

const config = configOf(
  "{ kind: portfolio }",
  "{ kind: project, parameters: { project: P148527 } }",
  "{ kind: project, parameters: { project: P003612 } }",
  "{ kind: project, parameters: { project: P147367 } }",
);

/** With what `change` does to a copy. */
function changed(base: string, change: (folder: string) => void): string {
  const folder = temporaryFolder();
  cpSync(base, folder, { recursive: true });
  change(folder);
  return folder;
}

function sideOf(name: Side["name"], folder: string): Side {
  const world = openWorld();
  const { workspace } = openWorkspace(world, { folder });
  if (workspace === undefined) throw new Error(`no workspace in ${folder}`);
  return { name, label: name, kind: "workspace", world, workspace, nameFile: (file) => file };
}

const silent = { progress() {} } as unknown as Report;

async function compare(base: string, now: string) {
  const selection = { only: [], languages: [], isSame: false };
  const compared = await compareFigures(
    sideOf("base", base),
    sideOf("new", now),
    selection,
    silent,
  );
  const composed = vi.mocked(composeJob).mock.calls.map(([, { stem }]) => stem);
  const touched = compared.briefs.filter(({ status }) => status !== "untouched");
  return { compared, composed, touched: touched.map(({ brief }) => brief) };
}

const bothSides = (...stems: readonly string[]) => [...stems, ...stems].toSorted();

test("nothing is composed of what is alike, wherever its rows stand", async () => {
  const base = makeWorkspace(config);
  const now = changed(base, (folder) => {
    const file = join(folder, "data/assertions.csv");
    const [header = "", ...rows] = readFileSync(file, "utf8").trimEnd().split("\n");
    writeFileSync(file, `${[header, "", ...rows].join("\n")}\n`);
  });
  const { compared, composed } = await compare(base, now);
  expect(composed).toEqual([]);
  expect(compared.briefs.map(({ brief, status, languages }) => [brief, status, languages])).toEqual(
    ["portfolio", "project-P148527", "project-P003612", "project-P147367"].map((brief) => {
      return [brief, "untouched", ["zh-CN", "en"]];
    }),
  );
});

test("a cell of one project: its sheet and what is about all, on either side", async () => {
  const base = makeWorkspace(config);
  const loan = /^(xj\.wb\.P148527\.1\.amount\.(?:wb25|res21),.*?),140000000,/gm;
  const now = changed(base, (folder) => {
    edit(join(folder, "data/assertions.csv"), loan, "$1,150000000,");
  });
  const { composed, touched } = await compare(base, now);
  const stems = ["portfolio", "project-P148527"].flatMap((id) => [`en/${id}`, `zh-CN/${id}`]);
  expect(composed.toSorted()).toEqual(bothSides(...stems));
  expect(touched).toEqual(["portfolio", "project-P148527"]);
});

test("a brief that one side does not have is composed where it is", async () => {
  const base = makeWorkspace(config);
  const now = changed(base, (folder) => {
    edit(join(folder, "brief.yaml"), /.*P003612.*\n/, "");
  });
  const { compared, composed, touched } = await compare(base, now);
  expect(composed.toSorted()).toEqual(["en/project-P003612", "zh-CN/project-P003612"]);
  expect(touched).toEqual(["project-P003612"]);
  expect(compared.briefs.at(-1)).toMatchObject({ brief: "project-P003612", status: "removed" });
});
