// Where the state of an output folder lies: beside the workspace, one file for each output folder.
import { join } from "node:path";
import type { Stamp, World } from "../world.ts";
import { isSameStamp, type KeptState, nothingKept, type OutState } from "./out-state.ts";
import { parseState, printState } from "./out-state-text.ts";
import { sha256 } from "./sha256.ts";

function pathOf(workspace: string, out: string): string {
  const name = sha256(out).slice(0, 16);
  return join(workspace, ".brief", "outputs", `${name}.json`);
}

interface Read {
  readonly path: string;
  readonly stamp: Stamp;
  readonly kept: KeptState;
}

/** A build asks for it when it looks whether all stands, and again when it does not: megabytes for thousands of briefs. */
let last: Read | undefined;

/** @param out the real path of the output folder */
export function readState(world: World, workspace: string, out: string): KeptState {
  const path = pathOf(workspace, out);
  try {
    const stamp = world.stamp(path);
    if (stamp === undefined) return nothingKept;
    const isRead = last?.path === path && isSameStamp(last.stamp, stamp);
    if (last !== undefined && isRead) return last.kept;
    // Our own writing: anything else is taken for nothing, and all is looked at anew.
    const kept = parseState(world.readBytes(path));
    last = { path, stamp, kept };
    return kept;
  } catch {
    return nothingKept;
  }
}

/** A workspace that cannot be written to only costs the next build its memory. */
export function writeState(world: World, workspace: string, out: string, state: OutState): void {
  const path = pathOf(workspace, out);
  try {
    world.makeFolder(join(workspace, ".brief", "outputs"));
    const draft = `${path}.${world.pid}.tmp`;
    world.write(draft, printState(state));
    world.rename(draft, path);
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
  }
}
