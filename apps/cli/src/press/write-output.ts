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

/** What the system says of a folder or file that it will not write. */
export function notWritten(path: string, cause: unknown): BriefError {
  return new BriefError(
    "output-not-written",
    `cannot write "${path}": ${cause instanceof Error ? cause.message : String(cause)}`,
    "check the free space and the rights of the output folder",
    cause,
  );
}

/** The folders of the output folder in which a file lies, the nearest first. */
function foldersBetween(folder: string, path: string): readonly string[] {
  const parent = dirname(path);
  return parent === folder || parent === path ? [] : [parent, ...foldersBetween(folder, parent)];
}

/** `file` is relative to the output folder and uses `/`. */
export function writeOutput(world: World, folder: string, file: string, bytes: Uint8Array): void {
  world.syncFolder(placeOutput(world, folder, file, bytes));
}

/** @returns the folder that it lies in, which whoever writes many makes lasting once they stand */
export function placeOutput(world: World, folder: string, file: string, bytes: Uint8Array): string {
  const path = join(folder, file);
  const parent = dirname(path);
  for (const between of foldersBetween(folder, path)) refuseLink(world, between);
  refuseLink(world, path);
  const draft = join(parent, `.brief-${basename(path)}.tmp`);
  try {
    world.makeFolder(parent);
    world.remove(draft);
    if (!world.create(draft, bytes)) throw new Error(`"${draft}" was written by another build`);
    world.rename(draft, path);
  } catch (cause) {
    world.remove(draft);
    throw notWritten(path, cause);
  }
  return parent;
}

/** The folder of a site's page: its files lie deeper than those of the briefs, below the hashes of what they hold. */
const pageFolder = { name: "app", depth: 4 };

/** Removes what a killed build left behind. */
export function removeTemporary(world: World, folder: string): void {
  removeTemporaryIn(world, folder, 1);
  const page = join(folder, pageFolder.name);
  if (!world.isLink(page)) removeTemporaryIn(world, page, pageFolder.depth);
}

function removeTemporaryIn(world: World, folder: string, depth: number): void {
  for (const name of world.isFolder(folder) ? world.listFolder(folder) : []) {
    const path = join(folder, name);
    if (temporary.test(name)) world.remove(path);
    else if (depth > 0 && !world.isLink(path)) removeTemporaryIn(world, path, depth - 1);
  }
}

/** Removes an earlier output, and the folders that it leaves empty; a folder's link is not followed. */
export function removeOutput(world: World, folder: string, file: string): void {
  const path = join(folder, file);
  const between = foldersBetween(folder, path);
  if (between.some((one) => world.isLink(one))) return;
  world.remove(path);
  for (const one of between) world.removeEmptyFolder(one);
}
