// The folder that all machines share: materials under their hashes, artifacts under their keys. A file is there whole,
// or it is not there.
import { createHash, randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { decodeArtifact, isKept } from "../press/artifact.ts";
import { sha256 } from "../press/sha256.ts";
import type { World } from "../world.ts";

/** What an artifact is found by. */
export interface Wanted {
  readonly key: string;
  /** Hash of what it was made from: one that tells of lines in tables is of that alone. */
  readonly material: string;
}

export interface Store {
  /** Undefined where there is none, and for one that is not what was put there. */
  artifact(wanted: Wanted): Uint8Array | undefined;
  putArtifact(wanted: Wanted, bytes: Uint8Array): void;
  material(hash: string): Uint8Array | undefined;
  /** @returns its hash */
  putMaterial(bytes: Uint8Array): string;
}

const ownName = ({ key, material }: Wanted): string =>
  createHash("sha256").update(key).update(material).digest("hex");

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
  const read = (path: string) =>
    world.isFile(path) && !world.isLink(path) ? world.readBytes(path) : undefined;
  const material = (hash: string) => {
    const bytes = read(join(folder, "materials", hash));
    return bytes !== undefined && sha256(bytes) === hash ? bytes : undefined;
  };
  const artifactPath = (key: string) => join(folder, "artifacts", key.slice(0, 2), key);
  const whole = (key: string) => {
    const bytes = read(artifactPath(key));
    return bytes !== undefined && decodeArtifact(bytes) !== undefined ? bytes : undefined;
  };
  return {
    artifact: (wanted) => whole(wanted.key) ?? whole(ownName(wanted)),
    putArtifact(wanted, bytes) {
      const artifact = decodeArtifact(bytes);
      const isForAll = artifact !== undefined && isKept(artifact.head);
      put(artifactPath(isForAll ? wanted.key : ownName(wanted)), bytes);
    },
    material,
    putMaterial(bytes) {
      const hash = sha256(bytes);
      if (material(hash) === undefined) put(join(folder, "materials", hash), bytes);
      return hash;
    },
  };
}
