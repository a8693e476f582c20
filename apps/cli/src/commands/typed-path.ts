// A path as the caller would type it.
import { relative } from "node:path";
import type { Session } from "../session.ts";

export function typed(session: Session, path: string): string {
  return relative(session.world.callerFolder, path).replaceAll("\\", "/");
}
