// The folder that all machines share: materials under their hashes, artifacts under their keys. A file is there whole,
// or it is not there.
import { createHash, randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { decodeArtifact } from "../press/artifact.ts";
import type { World } from "../world.ts";

/** An artifact, and the folder of the workspace whose files it names. */
export interface Kept {
  readonly folder: string;
  readonly bytes: Uint8Array;
}

export interface Store {
  /** Undefined where there is none, and for one that is not what was put there. */
  artifact(key: string): Kept | undefined;
  putArtifact(key: string, kept: Kept): void;
  material(hash: string): Uint8Array | undefined;
  /** @returns its hash */
  putMaterial(bytes: Uint8Array): string;
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const newline = 10;

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
  return {
    artifact: (key) => parse(read(artifactPath(key))),
    putArtifact(key, kept) {
      const head = Buffer.from(`${JSON.stringify(kept.folder)}\n`);
      put(artifactPath(key), Buffer.concat([head, kept.bytes]));
    },
    material,
    putMaterial(bytes) {
      const hash = sha256(bytes);
      if (material(hash) === undefined) put(join(folder, "materials", hash), bytes);
      return hash;
    },
  };
}

function parse(file: Uint8Array | undefined): Kept | undefined {
  const cut = file?.indexOf(newline) ?? -1;
  if (file === undefined || cut < 0) return undefined;
  const bytes = file.subarray(cut + 1);
  if (decodeArtifact(bytes) === undefined) return undefined;
  try {
    return { folder: String(JSON.parse(Buffer.from(file.subarray(0, cut)).toString())), bytes };
  } catch {
    return undefined;
  }
}
