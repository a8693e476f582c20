// A git revision as a World: its files stand where the working tree has them, nothing is checked out.
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { BriefError } from "@brief/data";
import type { World } from "../world.ts";

export interface Repository {
  readonly root: string;
  readonly names: () => readonly string[];
}

const utf8 = new TextDecoder();

/** The repository around a folder; undefined outside of one, and without git. */
export function findRepository(world: World, folder: string): Repository | undefined {
  const found = world.run("git", ["rev-parse", "--show-toplevel"], folder);
  if (found.code !== 0) return undefined;
  const root = resolve(utf8.decode(found.stdout).replace(/\r?\n$/, ""));
  return { root, names: () => refNames(world, root) };
}

/** Branches and tags, as one would type them. */
function refNames(world: World, root: string): readonly string[] {
  const format = "--format=%(refname:short)";
  const listed = world.run(
    "git",
    ["for-each-ref", format, "refs/heads", "refs/remotes", "refs/tags"],
    root,
  );
  return [...utf8.decode(listed.stdout).split(/\r?\n/).filter(Boolean), "HEAD"];
}

/** The commit that a word means; undefined where it means none. */
export function findCommit(world: World, { root }: Repository, ref: string): string | undefined {
  // A word that begins with a hyphen would be a flag of git's.
  if (ref === "" || ref.startsWith("-")) return undefined;
  const args = ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`];
  const found = world.run("git", args, root);
  return found.code === 0 ? utf8.decode(found.stdout).trim() : undefined;
}

interface Tree {
  /** Path from the root, with `/` → id of its blob. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Folder → names in it. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string>>;
  readonly links: ReadonlySet<string>;
}

function readTree(world: World, root: string, commit: string): Tree {
  const listed = world.run("git", ["ls-tree", "-r", "-z", "--full-tree", commit], root);
  if (listed.code !== 0) throw unreadable(commit, listed.stderr);
  const blobs = new Map<string, string>();
  const folders = new Map<string, Set<string>>([["", new Set()]]);
  const links = new Set<string>();
  for (const entry of utf8.decode(listed.stdout).split("\0")) {
    const [, mode, type, id = "", path = ""] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (type !== "blob") continue;
    blobs.set(path, id);
    if (mode === "120000") links.add(path);
    const parts = path.split("/");
    parts.forEach((name, index) => {
      const folder = parts.slice(0, index).join("/");
      const names = folders.get(folder) ?? new Set<string>();
      folders.set(folder, names.add(name));
    });
  }
  return { blobs, folders, links };
}

function unreadable(what: string, message: string): BriefError {
  return new BriefError(
    "git-unreadable",
    `git cannot read "${what}": ${message.trim().split("\n")[0] ?? ""}`,
    "fetch the history that is missing (git fetch --unshallow), or name another revision",
  );
}

/** Faces decide nothing that is compared, and those that may not be copied are not committed. */
const isFace = (path: string): boolean => /\.(ttf|otf|ttc)$/i.test(path);

export function gitWorld(world: World, { root }: Repository, commit: string): World {
  const tree = readTree(world, root, commit);
  /** Undefined outside of the repository: there the disk answers. */
  const inside = (path: string): string | undefined => {
    const name = relative(root, resolve(root, path));
    return name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name)
      ? undefined
      : name.replaceAll("\\", "/");
  };
  const isBlob = (name: string) => tree.blobs.has(name) && !tree.links.has(name);
  const readBytes = (path: string): Uint8Array => {
    const name = inside(path);
    if (name === undefined || (!isBlob(name) && isFace(name))) return world.readBytes(path);
    const id = tree.blobs.get(name);
    if (id === undefined || tree.links.has(name)) throw unreadable(name, "it is no file there");
    const blob = world.run("git", ["cat-file", "blob", id], root);
    if (blob.code !== 0) throw unreadable(name, blob.stderr);
    return blob.stdout;
  };
  return {
    ...world,
    readBytes,
    readText: (path) => utf8.decode(readBytes(path)),
    isFile: (path) => {
      const name = inside(path);
      if (name === undefined) return world.isFile(path);
      return isBlob(name) || (isFace(name) && world.isFile(path));
    },
    isFolder: (path) => {
      const name = inside(path);
      return name === undefined ? world.isFolder(path) : tree.folders.has(name);
    },
    isLink: (path) => {
      const name = inside(path);
      return name === undefined ? world.isLink(path) : tree.links.has(name);
    },
    listFolder: (path) => {
      const name = inside(path);
      return name === undefined
        ? world.listFolder(path)
        : [...(tree.folders.get(name) ?? [])].sort();
    },
    realPath: (path) => path,
  };
}

/** A path as git sees it: the folder that is there, by its real name. */
export function realFolder(world: World, path: string): string {
  for (let folder = path, rest = ""; ; ) {
    if (world.isFolder(folder)) return resolve(world.realPath(folder), rest);
    if (dirname(folder) === folder) return path;
    rest = relative(dirname(folder), resolve(folder, rest));
    folder = dirname(folder);
  }
}
