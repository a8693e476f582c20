// A folder that all machines share. A file is written beside its place, and moved there.
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import type { World } from "../world.ts";
import type { Shelf } from "./shelf.ts";

/** A draft that nobody finished in this time is a killed worker's. */
const draftMs = 3_600_000;

/** Throws what the system says where the folder cannot be written to. */
export function openFolder(world: World, folder: string): Shelf {
  const drafts = join(folder, "drafts");
  world.makeFolder(drafts);
  // Its time is that of the folder's own clock.
  const probe = join(drafts, `probe-${randomUUID()}`);
  world.write(probe, new Uint8Array(1));
  const now = world.stamp(probe)?.changed ?? 0;
  for (const name of world.listFolder(drafts)) {
    const path = join(drafts, name);
    if ((world.stamp(path)?.changed ?? now) < now - draftMs) world.remove(path);
  }
  world.remove(probe);
  return {
    lookMs: 0,
    async read(name) {
      const path = join(folder, name);
      return world.isFile(path) && !world.isLink(path) ? world.readBytes(path) : undefined;
    },
    async put(name, bytes) {
      const path = join(folder, name);
      world.makeFolder(dirname(path));
      const draft = join(drafts, randomUUID());
      try {
        world.write(draft, bytes);
        world.rename(draft, path);
      } finally {
        world.remove(draft);
      }
    },
  };
}
