// The built app as Vite left it: which of its files the list's script and the worker have become.
import { BriefError } from "@brief/data";

/** Written by the build beside the page. */
const builtList = "built.json";
const listScript = "src/site/main.ts";
const workerScript = "src/site/service-worker.ts";

export interface BuiltApp {
  /** All files of the page and the list, by their names in the build. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly listScript: string;
  readonly listStyles: readonly string[];
  readonly worker: string;
}

interface Built {
  readonly file: string;
  readonly css?: readonly string[];
}

function notBuilt(): BriefError {
  const remedy = "build it: npx turbo run build";
  return new BriefError("preview-not-built", "the page of the preview is not built", remedy);
}

/** @param files of the built page's folder, by their names in it */
export function readBuiltApp(files: ReadonlyMap<string, Uint8Array>): BuiltApp {
  const list = files.get(builtList);
  if (list === undefined || !files.has("index.html")) throw notBuilt();
  // Written by our own build step.
  const built = JSON.parse(new TextDecoder().decode(list)) as Readonly<Record<string, Built>>;
  const [script, worker] = [built[listScript], built[workerScript]];
  const code = worker && files.get(worker.file);
  if (script === undefined || code === undefined) throw notBuilt();
  const apart = new Set([builtList, worker?.file]);
  return {
    files: new Map([...files].filter(([name]) => !apart.has(name))),
    listScript: script.file,
    listStyles: script.css ?? [],
    worker: new TextDecoder().decode(code),
  };
}
