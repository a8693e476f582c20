// Disk, fonts, processes and the clock: all that the commands ask of the machine they run on.
import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  fsync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { BriefError } from "@brief/data";
import { type OpenFile, openFile, openForReading, unreadable } from "./open-file.ts";

export interface Draft {
  write(bytes: Uint8Array): void;
  /** Down to the disk. */
  close(): void;
  /** The same while other work goes on: several wait for the disk together. */
  closeMeanwhile(): Promise<void>;
}

export interface Stamp {
  readonly bytes: number;
  /** Milliseconds, with fractions where the system has them. */
  readonly changed: number;
}

export interface Ran {
  readonly code: number | undefined;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

export interface Compiled {
  readonly code: string;
  readonly imports: readonly string[];
}

export interface CompileFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface World {
  /** Relative paths on the command line mean this folder. */
  readonly callerFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly pid: number;
  readBytes(path: string): Uint8Array;
  readText(path: string): string;
  /** Whether a file, and no link, is there and holds just these bytes: no more of it is read than it takes to see. */
  holds(path: string, bytes: Uint8Array): boolean;
  /** The first bytes of a file, as many as there are. */
  readHead(path: string, count: number): Uint8Array;
  /** A large file piece by piece: none is held when the next is read. */
  readChunks(path: string): Iterable<Uint8Array>;
  /** The same one each time, and as it stood at the first. */
  openFile(path: string): OpenFile;
  fileSize(path: string): number;
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  isLink(path: string): boolean;
  /** Names in a folder, by code; empty when there is no such folder. */
  listFolder(path: string): readonly string[];
  makeFolder(path: string): void;
  realPath(path: string): string;
  /** Writes a file that must not be there yet, down to the disk. False when it is there. */
  create(path: string, bytes: Uint8Array): boolean;
  /** A file that must not be there yet, written piece by piece. */
  openDraft(path: string): Draft;
  /** Whatever stood there is replaced; not down to the disk. */
  write(path: string, bytes: Uint8Array): void;
  /** Size and time of the last change of a file that is no link. */
  stamp(path: string): Stamp | undefined;
  /** Says of a file that it was used now. */
  touch(path: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Nothing where it holds something, or is not there. */
  removeEmptyFolder(path: string): void;
  /** With all that is in it. */
  removeFolder(path: string): void;
  /** Makes renames in a folder lasting; some systems cannot. */
  syncFolder(path: string): void;
  isAlive(pid: number): boolean;
  /** Milliseconds from an unnamed start, for durations only. */
  clock(): number;
  /** Face of the font pack → path of its file. */
  findFaces(): ReadonlyMap<string, string>;
  /** Face of the font pack → path of the whole file that it is a subset of, where that is there. */
  findWholeFaces(): ReadonlyMap<string, string>;
  /** Where this system and its user keep fonts. */
  readonly fontFolders: readonly string[];
  /** The list that is made with the font pack, with the hash of each face. */
  packList(): string;
  /** Of the bundle's own files. */
  readonly programmeFolder: string;
  /** Folder of the dataset that comes with the programme. */
  readonly shippedDataset: string;
  /** The built page of the preview. */
  readonly appFolder: string;
  /** A programme by its name, without a shell; `code` undefined where it cannot be started. */
  run(program: string, args: readonly string[], folder: string): Ran;
  /** TypeScript of a workspace → JavaScript, by Vite, in a process of its own: no command waits for it otherwise. */
  compile(source: string, file: string): Compiled | CompileFault;
  /** In the user's browser. */
  openAddress(address: string): void;
}

// From `dist/main.js` of this package.
const appFolder = resolve(import.meta.dirname, "../../web/dist");
const shippedDataset = resolve(import.meta.dirname, "../../../packages/data/dataset");
const fontFolder = resolve(import.meta.dirname, "../../../packages/render/fonts");

/**
 * npm starts scripts in the package's folder and names the caller's in INIT_CWD. A programme started
 * further down, which chose its own folder, inherits the variable too, and must not heed it.
 */
function findCallerFolder(environment: World["environment"], cwd: string): string {
  const script = environment["npm_package_json"];
  const caller = environment["INIT_CWD"];
  if (script === undefined || caller === undefined) return cwd;
  return resolve(dirname(script)) === cwd ? caller : cwd;
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

const chunkBytes = 65_536;

function* readChunks(path: string): Generator<Uint8Array, void> {
  const file = openForReading(path);
  try {
    for (;;) {
      // Readers keep what they have not used yet: each piece has a buffer of its own.
      const chunk = new Uint8Array(chunkBytes);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  if (stamp(path)?.bytes !== bytes.length) return false;
  let at = 0;
  for (const chunk of readChunks(path)) {
    const end = at + chunk.length;
    if (Buffer.compare(chunk, bytes.subarray(at, end)) !== 0) return false;
    at = end;
  }
  return at === bytes.length;
}

function readHead(path: string, count: number): Uint8Array {
  const file = openForReading(path);
  const head = new Uint8Array(count);
  let length = 0;
  try {
    for (let read = -1; read !== 0 && length < count; length += read) {
      read = readSync(file, head, length, count - length, null);
    }
  } finally {
    closeSync(file);
  }
  return head.subarray(0, length);
}

function openDraft(path: string): Draft {
  const file = openSync(path, "wx");
  return {
    write: (bytes) => writeAll(file, bytes),
    close: () => {
      try {
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    },
    closeMeanwhile: async () => {
      try {
        await promisify(fsync)(file);
      } finally {
        closeSync(file);
      }
    },
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

function create(path: string, bytes: Uint8Array): boolean {
  let file: number;
  try {
    // "wx" opens no link and no file that is there already.
    file = openSync(path, "wx");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw cause;
  }
  try {
    writeAll(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return true;
}

const isBelowFile = (cause: unknown): boolean =>
  (cause as NodeJS.ErrnoException).code === "ENOTDIR";

/** Undefined where there is nothing, and where what should be a folder above it is a file. */
function look(path: string, at: typeof statSync | typeof lstatSync = statSync): Stats | undefined {
  try {
    return at(path, { throwIfNoEntry: false });
  } catch (cause) {
    if (isBelowFile(cause)) return undefined;
    throw cause;
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (cause) {
    if (!isBelowFile(cause)) throw cause;
  }
}

const isFolder = (path: string): boolean => look(path)?.isDirectory() === true;

/** With those above it. Node's own way tries for ever where the system has no such place, as below /proc. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (cause) {
    // Made by another meanwhile.
    if (!isFolder(path)) throw cause;
  }
}

function removeEmptyFolder(path: string): void {
  try {
    rmdirSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== "ENOTEMPTY" && code !== "EEXIST" && code !== "ENOENT") throw cause;
  }
}

function stamp(path: string): Stamp | undefined {
  const found = look(path, lstatSync);
  return found?.isFile() ? { bytes: found.size, changed: found.mtimeMs } : undefined;
}

function touch(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Windows has no fsync of folders.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}

interface PackedFace {
  readonly file: string;
  readonly full: string;
}

function packList(): string {
  const list = resolve(fontFolder, "pack.json");
  if (!existsSync(list)) {
    throw new BriefError(
      "font-pack-missing",
      `no font pack in "${fontFolder}"`,
      "make it with: npx turbo run fonts",
    );
  }
  return readFileSync(list, "utf8");
}

/** Face → its files, as the pack's own list says. */
function packedFaces(): readonly (readonly [string, PackedFace])[] {
  // Written by our own build step.
  const pack = JSON.parse(packList()) as {
    readonly faces: Readonly<Record<string, PackedFace>>;
  };
  return Object.entries(pack.faces);
}

function findFaces(): ReadonlyMap<string, string> {
  return new Map(packedFaces().map(([face, { file }]) => [face, resolve(fontFolder, file)]));
}

function findWholeFaces(): ReadonlyMap<string, string> {
  const files = packedFaces().map(([face, { full }]) => [face, resolve(fontFolder, full)] as const);
  return new Map(files.filter(([, file]) => existsSync(file)));
}

function fontFoldersOf(environment: World["environment"]): readonly string[] {
  const home = environment["HOME"] ?? "";
  const local = environment["LOCALAPPDATA"];
  const folders: Readonly<Record<string, readonly string[]>> = {
    win32: [
      resolve(environment["WINDIR"] ?? "C:\\Windows", "Fonts"),
      ...(local === undefined ? [] : [resolve(local, "Microsoft/Windows/Fonts")]),
    ],
    darwin: ["/System/Library/Fonts", "/Library/Fonts", resolve(home, "Library/Fonts")],
  };
  const others = ["/usr/share/fonts", "/usr/local/share/fonts"];
  const own = [".local/share/fonts", ".fonts"].map((folder) => resolve(home, folder));
  return folders[process.platform] ?? [...others, ...(home === "" ? [] : own)];
}

const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

function openAddress(address: string): void {
  const [program, ...rest] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...rest, address], { stdio: "ignore", detached: true });
  // The address is printed: a machine without a browser loses nothing.
  child.on("error", () => undefined);
  child.unref();
}

/** As much as a file may hold that is read whole. */
const mostOutput = 1024 ** 3;

function run(program: string, args: readonly string[], cwd: string): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    maxBuffer: mostOutput,
    // Nothing is asked for at the terminal, nothing is locked, and messages are in one language.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (error !== undefined)
    return { code: undefined, stdout: new Uint8Array(), stderr: String(error) };
  return { code: status ?? undefined, stdout, stderr: String(stderr) };
}

/** Reads the source from stdin and writes what came of it as JSON; its argument is the file's name. */
const compiler = `
const { transformWithOxc, moduleRunnerTransform } = await import(process.argv[2]);
let source = "";
for await (const chunk of process.stdin.setEncoding("utf8")) source += chunk;
const answer = await compile(source, process.argv[1]).catch(({ errors: [first] = [], message }) => ({
  message: first === undefined ? message : first.message,
  line: first?.loc?.line ?? 1,
  column: (first?.loc?.column ?? 0) + 1,
}));
process.stdout.write(JSON.stringify(answer));
async function compile(text, file) {
  const plain = await transformWithOxc(text, file, { sourcemap: false });
  const { code, deps, dynamicDeps } = await moduleRunnerTransform(plain.code, null, file, text);
  const imports = [...deps, ...dynamicDeps];
  return { code: code.replaceAll("= await __vite_ssr_import__(", "= __vite_ssr_import__("), imports };
}`;

function compile(source: string, file: string): Compiled | CompileFault {
  let vite: string;
  try {
    vite = pathToFileURL(createRequire(import.meta.url).resolve("vite")).href;
  } catch (cause) {
    throw new BriefError(
      "compiler-missing",
      `"${file}" needs Vite to be compiled, and it is not installed`,
      "install the programme with its development packages: npm start does",
      cause,
    );
  }
  const args = ["--input-type=module", "--eval", compiler, "--", file, vite];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input: source,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  if (status === 0) return plainFault(JSON.parse(stdout));
  throw new BriefError("compiler-fault", `"${file}" could not be compiled`, "report this", stderr);
}

/** The compiler draws a picture round what it says: its first line is what counts. */
function plainFault(answer: Compiled | CompileFault): Compiled | CompileFault {
  if (!("message" in answer)) return answer;
  const [first = ""] = answer.message.split("\n");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of the terminal are taken out
  const plain = first.replace(/\u001b\[[0-9;]*m/g, "").replace(/^\[\w+\]\s*/, "");
  return { ...answer, message: plain.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()) };
}

export function openWorld(): World {
  const environment = process.env;
  return {
    callerFolder: findCallerFolder(environment, process.cwd()),
    environment,
    pid: process.pid,
    readBytes: read,
    holds,
    readText: (path) => new TextDecoder("utf-8").decode(read(path)),
    readHead,
    readChunks,
    openFile,
    fileSize: (path) => look(path)?.size ?? 0,
    isFile: (path) => look(path)?.isFile() ?? false,
    isFolder,
    isLink: (path) => look(path, lstatSync)?.isSymbolicLink() ?? false,
    listFolder: (path) => (existsSync(path) ? readdirSync(path).sort() : []),
    makeFolder,
    realPath: (path) => realpathSync(path),
    create,
    openDraft,
    write: writeFileSync,
    stamp,
    touch,
    rename: renameSync,
    remove,
    removeEmptyFolder,
    removeFolder: (path) => rmSync(path, { force: true, recursive: true }),
    syncFolder,
    isAlive,
    clock: () => performance.now(),
    findFaces,
    findWholeFaces,
    packList,
    programmeFolder: import.meta.dirname,
    fontFolders: fontFoldersOf(environment),
    shippedDataset,
    appFolder,
    run,
    compile,
    openAddress,
  };
}
