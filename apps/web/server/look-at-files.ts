// Files and folders → a text that is another one whenever one of them has been written, without reading them.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

async function lookAt(path: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs, isDirectory } = await found(path);
    if (!isDirectory) return `${path}\0${ino} ${size} ${mtimeNs} ${ctimeNs}\n`;
    const names = (await readdir(path)).sort();
    return (await Promise.all(names.map((name) => lookAt(join(path, name))))).join("");
  } catch {
    // Not there, or not to be read: either may change.
    return `${path}\0\n`;
  }
}

async function found(path: string) {
  const stats = await stat(path, { bigint: true });
  const { ino, size, mtimeNs, ctimeNs } = stats;
  return { ino, size, mtimeNs, ctimeNs, isDirectory: stats.isDirectory() };
}

export async function lookAtFiles(paths: readonly string[]): Promise<string> {
  return (await Promise.all(paths.map(lookAt))).join("");
}
