// A word of the command line → a side: a file, a folder, a git revision, a folder in a revision, or the working tree.
import { dirname, join, relative, resolve } from "node:path";
import { newestSourceDate, suggestName } from "@brief/data";
import { factsOf } from "@brief/render";
import { type Finding, hasErrors } from "../finding.ts";
import { fileText } from "../reporters/place-text.ts";
import type { Session } from "../session.ts";
import { callerFolder, configName, findWorkspace } from "../workspace/find-workspace.ts";
import { openWorkspace, type Workspace } from "../workspace/open-workspace.ts";
import { isDatasetFolder, readDataset } from "../workspace/read-dataset.ts";
import type { World } from "../world.ts";
import { findCommit, findRepository, gitWorld, type Repository, realFolder } from "./git-world.ts";
import { openDataFile } from "./open-file.ts";
import {
  broken,
  type From,
  findingsOfSide,
  type NameFile,
  type OpenedSide,
  refuse,
  type Side,
  type SideName,
  unsoundFacts,
} from "./side.ts";

export interface Asked {
  readonly name: SideName;
  /** Absent: the working tree. */
  readonly word: string | undefined;
  readonly asOf: string | undefined;
  readonly cwd: string | undefined;
  /** The workspace of the other side, where it is one on disk. */
  readonly home: string | undefined;
}

export async function openSide({ world }: Session, asked: Asked): Promise<OpenedSide> {
  const { word, cwd } = asked;
  if (word === undefined) {
    const home = findWorkspace(world, { cwd });
    if (typeof home !== "string") return refuse(home);
    return openFolder(onDisk(world, asked, "working tree"), home);
  }
  const path = resolve(callerFolder(world, cwd), word);
  const disk = onDisk(world, asked, word);
  const isFile = world.isFile(path);
  if (!isFile && !world.isFolder(path)) return openRevision(world, asked, word);
  const opened = isFile ? await openDataFile(path, disk) : await openAnyFolder(disk, path);
  return { ...opened, findings: [...twoMeanings(world, path, word), ...opened.findings] };
}

/** A folder that is called as a branch is: what is on disk is taken, and said. */
function twoMeanings(world: World, path: string, word: string): readonly Finding[] {
  const folder = dirname(path);
  const repository = world.isFolder(folder) ? findRepository(world, folder) : undefined;
  if (repository === undefined || findCommit(world, repository, word) === undefined) return [];
  return [
    {
      rule: "side-ambiguous",
      severity: "note",
      message: `"${word}" is on disk and is a git revision too: what is on disk is taken`,
      place: { file: word },
      remedy: `write ./${word} for the one, heads/${word} or tags/${word} for the other`,
    },
  ];
}

function onDisk(world: World, { name, asOf }: Asked, label: string): From {
  const nameFile = (file: string) => fileText(file, world.callerFolder);
  return { world, name, label, kind: "workspace", asOf, nameFile };
}

/** A data package of others is a file of theirs. */
async function openAnyFolder(from: From, folder: string): Promise<OpenedSide> {
  const { world } = from;
  const descriptor = join(folder, "datapackage.json");
  const isOurs = [configName, "projects.csv"].some((name) => world.isFile(join(folder, name)));
  if (!isOurs && world.isFile(descriptor)) return openDataFile(descriptor, from);
  return openFolder(from, folder);
}

function openFolder(from: From, folder: string): OpenedSide {
  const { world } = from;
  if (world.isFile(join(folder, configName))) return openBriefs(from, folder);
  if (isDatasetFolder(world, folder)) return openFacts({ ...from, kind: "dataset" }, folder);
  return refuse({
    rule: "nothing-to-compare",
    severity: "error",
    message: `neither a workspace nor a dataset in "${from.label}"`,
    place: { file: from.nameFile(folder) },
    expected: `a folder with ${configName}, or one with projects.csv or datapackage.json`,
    remedy: "name such a folder, a data file or a git revision",
  });
}

function openBriefs(from: From, folder: string): OpenedSide {
  const { world, asOf, label, nameFile } = from;
  const opened = openWorkspace(world, { folder, asOf, check: false });
  const { workspace } = opened;
  const findings = findingsOfSide(opened.findings, label, nameFile);
  if (workspace === undefined) return broken(from, findings);
  const unsound = findingsOfSide(unsoundFacts(workspace.dataset), label, nameFile);
  if (unsound.length > 0) return broken(from, [...findings, ...unsound]);
  return { side: sideOf(from, workspace), findings, code: 0 };
}

function sideOf({ world, name, label, kind, nameFile }: From, workspace: Workspace): Side {
  const { dataset, datasetFolder, asOf } = workspace;
  return { world, name, label, kind, dataset, datasetFolder, asOf, workspace, nameFile };
}

