// The folder that all machines share: materials under their hashes, artifacts under their keys. A file is there whole,
// or it is not there.
import { createHash, randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { decodeArtifact } from "../press/artifact.ts";
import type { World } from "../world.ts";

export interface Store {
  readonly folder: string;
  /** Undefined where there is none, and for one that is not what was put there. */
  artifact(key: string): Uint8Array | undefined;
  putArtifact(key: string, bytes: Uint8Array): void;
  material(hash: string): Uint8Array | undefined;
  /** @returns its hash */
  putMaterial(bytes: Uint8Array): string;
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A draft that nobody finished in this time is a killed worker's. */
const draftMs = 3_600_000;

/** Throws what the system says where the folder cannot be written to. */
export function openStore(world: World, folder: string): Store {
  const drafts = join(folder, "drafts");
  for (const name of ["materials", "artifacts", "drafts"]) world.makeFolder(join(folder, name));
  // Its time is that of the store's own clock.
  const probe = join(drafts, `probe-${randomUUID()}`);
  world.write(probe, new Uint8Array(1));
  const now = world.stamp(probe)?.changed ?? 0;
  for (const name of world.listFolder(drafts)) {
    const path = join(drafts, name);
    if ((world.stamp(path)?.changed ?? now) < now - draftMs) world.remove(path);
  }
  world.remove(probe);

  const put = (path: string, bytes: Uint8Array) => {
    world.makeFolder(dirname(path));
    const draft = join(drafts, randomUUID());
    try {
      world.write(draft, bytes);
      world.rename(draft, path);
    } finally {
      world.remove(draft);
    }
  };
  const read = (path: string, isWhole: (bytes: Uint8Array) => boolean) => {
    if (!world.isFile(path) || world.isLink(path)) return undefined;
    const bytes = world.readBytes(path);
    return isWhole(bytes) ? bytes : undefined;
  };
  const artifactPath = (key: string) => join(folder, "artifacts", key.slice(0, 2), key);
  const materialPath = (hash: string) => join(folder, "materials", hash);
  return {
    folder,
    artifact: (key) => read(artifactPath(key), (bytes) => decodeArtifact(bytes) !== undefined),
    putArtifact: (key, bytes) => put(artifactPath(key), bytes),
    material: (hash) => read(materialPath(hash), (bytes) => sha256(bytes) === hash),
    putMaterial(bytes) {
      const hash = sha256(bytes);
      if (read(materialPath(hash), (kept) => sha256(kept) === hash) === undefined) {
        put(materialPath(hash), bytes);
      }
      return hash;
    },
  };
}
