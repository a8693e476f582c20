// Jobs → which of them stand as they are, which lie in the cache, which must be made; and why.
import type { World } from "../world.ts";
import { editionsByBrief } from "./by-brief.ts";
import type { EditionKey } from "./edition-key.ts";
import { type Format, outputFile } from "./formats.ts";
import { type PartName, partNames } from "./key-parts.ts";
import { type EditionState, hasItsHash, isAsLeft, type OutState } from "./out-state.ts";
import type { Job } from "./plan.ts";
import type { Verification } from "./verification.ts";

export interface Edition extends EditionKey {
  readonly job: Job;
  /** Where it stands in the output folder as it would be made. */
  readonly standing?: EditionState;
  /** Why it does not: the parts that changed; none where it was not made before, or its files are not as they were. */
  readonly changed: readonly PartName[];
  readonly isNew: boolean;
}

/** The editions of one brief keep step: they are looked at together. */
export interface Group {
  readonly brief: string;
  readonly editions: readonly Edition[];
  readonly isStanding: boolean;
}

export interface Sorting {
  readonly world: World;
  /** Its real path; undefined where there is no such folder yet. */
  readonly out: string | undefined;
  readonly state: OutState;
  readonly formats: readonly Format[];
  readonly keyOf: (job: Job) => EditionKey;
  readonly verification: Verification;
}

/** One group after the other, as they are asked for: the first can be made while the others are looked at. */
export function* sortWork(jobs: readonly Job[], sorting: Sorting): Iterable<Group> {
  for (const [brief, planned] of editionsByBrief(jobs)) {
    const editions = planned.map((job) => sortEdition(job, sorting));
    yield { brief, editions, isStanding: editions.every(({ standing }) => standing !== undefined) };
  }
}

function sortEdition(job: Job, sorting: Sorting): Edition {
  const key = sorting.keyOf(job);
  const known = sorting.state.editions.get(job.stem);
  if (known === undefined) return { job, ...key, changed: [], isNew: true };
  if (known.key !== key.key) {
    const parts = key.parts();
    const changed = partNames.filter((name) => !parts[name].startsWith(known.parts[name]));
    return { job, ...key, changed, isNew: false };
  }
  const edition = { job, ...key, changed: [], isNew: false };
  const isStanding = known.rowLines === key.rowLines && isThere(job, known, sorting);
  return isStanding ? { ...edition, standing: known } : edition;
}

/** By size and time; by its hash where everything is to be verified. */
function isThere(job: Job, { files }: EditionState, sorting: Sorting): boolean {
  const { world, out, verification } = sorting;
  if (out === undefined) return false;
  return sorting.formats.every((format) => {
    const file = outputFile(job, format);
    const left = files.find(({ entry }) => entry.file === file);
    if (left === undefined || !isAsLeft(world, out, file, left.stamp)) return false;
    return verification !== "full" || hasItsHash(world, out, left.entry);
  });
}
