// Calls back once the named files and folders have come to rest after a change.
import { dirname, resolve, sep } from "node:path";
import { watch } from "chokidar";

const restMs = 30;

/**
 * Watches the folders around the named ones and lets through only what belongs to them: an editor that
 * saves by renaming replaces the file that a watch on itself would hold, and a folder may come later.
 */
export function watchFiles(
  paths: readonly string[],
  changed: () => void,
): { readonly ready: Promise<void>; close(): Promise<void> } {
  const named = paths.map((path) => resolve(path));
  const around = new Set(named.map((path) => dirname(path)));
  const belongs = (path: string): boolean =>
    around.has(path) || named.some((name) => path === name || path.startsWith(name + sep));
  const watcher = watch([...around], {
    ignoreInitial: true,
    ignored: (path) => !belongs(resolve(path)),
    awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 },
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, restMs);
  });
  // A folder that may not be read is no reason to stop: what can be watched still is.
  watcher.on("error", () => undefined);
  return {
    // With nothing to watch it would never say so.
    ready:
      named.length === 0 ? Promise.resolve() : new Promise((ready) => watcher.once("ready", ready)),
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
