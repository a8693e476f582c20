// What was put into an output folder, and from what: the next build need not look into files that stand as they were left.
import { join } from "node:path";
import type { Finding } from "../finding.ts";
import type { Stamp, World } from "../world.ts";
import type { KeyParts } from "./key-parts.ts";
import type { ManifestEntry } from "./manifest.ts";
import type { Trace } from "./material.ts";
import type { PressedEdition } from "./pressed.ts";
import { sha256 } from "./sha256.ts";

export interface EditionState {
  readonly key: string;
  /** The first digits of each, or all: enough to see which of them changed. */
  readonly parts: KeyParts;
  readonly rowLines: string;
  readonly files: readonly LeftFile[];
  readonly pressed: PressedEdition;
  /** None of them an error: such a brief is not published. */
  readonly findings: readonly Finding[];
}

export interface LeftFile {
  readonly entry: ManifestEntry;
  /** That it was left with. */
  readonly stamp: Stamp | undefined;
}

/** By their stems, in the order in which they were made; each is read when it is asked for. */
export type EditionStates = Pick<ReadonlyMap<string, EditionState>, "get" | "keys">;

export interface OutState {
  readonly editions: EditionStates;
  /** Of the other files, by their paths in the output folder. */
  readonly stamps: Readonly<Record<string, Stamp>>;
  /** Of a build without errors. */
  readonly whole?: WholeBuild;
}

export interface WholeBuild {
  readonly basis: Basis;
  /** As they are told. */
  readonly findings: readonly Finding[];
  /** How many of the editions it was asked for: the last ones, in the order in which they are told. */
  readonly count: number;
}

/** What a build was asked, and what it was made from. */
export interface Basis {
  /** Of the command line and the variables that count. */
  readonly asked: string;
  readonly programme: string;
  readonly trace: Trace;
  readonly faces: readonly (readonly [path: string, stamp: Stamp])[];
}

export const noState: OutState = { stamps: {}, editions: new Map() };

/** A state as it lies there, of which the basis is read first. */
export interface KeptState {
  readonly basis: Basis | undefined;
  readonly open: () => OutState;
}

export const nothingKept: KeptState = { basis: undefined, open: () => noState };

export const isSameStamp = (one: Stamp, other: Stamp): boolean =>
  one.bytes === other.bytes && one.changed === other.changed;

export function isAsLeft(world: World, out: string, file: string, was: Stamp | undefined): boolean {
  // Joined as it is: `join` looks at each letter, of thousands of files.
  const now = world.stamp(`${out}/${file}`);
  return was !== undefined && now !== undefined && isSameStamp(was, now);
}

/** By what is in it; by `isAsLeft` it is only looked at from outside. */
export function hasItsHash(world: World, out: string, entry: ManifestEntry): boolean {
  return sha256(world.readBytes(join(out, entry.file))) === entry.sha256;
}
