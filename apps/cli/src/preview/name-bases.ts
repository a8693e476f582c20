// A workspace, and what was asked for by name → the bases that its preview offers: folders, and revisions of git.

import { join, relative, resolve } from "node:path";
import { findCommit, findRepository, type Repository, realFolder } from "../diff/git-world.ts";
import { noSuchThing } from "../diff/open-side.ts";
import type { Finding } from "../finding.ts";
import { sha256 } from "../press/sha256.ts";
import { callerFolder, configName } from "../workspace/find-workspace.ts";
import type { World } from "../world.ts";

export interface NamedBase {
  /** Says nothing of paths: it stands in the address of a view. */
  readonly id: string;
  readonly kind: "revision" | "folder";
  readonly label: string;
  /** As `brief diff` takes it. */
  readonly word: string;
}

export interface Around {
  readonly cwd: string | undefined;
  /** The workspace, and its dataset. */
  readonly folder: string;
  readonly datasetFolder: string;
}

/** Of the revisions that touched it. */
const mostRevisions = 8;
const longestLabel = 60;
/** As much of a hash as tells commits apart. */
const hashLength = 12;

const utf8 = new TextDecoder();
/** As the address of a base names a commit. */
export const short = (commit: string): string => commit.slice(0, hashLength);

function hashOf(text: string): string {
  return sha256(text).slice(0, hashLength);
}

export function repositoryOf(world: World, { folder }: Around): Repository | undefined {
  return findRepository(world, realFolder(world, folder));
}

/** A word of `--base`. */
export function nameBase(world: World, word: string, around: Around): NamedBase | Finding {
  const path = resolve(callerFolder(world, around.cwd), word);
  if (world.isFolder(path)) {
    return { id: `folder-${hashOf(path)}`, kind: "folder", label: word, word };
  }
  const repository = world.isFile(path) ? undefined : repositoryOf(world, around);
  const [ref = "", ...rest] = word.split(":");
  const commit = repository && findCommit(world, repository, ref);
  if (commit === undefined) return noSuchThing(word, repository?.names() ?? []);
  const inCommit = [short(commit), ...rest].join(":");
  const id = rest.length === 0 ? short(commit) : hashOf(inCommit);
  return { id: `revision-${id}`, kind: "revision", label: word, word: inCommit };
}

/** HEAD, and the last revisions that touched what the briefs are made from; none outside of a repository. */
export function recentRevisions(world: World, around: Around): readonly NamedBase[] {
  const repository = repositoryOf(world, around);
  if (repository === undefined) return [];
  const { folder, datasetFolder } = around;
  const own = [configName, "templates", "kinds"].map((name) => join(folder, name));
  const paths = [...own, datasetFolder]
    .map((path) => relative(repository.root, realFolder(world, path)))
    .filter((path) => !path.startsWith(".."));
  const head = logged(world, repository, ["-n", "1"]).map((base) => ({
    ...base,
    label: cut(`HEAD  ${base.label}`),
  }));
  const touched = logged(world, repository, ["-n", String(mostRevisions), "--", ...paths]);
  return distinct([...head, ...touched]);
}

function logged(world: World, { root }: Repository, args: readonly string[]): readonly NamedBase[] {
  // Each field ends with a NUL: a subject may hold anything else.
  const ran = world.run("git", ["log", "-z", "--format=%H%x00%cs%x00%s", ...args], root);
  if (ran.code !== 0) return [];
  const fields = utf8.decode(ran.stdout).split("\0");
  const bases: NamedBase[] = [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [commit = "", day = "", subject = ""] = fields.slice(at, at + 3);
    const label = cut(`${day}  ${plain(subject)}`);
    bases.push({ id: `revision-${short(commit)}`, kind: "revision", label, word: short(commit) });
  }
  return bases;
}

/** Without what turns the direction of a text or breaks its line. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, " ").trim();
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length > longestLabel ? `${letters.slice(0, longestLabel - 1).join("")}…` : text;
}

/** The first of those that are one. */
export function distinct(bases: readonly NamedBase[]): readonly NamedBase[] {
  return bases.filter(({ id }, index) => bases.findIndex((base) => base.id === id) === index);
}

/** Written by git whenever HEAD is another commit. */
export function headLog(world: World, around: Around): readonly string[] {
  const repository = repositoryOf(world, around);
  if (repository === undefined) return [];
  const found = world.run("git", ["rev-parse", "--git-path", "logs/HEAD"], repository.root);
  if (found.code !== 0) return [];
  return [resolve(repository.root, utf8.decode(found.stdout).replace(/\r?\n$/, ""))];
}
