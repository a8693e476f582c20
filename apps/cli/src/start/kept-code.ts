// What the engine has made of this programme's files, kept beside them: compiled functions, which it would else make
// anew with every start. It belongs to one version of the engine and the flags it runs with; another leaves it unread.
// Newer versions of Node keep such code by themselves, wherever a programme first ran; this is made when it is built.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { constants, Script } from "node:vm";

/** Node's own loader of CommonJS. */
interface Loader {
  /** Newer ones are told the format too. */
  _compile(this: NodeModule, source: string, file: string, ...more: unknown[]): unknown;
}

/** Of the files whose names have a hash of their content: what is kept for such a name is made of that content. */
const named = /-[\w-]{8}\.js$/;
const hashLength = 32;

/** Files that were compiled here in this thread. */
const compiled = new Map<string, Script>();

const keptFolder = (programme: string): string => join(programme, "kept");
const keptFile = (file: string): string => join(keptFolder(dirname(file)), `${basename(file)}.bin`);
const hashOf = (code: Uint8Array): Buffer => createHash("sha256").update(code).digest();

/** Undefined where nothing is kept, and where it is not what was written: the engine would not notice. */
function readKept(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(keptFile(file));
    const code = bytes.subarray(hashLength);
    return hashOf(code).equals(bytes.subarray(0, hashLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** From here on, files of that folder are read with the code that is kept of them. */
export function useKeptCode(folder: string): void {
  const loader = Module.prototype as unknown as Loader;
  const usual = loader._compile;
  loader._compile = function (source, file, ...more) {
    if (dirname(file) !== folder || !named.test(file)) {
      return usual.call(this, source, file, ...more);
    }
    const script = new Script(Module.wrap(source), {
      filename: file,
      cachedData: readKept(file),
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    compiled.set(file, script);
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, createRequire(file), this, file, folder);
  };
}

/** Keeps the code of all that was loaded in this thread, with the functions that were called, and of nothing else. */
export function keepCode(folder: string): void {
  rmSync(keptFolder(folder), { force: true, recursive: true });
  mkdirSync(keptFolder(folder));
  for (const [file, script] of compiled) {
    const code = script.createCachedData();
    writeFileSync(keptFile(file), Buffer.concat([hashOf(code), code]));
  }
}
