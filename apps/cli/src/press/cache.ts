// Artifacts under their keys, in the workspace: verified when they are read, kept under a size.
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { orNone } from "../or-none.ts";
import type { World } from "../world.ts";
import { type Artifact, decodeArtifact } from "./artifact.ts";

export interface Cache {
  /** Undefined where there is none, and for one that is not what was put there: it is made anew. */
  get(key: string): Artifact | undefined;
  /** Whether there is one; not whether it is what was put there. */
  has(key: string): boolean;
  put(key: string, bytes: Uint8Array): void;
  /** When all is put: takes the oldest away until the rest fits. */
  prune(): void;
}

export const noCache: Cache = {
  get: () => undefined,
  has: () => false,
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
  const has = (key: string): boolean => {
    const path = pathOf(key);
    return world.isFile(path) && !world.isLink(path);
  };
  let added = 0;
  return {
    has,
    get(key) {
      if (!has(key)) return undefined;
      const path = pathOf(key);
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
        added += bytes.length;
      });
    },
    prune: () => void (added > 0 && orNothing(() => pruneWhenNeeded(world, folder, most, added))),
  };
}

/** What was counted of a cache when it was last looked through, and added since. */
const Size = z.object({ bytes: z.number(), builds: z.int() });

/** To look through a cache of thousands takes as long as to make some of them: so seldom, and when it may be full. */
const buildsBetween = 50;
const nearlyFull = 0.9;

function pruneWhenNeeded(world: World, folder: string, most: number, added: number): void {
  const path = `${folder}-size.json`;
  const known = orNone(() => Size.parse(JSON.parse(world.readText(path))));
  const bytes = (known?.bytes ?? 0) + added;
  const isKnown = known !== undefined && known.builds < buildsBetween && bytes < most * nearlyFull;
  const size = isKnown
    ? { bytes, builds: known.builds + 1 }
    : { bytes: pruneFolder(world, folder, most), builds: 0 };
  world.write(path, new TextEncoder().encode(JSON.stringify(size)));
}

/** @returns what is left, in bytes */
function pruneFolder(world: World, folder: string, most: number): number {
  const entries = world
    .listFolder(folder)
    .flatMap((name) => world.listFolder(join(folder, name)).map((file) => join(folder, name, file)))
    .flatMap((path) => {
      const stamp = world.stamp(path);
      return stamp === undefined ? [] : [{ path, ...stamp }];
    });
  let size = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (size <= most) return size;
  for (const { path, bytes } of entries.toSorted((a, b) => a.changed - b.changed)) {
    if (size <= most) break;
    world.remove(path);
    size -= bytes;
  }
  return size;
}
