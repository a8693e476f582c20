// Bytes → a file under its final name, whole or not at all: temporary file beside it, fsync, rename.
import { basename, dirname, join } from "node:path";
import { BriefError } from "@brief/data";
import type { World } from "../world.ts";

const temporary = /^\.brief-.*\.tmp$/;

function refuseLink(world: World, path: string): void {
  if (!world.isLink(path)) return;
  throw new BriefError(
    "output-is-link",
    `"${path}" is a symbolic link`,
    "remove the link: outputs are written to real files and folders only",
  );
}

/** A finished draft under its final name; what stood there is replaced at once. */
export function putDraft(world: World, draft: string, path: string): void {
  refuseLink(world, path);
  try {
    world.rename(draft, path);
  } catch (cause) {
    throw notWritten(path, cause);
  }
}

function notWritten(path: string, cause: unknown): BriefError {
  return new BriefError(
    "output-not-written",
    `cannot write "${path}": ${cause instanceof Error ? cause.message : String(cause)}`,
    "check the free space and the rights of the output folder",
    cause,
  );
}

/** `file` is relative to the output folder and uses `/`. */
export function writeOutput(world: World, folder: string, file: string, bytes: Uint8Array): void {
  const path = join(folder, file);
  const parent = dirname(path);
  if (parent !== folder) refuseLink(world, parent);
  refuseLink(world, path);
  world.makeFolder(parent);
  const draft = join(parent, `.brief-${basename(path)}.tmp`);
  world.remove(draft);
  try {
    if (!world.create(draft, bytes)) throw new Error(`"${draft}" was written by another build`);
    world.rename(draft, path);
  } catch (cause) {
    world.remove(draft);
    throw notWritten(path, cause);
  }
  world.syncFolder(parent);
}

/** Removes what a killed build left behind. */
export function removeTemporary(world: World, folder: string): void {
  const inner = world.listFolder(folder).map((name) => join(folder, name));
  for (const place of [folder, ...inner.filter((path) => !world.isLink(path))]) {
    if (!world.isFolder(place)) continue;
    for (const name of world.listFolder(place)) {
      if (temporary.test(name)) world.remove(join(place, name));
    }
  }
}

/** Removes an earlier output; a folder's link is not followed. */
export function removeOutput(world: World, folder: string, file: string): void {
  const path = join(folder, file);
  if (world.isLink(dirname(path)) && dirname(path) !== folder) return;
  world.remove(path);
}