function openFacts(from: From, folder: string): OpenedSide {
  const { world, name, label, kind, asOf, nameFile } = from;
  const read = readDataset(world, folder);
  const { dataset } = read;
  const found = dataset === undefined ? [] : unsoundFacts(dataset);
  const findings = findingsOfSide([...read.findings, ...found], label, nameFile);
  if (dataset === undefined || hasErrors(findings)) return broken(from, findings);
  const day = asOf === undefined ? {} : { asOf };
  const side = { world, name, label, kind, dataset, datasetFolder: folder, ...day, nameFile };
  return { side, findings, code: 0 };
}

/** `main`, or `main:data`. */
function openRevision(world: World, asked: Asked, word: string): OpenedSide {
  const caller = callerFolder(world, asked.cwd);
  const home = asked.home ?? findWorkspace(world, { cwd: asked.cwd });
  const around = realFolder(world, typeof home === "string" ? home : caller);
  const repository = findRepository(world, world.isFolder(around) ? around : caller);
  if (repository === undefined) return refuse(noSuchThing(word, []));
  const [ref = "", ...rest] = word.split(":");
  const commit = findCommit(world, repository, ref);
  if (commit === undefined) return refuse(noSuchThing(word, repository.names()));
  const inPast = gitWorld(world, repository, commit);
  const from = {
    ...onDisk(inPast, asked, word),
    kind: "revision",
    nameFile: inRepository(repository, ref),
  } as const;
  if (rest.length > 0) return openFolder(from, resolve(repository.root, rest.join(":")));
  if (typeof home !== "string") return refuse(home);
  if (inPast.isFile(join(around, configName)))
    return outsideOf(repository, openBriefs(from, around));
  const named = findNewer(world, home);
  if (named !== undefined && isDatasetFolder(inPast, named)) {
    const opened = openFacts(from, named);
    return { ...opened, findings: [...opened.findings, withoutBriefs(from, around)] };
  }
  return refuse(noWorkspaceThen(from, around));
}

/** The dataset of the workspace as it is today, for a revision from before its brief.yaml. */
function findNewer(world: World, home: string): string | undefined {
  const { workspace } = openWorkspace(world, { folder: home, check: false });
  return workspace && realFolder(world, workspace.datasetFolder);
}

function inRepository({ root }: Repository, ref: string): NameFile {
  return (file) => `${ref}:${relative(root, file).replaceAll("\\", "/")}`;
}

/** A dataset beside the repository is the same at every revision: comparing it would say nothing. */
function outsideOf({ root }: Repository, opened: OpenedSide): OpenedSide {
  const folder = opened.side?.datasetFolder;
  if (folder === undefined || !relative(root, folder).startsWith("..")) return opened;
  return refuse({
    rule: "dataset-outside-repository",
    severity: "error",
    message: `the dataset "${folder}" is not in the repository`,
    place: { file: folder },
    expected: `a folder in ${root}`,
    remedy: "compare two dataset folders: brief diff OLD-FOLDER NEW-FOLDER",
  });
}

export function noSuchThing(word: string, refs: readonly string[]): Finding {
  const inGit = refs.length === 0 ? "; this is no git repository" : "";
  return {
    rule: "no-such-side",
    severity: "error",
    message: `"${word}" is no file, no folder and no git revision${inGit}`,
    place: { file: word },
    found: word,
    expected: "a git revision, a folder or a data file",
    remedy: refs.length === 0 ? "correct the path" : suggestName(word, refs),
  };
}

function withoutBriefs({ label, nameFile }: From, folder: string): Finding {
  return {
    rule: "no-briefs-then",
    severity: "note",
    message: `${label} has no ${configName}: its facts are read by that of the other side`,
    place: { file: nameFile(join(folder, configName)) },
    remedy: "nothing to do, if today's briefs are what should be compared",
  };
}

function noWorkspaceThen({ label, nameFile }: From, folder: string): Finding {
  return {
    rule: "workspace-not-found",
    severity: "error",
    message: `no ${configName} and no dataset in ${label}`,
    place: { file: nameFile(join(folder, configName)) },
    expected: `${configName} where the workspace is today`,
    remedy: `name a later revision, or a dataset folder of it: ${label}:path/to/data`,
  };
}

/** Facts alone, read by the briefs of the other side. */
export function withBriefsOf(side: Side, other: Side): Side {
  const { dataset, datasetFolder } = side;
  const { workspace } = other;
  if (side.workspace !== undefined || side.kind === "file") return side;
  if (workspace === undefined || dataset === undefined || datasetFolder === undefined) return side;
  const asOf = side.asOf ?? workspace.config["as-of"] ?? newestSourceDate(dataset);
  const facts = factsOf(dataset, asOf);
  return { ...side, asOf, workspace: { ...workspace, dataset, datasetFolder, facts, asOf } };
}
