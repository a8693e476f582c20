// Jobs in their order → groups of the editions of one brief.
import type { Job } from "./plan.ts";

export const byBrief = (jobs: readonly Job[]): readonly (readonly Job[])[] => [
  ...editionsByBrief(jobs).values(),
];

/** The same under the ids of the briefs. */
export function editionsByBrief(jobs: readonly Job[]): ReadonlyMap<string, readonly Job[]> {
  const groups = new Map<string, Job[]>();
  for (const job of jobs) {
    const group = groups.get(job.spec.id);
    if (group === undefined) groups.set(job.spec.id, [job]);
    else group.push(job);
  }
  return groups;
}
