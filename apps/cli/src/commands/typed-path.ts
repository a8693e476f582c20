// A path as the caller would type it.
import { join, relative } from "node:path";
import type { Session } from "../session.ts";

export function typed(session: Session, path: string): string {
  return relative(session.world.callerFolder, path).replaceAll("\\", "/");
}

/** Of files in one folder, thousands of them: the way to the folder is found once. */
export function typedIn(session: Session, folder: string, files: readonly string[]): string[] {
  const way = typed(session, folder);
  // From inside it a file may lie nearer than that.
  if (way === "" || way.startsWith(".."))
    return files.map((file) => typed(session, join(folder, file)));
  return files.map((file) => `${way}/${file}`);
}
