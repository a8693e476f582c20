// Which folder is the workspace: the one named, `--cwd`, BRIEF_WORKSPACE, the nearest brief.yaml upwards.
import { dirname, join, resolve } from "node:path";
import type { Finding } from "../finding.ts";
import type { World } from "../world.ts";

export const configName = "brief.yaml";

export interface Search {
  /** Named on the command line. */
  readonly folder?: string | undefined;
  /** `--cwd`: look from here, whatever the environment says. */
  readonly cwd?: string | undefined;
}

export function callerFolder(world: World, cwd: string | undefined): string {
  return resolve(world.callerFolder, cwd ?? ".");
}

function nearestUpwards(world: World, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (world.isFile(join(folder, configName))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function notFound(message: string, file: string): Finding {
  return {
    rule: "workspace-not-found",
    severity: "error",
    message,
    place: { file },
    expected: `a folder with ${configName}`,
    remedy: `name a folder that holds ${configName}, as in: brief build apps/cli/examples/xinjiang`,
  };
}

export function findWorkspace(world: World, search: Search): string | Finding {
  const caller = callerFolder(world, search.cwd);
  const fromEnvironment =
    search.cwd === undefined ? world.environment["BRIEF_WORKSPACE"] : undefined;
  const named = search.folder ?? (fromEnvironment || undefined);
  if (named !== undefined) {
    const base = search.folder === undefined ? world.callerFolder : caller;
    const folder = resolve(base, named);
    if (world.isFile(join(folder, configName))) return folder;
    const what = world.isFolder(folder) ? `no ${configName} in` : "no folder";
    return notFound(`${what} "${named}"`, folder);
  }
  return nearestUpwards(world, caller) ?? notFound(`no ${configName} here or above`, caller);
}
