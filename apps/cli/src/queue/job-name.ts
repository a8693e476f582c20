// Under which names jobs stand in the queue.
import { createHash } from "node:crypto";
import { hashOfProgramme } from "../press/programme.ts";
import type { World } from "../world.ts";

/** The first 128 bits of the key of an edition, as an UUID: a job that is sent twice is one. */
export function jobIdOf(key: string): string {
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(key);
  return (parts ?? []).slice(1).join("-");
}

const prefix = "briefs";

/** By their content: a list of hashes would be believed. */
function hashOfPack(world: World): string {
  const sum = createHash("sha256");
  for (const [face, path] of world.findFaces()) {
    sum.update(`\0${face}\0`).update(world.readBytes(path));
  }
  return sum.digest("hex");
}

/** One queue for each programme and set of faces: whoever has others would make other bytes, and takes no job from it. */
export function queueNameOf(world: World): string {
  const short = (hash: string) => hash.slice(0, 16);
  return [prefix, short(hashOfProgramme(world)), short(hashOfPack(world))].join("-");
}

/** What whoever works on one queue lacks to work on another. */
export function strangeness(own: string, other: string): "programme" | "faces" | undefined {
  const [kind, programme, faces] = other.split("-");
  const [, ownProgramme, ownFaces] = own.split("-");
  if (kind !== prefix) return undefined;
  if (programme !== ownProgramme) return "programme";
  return faces === ownFaces ? undefined : "faces";
}
