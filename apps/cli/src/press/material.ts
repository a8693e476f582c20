// All that a workspace was opened from: the files that were read, and what was found where. It can be opened again from
// it elsewhere, in another thread or on another machine, and held against the disk later.
import { basename, dirname } from "node:path";
import { BriefError } from "@brief/data";
import type { Compiled, CompileFault, World } from "../world.ts";
import { sha256 } from "./sha256.ts";

export interface Material {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Path → whether it is a file; a folder. */
  readonly isFile: ReadonlyMap<string, boolean>;
  readonly isFolder: ReadonlyMap<string, boolean>;
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** Kinds in code, by their source. */
  readonly compiled: ReadonlyMap<string, Compiled | CompileFault>;
}

/** What a material was, in hashes: enough to see whether the disk still holds it. */
export interface Trace {
  readonly files: readonly (readonly [path: string, sha256: string])[];
  readonly isFile: readonly (readonly [string, boolean])[];
  readonly isFolder: readonly (readonly [string, boolean])[];
  readonly folders: readonly (readonly [string, readonly string[]])[];
}

/** A world that remembers what is asked of it, and gives the first answer again. */
export function recordWorld(world: World): { readonly world: World; readonly material: Material } {
  const files = new Map<string, Uint8Array>();
  const isFile = new Map<string, boolean>();
  const isFolder = new Map<string, boolean>();
  const folders = new Map<string, readonly string[]>();
  const compiled = new Map<string, Compiled | CompileFault>();
  const remember =
    <T>(answers: Map<string, T>, ask: (path: string) => T) =>
    (path: string): T => {
      const known = answers.get(path);
      if (known !== undefined) return known;
      const answer = ask(path);
      answers.set(path, answer);
      return answer;
    };
  const readBytes = remember(files, world.readBytes);
  return {
    world: {
      ...world,
      readBytes,
      readText: (path) => new TextDecoder("utf-8").decode(readBytes(path)),
      isFile: remember(isFile, world.isFile),
      isFolder: remember(isFolder, world.isFolder),
      listFolder: remember(folders, world.listFolder),
      compile: (source, file) => remember(compiled, () => world.compile(source, file))(source),
    },
    material: { files, isFile, isFolder, folders, compiled },
  };
}

/** The world that a material was read from, as far as it was looked at; nothing can be written there. */
export function materialWorld(world: World, material: Material): World {
  const refuse = (path: string): never => {
    throw new BriefError(
      "not-in-material",
      `"${path}" was not read when the work was planned`,
      "report this with the workspace",
    );
  };
  const answer =
    <T>(answers: ReadonlyMap<string, T>) =>
    (path: string): T =>
      answers.get(path) ?? refuse(path);
  const readBytes = answer(material.files);
  return {
    ...world,
    readBytes,
    readText: (path) => new TextDecoder("utf-8").decode(readBytes(path)),
    fileSize: (path) => material.files.get(path)?.length ?? 0,
    isFile: answer(material.isFile),
    isFolder: answer(material.isFolder),
    listFolder: answer(material.folders),
    compile: (source) => material.compiled.get(source) ?? refuse("kinds"),
    makeFolder: () => {
      throw Object.assign(new Error("a material is read only"), { code: "EROFS" });
    },
  };
}

/** Of what was read from one folder. */
export function hashOfFiles({ files }: Material, folder: string): string {
  const read = [...files].filter(([path]) => dirname(path) === folder);
  return sha256(read.map(([path, bytes]) => `${basename(path)}\0${sha256(bytes)}\0`).join(""));
}

export function traceOf({ files, isFile, isFolder, folders }: Material): Trace {
  return {
    files: [...files].map(([path, bytes]) => [path, sha256(bytes)]),
    isFile: [...isFile],
    isFolder: [...isFolder],
    folders: [...folders],
  };
}

/** What is answered to who asks again; undefined where it was not asked. */
interface Answers {
  readonly isFile: (path: string) => boolean | undefined;
  readonly isFolder: (path: string) => boolean | undefined;
  readonly listFolder: (path: string) => readonly string[] | undefined;
  readonly hashOf: (path: string) => string | undefined;
}

function holds(trace: Trace, { isFile, isFolder, listFolder, hashOf }: Answers): boolean {
  const isSame = (some: readonly string[] | undefined, others: readonly string[]) =>
    some?.length === others.length && some.every((name, index) => name === others[index]);
  return (
    trace.isFile.every(([path, was]) => isFile(path) === was) &&
    trace.isFolder.every(([path, was]) => isFolder(path) === was) &&
    trace.folders.every(([path, was]) => isSame(listFolder(path), was)) &&
    trace.files.every(([path, was]) => hashOf(path) === was)
  );
}

/** Whether all that another reader was told is what this one was told. */
export function agrees({ files, isFile, isFolder, folders }: Material, seen: Trace): boolean {
  return holds(seen, {
    isFile: (path) => isFile.get(path),
    isFolder: (path) => isFolder.get(path),
    listFolder: (path) => folders.get(path),
    hashOf: (path) => {
      const bytes = files.get(path);
      return bytes && sha256(bytes);
    },
  });
}

/** Whether the disk would give the same answers now. */
export function stillHolds(world: World, trace: Trace): boolean {
  const { isFile, isFolder, listFolder, readBytes } = world;
  const hashOf = (path: string) => (isFile(path) ? sha256(readBytes(path)) : undefined);
  return holds(trace, { isFile, isFolder, listFolder, hashOf });
}

/** The files that are not what they were, for whoever asks why. */
export function changedFiles(trace: Trace | undefined, now: Trace): readonly string[] {
  const before = new Map(trace?.files);
  const after = new Map(now.files);
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.filter((path) => before.get(path) !== after.get(path));
}
