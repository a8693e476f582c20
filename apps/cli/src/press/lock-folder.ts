// One build at a time in an output folder: a file beside the outputs holds the builder's process id.
import { join } from "node:path";
import { BriefError } from "@brief/data";
import type { World } from "../world.ts";

const lockName = ".brief-lock";

/** Takes the lock and gives back what releases it. */
export function lockFolder(world: World, folder: string): () => void {
  const path = join(folder, lockName);
  const own = new TextEncoder().encode(`${world.pid}\n`);
  // Twice: a lock that a dead build left is removed first.
  for (let attempt = 0; attempt < 2; attempt++) {
    if (world.create(path, own)) return () => world.remove(path);
    const holder = Number.parseInt(world.readText(path), 10);
    if (Number.isInteger(holder) && holder !== world.pid && world.isAlive(holder)) break;
    world.remove(path);
  }
  throw new BriefError(
    "folder-locked",
    `another build is writing to "${folder}"`,
    `wait until it ends, or remove "${path}" if no build is running`,
  );
}
