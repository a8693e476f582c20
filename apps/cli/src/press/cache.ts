// Artifacts under their keys, in the workspace: verified when they are read, kept under a size.
import { dirname, join, resolve } from "node:path";
import type { World } from "../world.ts";
import { type Artifact, decodeArtifact } from "./artifact.ts";

export interface Cache {
  /** Undefined where there is none, and for one that is not what was put there: it is made anew. */
  get(key: string): Artifact | undefined;
  put(key: string, bytes: Uint8Array): void;
  /** Takes the oldest away until the rest fits. */
  prune(): void;
}

export const noCache: Cache = {
  get: () => undefined,
  put: () => undefined,
  prune: () => undefined,
};

const mostBytes = 4 * 1024 ** 3;

/** What may be lacking: a folder that cannot be read or written to only costs the time to make things again. */
function orNothing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause) return undefined;
    throw cause;
  }
}

/** In the workspace; elsewhere where BRIEF_CACHE says so: several copies of a workspace can share one. */
export function openCache(world: World, workspace: string, most = mostBytes): Cache {
  const asked = world.environment["BRIEF_CACHE"] || undefined;
  const folder = join(
    asked === undefined ? join(workspace, ".brief", "cache") : resolve(world.callerFolder, asked),
    "briefs",
  );
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    get(key) {
      const path = pathOf(key);
      if (!world.isFile(path) || world.isLink(path)) return undefined;
      const artifact = orNothing(() => decodeArtifact(world.readBytes(path)));
      if (artifact === undefined) orNothing(() => world.remove(path));
      else orNothing(() => world.touch(path));
      return artifact;
    },
    put(key, bytes) {
      const path = pathOf(key);
      orNothing(() => {
        world.makeFolder(dirname(path));
        const draft = `${path}.${world.pid}.tmp`;
        // Not down to the disk: a torn one is found out when it is read.
        world.write(draft, bytes);
        world.rename(draft, path);
      });
    },
    prune: () => void orNothing(() => pruneFolder(world, folder, most)),
  };
}

function pruneFolder(world: World, folder: string, most: number): void {
  const entries = world
    .listFolder(folder)
    .flatMap((name) => world.listFolder(join(folder, name)).map((file) => join(folder, name, file)))
    .flatMap((path) => {
      const stamp = world.stamp(path);
      return stamp === undefined ? [] : [{ path, ...stamp }];
    });
  let size = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of entries.toSorted((a, b) => a.changed - b.changed)) {
    if (size <= most) return;
    world.remove(path);
    size -= bytes;
  }
}
