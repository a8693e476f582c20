// Jobs in their order → groups of the editions of one brief.
import type { Job } from "./plan.ts";

export function byBrief(jobs: readonly Job[]): readonly (readonly Job[])[] {
  const groups = new Map<string, Job[]>();
  for (const job of jobs) {
    const group = groups.get(job.spec.id);
    if (group === undefined) groups.set(job.spec.id, [job]);
    else group.push(job);
  }
  return [...groups.values()];
}
