// Files that are open, each with what was read of it and what it is to become. Nothing is overwritten that was not read.
import type { FileText } from "../messages.ts";
import type { EditApi } from "./api.ts";

export type BufferState = "clean" | "unsaved" | "saving" | "saved" | "changed" | "kept" | "failed";

export interface Buffer {
  readonly path: string;
  /** As it was read or saved last. */
  readonly base: Partial<FileText> & { readonly text: string };
  readonly text: string;
  readonly state: BufferState;
  /** What is on the disk where it has changed meanwhile; without a text it is gone. */
  readonly disk?: Partial<FileText>;
  readonly message?: string;
}

export function openBuffer(file: FileText): Buffer {
  return { path: file.path, base: file, text: file.text, state: "clean" };
}

export function edited(buffer: Buffer, text: string): Buffer {
  // The answer to a save that is on its way says what becomes of it.
  if (["changed", "kept", "saving"].includes(buffer.state)) return { ...buffer, text };
  const { message: _, ...rest } = buffer;
  return { ...rest, text, state: text === buffer.base.text ? "clean" : "unsaved" };
}

export const isUnsaved = ({ text, base }: Buffer): boolean => text !== base.text;

/** The disk's word on an open file. What was edited here stays. */
export function seenOnDisk(buffer: Buffer, disk: Partial<FileText>): Buffer {
  if (disk.hash === buffer.base.hash) return buffer;
  if (disk.text === undefined) return { ...buffer, state: "changed", disk };
  // Somebody wrote the same, or nothing was edited here.
  if (disk.text === buffer.text || !isUnsaved(buffer)) {
    return openBuffer({ path: buffer.path, ...disk, text: disk.text });
  }
  return { ...buffer, state: "changed", disk };
}

/** The disk's version in place of one's own. */
export function loaded(buffer: Buffer): Buffer {
  const { disk } = buffer;
  if (disk?.text === undefined) return buffer;
  return openBuffer({ path: buffer.path, ...disk, text: disk.text });
}

/** One's own goes on from what is on the disk now: the next save replaces it. */
export function kept(buffer: Buffer): Buffer {
  const { disk, ...rest } = buffer;
  if (disk?.text === undefined) return buffer;
  return { ...rest, base: { path: buffer.path, ...disk, text: disk.text }, state: "kept" };
}

export async function saveBuffer(buffer: Buffer, api: EditApi): Promise<Buffer> {
  const { path, text, base } = buffer;
  const saved = await api
    .save({ path, text, ...(base.hash === undefined ? {} : { hash: base.hash }) })
    .catch((error: unknown) => ({ type: "failed" as const, message: String(error) }));
  if (saved.type === "saved")
    return { path, text, base: { path, text, hash: saved.hash }, state: "saved" };
  if (saved.type === "failed") return { ...buffer, state: "failed", message: saved.message };
  return saved.now.text === text
    ? openBuffer({ path, ...saved.now, text })
    : { ...buffer, state: "changed", disk: saved.now };
}

/** What was typed while the save was on its way is not saved yet. */
export function settled(saved: Buffer, now: Buffer): Buffer {
  if (saved.text === now.text) return saved;
  return edited({ ...saved, text: now.text }, now.text);
}
