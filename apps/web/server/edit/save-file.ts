// Puts text in a file's place as a whole or not at all: written beside, brought to the disk, renamed over it.
import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const usualMode = 0o644;

/** @param isStill asked last of all, once the new text is on the disk; false leaves everything as it was */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
  isStill: () => Promise<boolean>,
): Promise<boolean> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const mode = await stat(path).then(
    (found) => found.mode & 0o7777,
    () => undefined,
  );
  // No ending by which a workspace would take it for a file of its own.
  const beside = join(folder, `.${basename(path)}.${randomBytes(6).toString("hex")}.new`);
  try {
    const file = await open(beside, "wx", mode ?? usualMode);
    try {
      await file.writeFile(bytes);
      // The process's mask has taken its part of the mode above.
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await isStill())) return false;
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
  await syncFolder(folder);
  return true;
}

async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows has no fsync of folders.
  }
}
