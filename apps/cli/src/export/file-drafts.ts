// Chunks of files as they are made → files under their names, all whole or none at all.
import { basename, dirname, join } from "node:path";
import type { FileChunk } from "@brief/data";
import { putDraft } from "../press/write-output.ts";
import type { Draft, World } from "../world.ts";

export interface FileDrafts {
  write(chunk: FileChunk): void;
  /** Paths of the files, in the order in which they were made. */
  put(): readonly string[];
  /** Nothing of it stays. */
  discard(): void;
}

export function fileDrafts(world: World, folder: string): FileDrafts {
  const drafts = new Map<string, { readonly path: string; readonly draft: Draft }>();
  let open: { readonly file: string; readonly draft: Draft } | undefined;
  const close = (): void => {
    open?.draft.close();
    open = undefined;
  };
  const draftOf = (file: string): Draft => {
    if (open?.file === file) return open.draft;
    close();
    const target = join(folder, file);
    const path = join(dirname(target), `.brief-${basename(target)}.tmp`);
    world.makeFolder(dirname(target));
    world.remove(path);
    const draft = world.openDraft(path);
    drafts.set(file, { path, draft });
    open = { file, draft };
    return draft;
  };
  return {
    write: ({ file, bytes }) => draftOf(file).write(bytes),
    put: () => {
      close();
      const files = [...drafts.keys()].map((file) => join(folder, file));
      for (const [file, { path }] of drafts) putDraft(world, path, join(folder, file));
      drafts.clear();
      world.syncFolder(folder);
      return files;
    },
    discard: () => {
      close();
      for (const { path } of drafts.values()) world.remove(path);
      drafts.clear();
    },
  };
}
