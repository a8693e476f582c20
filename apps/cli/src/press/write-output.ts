// Bytes → a file under its final name, whole or not at all: temporary file beside it, fsync, rename.
import { basename, dirname, join } from "node:path";
import { BriefError } from "@brief/data";
import type { Draft, World } from "../world.ts";

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
  const { path, parent, draft } = placeIn(world, folder, file);
  try {
    beginDraft(world, draft, bytes).close();
    world.rename(draft, path);
  } catch (cause) {
    world.remove(draft);
    throw notWritten(path, cause);
  }
  world.syncFolder(parent);
}

interface Place {
  readonly path: string;
  readonly parent: string;
  readonly draft: string;
}

function placeIn(world: World, folder: string, file: string): Place {
  const path = join(folder, file);
  const parent = dirname(path);
  for (const between of foldersBetween(folder, path)) refuseLink(world, between);
  refuseLink(world, path);
  return { path, parent, draft: join(parent, `.brief-${basename(path)}.tmp`) };
}

function beginDraft(world: World, path: string, bytes: Uint8Array): Draft {
  world.makeFolder(dirname(path));
  world.remove(path);
  const draft = world.openDraft(path);
  try {
    draft.write(bytes);
  } catch (cause) {
    draft.close();
    throw cause;
  }
  return draft;
}

/**
 * Several files, which reach the disk together: that takes little longer than with one of them, and other work goes on
 * meanwhile. Where one cannot be written, none is put in its place.
 * @returns the folders that they lie in, which whoever writes many makes lasting once they stand
 */
export async function placeOutputs(
  world: World,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlySet<string>> {
  const places = [...files].map(([file, bytes]) => ({ ...placeIn(world, folder, file), bytes }));
  const drafts = await Promise.allSettled(
    places.map(async ({ path, draft, bytes }) => {
      try {
        const begun = beginDraft(world, draft, bytes);
        // All are begun first: while the disk writes one down, the system lets the next one wait.
        await undefined;
        await begun.closeMeanwhile();
      } catch (cause) {
        throw notWritten(path, cause);
      }
    }),
  );
  try {
    for (const one of drafts) if (one.status === "rejected") throw one.reason;
    for (const { draft, path } of places) putDraft(world, draft, path);
  } catch (cause) {
    for (const { draft } of places) world.remove(draft);
    throw cause;
  }
  return new Set(places.map(({ parent }) => parent));
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
