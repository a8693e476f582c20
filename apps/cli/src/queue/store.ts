// What all machines of a queue share: materials under their hashes, artifacts under their keys. One is there whole and as
// it was put there, or it is not there.
import { createHash } from "node:crypto";
import { decodeArtifact, isKept } from "../press/artifact.ts";
import { sha256 } from "../press/sha256.ts";
import type { Shelf } from "./shelf.ts";

/** What an artifact is found by. */
export interface Wanted {
  readonly key: string;
  /** Hash of what it was made from: one that tells of lines in tables is of that alone. */
  readonly material: string;
}

export interface Store extends Pick<Shelf, "lookMs"> {
  /** Undefined where there is none, and for one that is not what was put there. */
  artifact(wanted: Wanted): Promise<Uint8Array | undefined>;
  putArtifact(wanted: Wanted, bytes: Uint8Array): Promise<void>;
  material(hash: string): Promise<Uint8Array | undefined>;
  /** @returns its hash */
  putMaterial(bytes: Uint8Array): Promise<string>;
}

const ownName = ({ key, material }: Wanted): string =>
  createHash("sha256").update(key).update(material).digest("hex");

const materialName = (hash: string): string => `materials/${hash}`;
const artifactName = (key: string): string => `artifacts/${key.slice(0, 2)}/${key}`;

export function openStore(shelf: Shelf): Store {
  const material = async (hash: string) => {
    const bytes = await shelf.read(materialName(hash));
    return bytes !== undefined && sha256(bytes) === hash ? bytes : undefined;
  };
  const whole = async (key: string) => {
    const bytes = await shelf.read(artifactName(key));
    return bytes !== undefined && decodeArtifact(bytes) !== undefined ? bytes : undefined;
  };
  return {
    lookMs: shelf.lookMs,
    artifact: async (wanted) => (await whole(wanted.key)) ?? (await whole(ownName(wanted))),
    async putArtifact(wanted, bytes) {
      const artifact = decodeArtifact(bytes);
      const isForAll = artifact !== undefined && isKept(artifact.head);
      await shelf.put(artifactName(isForAll ? wanted.key : ownName(wanted)), bytes);
    },
    material,
    async putMaterial(bytes) {
      const hash = sha256(bytes);
      if ((await material(hash)) === undefined) await shelf.put(materialName(hash), bytes);
      return hash;
    },
  };
}
