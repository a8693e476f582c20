// Finished drafts → the tables of the dataset, file by file, each whole or not at all; datapackage.json last.
import { join } from "node:path";
import { tables } from "@brief/data";
import { putDraft, writeOutput } from "../press/write-output.ts";
import type { World } from "../world.ts";
import { type Descriptor, describeDataset, descriptorName } from "./describe-dataset.ts";
import { draftName } from "./table-drafts.ts";

export interface Drafted {
  /** Folder of the drafts. */
  readonly drafts: string;
  /** Folder of the dataset. */
  readonly folder: string;
  /** Tables with a draft. */
  readonly names: readonly string[];
  /** What the package has said of itself. */
  readonly descriptor: Descriptor;
}

/**
 * Tables stand after those that they refer to, so the rows in place never name one that is not there yet,
 * wherever a power cut ends it; the same import then goes on from there.
 */
export function putInPlace(world: World, { drafts, folder, names, descriptor }: Drafted): void {
  world.makeFolder(folder);
  for (const name of names) {
    putDraft(world, join(drafts, draftName(name)), join(folder, draftName(name)));
  }
  world.syncFolder(folder);
  const present = tables.filter(({ name }) => world.isFile(join(folder, draftName(name))));
  const text = describeDataset(
    descriptor,
    present.map(({ name }) => name),
  );
  writeOutput(world, folder, descriptorName, new TextEncoder().encode(text));
}
