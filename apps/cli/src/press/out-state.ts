// What was put into an output folder, and from what: beside the workspace, so that the next build need not look into
// files that stand as they were left.
import { join } from "node:path";
import type { Finding } from "../finding.ts";
import type { Stamp, World } from "../world.ts";
import type { KeyParts } from "./edition-key.ts";
import type { ManifestEntry } from "./manifest.ts";
import type { Trace } from "./material.ts";
import { parseState, printState } from "./out-state-text.ts";
import type { PressedEdition } from "./pressed.ts";
import { sha256 } from "./sha256.ts";

export interface EditionState {
  readonly key: string;
  readonly parts: KeyParts;
  readonly rowLines: string;
  readonly files: readonly ManifestEntry[];
  readonly pressed: PressedEdition;
  /** None of them an error: such a brief is not published. */
  readonly findings: readonly Finding[];
}

export interface OutState {
  /** Path in the output folder → the stamp that it was left with. */
  readonly stamps: Readonly<Record<string, Stamp>>;
  /** By the edition's stem. */
  readonly editions: Readonly<Record<string, EditionState>>;
  /** The whole of a build without errors: what it was asked, and what it was made from and told. */
  readonly whole?: WholeBuild;
}

export interface WholeBuild {
  /** Of the command line and the variables that count. */
  readonly asked: string;
  readonly programme: string;
  readonly trace: Trace;
  readonly faces: readonly (readonly [path: string, stamp: Stamp])[];
  readonly findings: readonly Finding[];
  /** In the order in which they are told. */
  readonly files: readonly string[];
}

export const noState: OutState = { stamps: {}, editions: {} };

function pathOf(workspace: string, out: string): string {
  const name = sha256(out).slice(0, 16);
  return join(workspace, ".brief", "outputs", `${name}.json`);
}

interface Read {
  readonly path: string;
  readonly stamp: Stamp;
  readonly state: OutState;
}

/** A build asks for it when it looks whether all stands, and again when it does not: megabytes for thousands of briefs. */
let last: Read | undefined;

/** @param out the real path of the output folder */
export function readState(world: World, workspace: string, out: string): OutState {
  const path = pathOf(workspace, out);
  try {
    const stamp = world.stamp(path);
    if (stamp === undefined) return noState;
    const isRead = last?.path === path && isSameStamp(last.stamp, stamp);
    if (last !== undefined && isRead) return last.state;
    // Our own writing: anything else is taken for nothing, and all is looked at anew.
    const state = parseState(world.readText(path));
    if (state === undefined) return noState;
    last = { path, stamp, state };
    return state;
  } catch {
    return noState;
  }
}

export const isSameStamp = (one: Stamp, other: Stamp): boolean =>
  one.bytes === other.bytes && one.changed === other.changed;

/** A workspace that cannot be written to only costs the next build its memory. */
export function writeState(world: World, workspace: string, out: string, state: OutState): void {
  const path = pathOf(workspace, out);
  try {
    world.makeFolder(join(workspace, ".brief", "outputs"));
    const draft = `${path}.${world.pid}.tmp`;
    world.write(draft, new TextEncoder().encode(printState(state)));
    world.rename(draft, path);
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
  }
}

export function isAsLeft(world: World, out: string, { stamps }: OutState, file: string): boolean {
  const [was, now] = [stamps[file], world.stamp(join(out, file))];
  return was !== undefined && now !== undefined && isSameStamp(was, now);
}

/** By what is in it; by `isAsLeft` it is only looked at from outside. */
export function hasItsHash(world: World, out: string, entry: ManifestEntry): boolean {
  return sha256(world.readBytes(join(out, entry.file))) === entry.sha256;
}
