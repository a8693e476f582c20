// brief build --dry-run: what would be made, and why.
import { join } from "node:path";
import { outputFile } from "../press/formats.ts";
import { nothingKept } from "../press/out-state.ts";
import { readState } from "../press/out-state-file.ts";
import { changedNames, reasonOf } from "../press/reasons.ts";
import type { Run } from "../press/run-jobs.ts";
import { sortWork } from "../press/sort-work.ts";
import type { Session } from "../session.ts";
import { typed } from "./typed-path.ts";

/** Files to be made → stdout; why → stderr. */
export function tellPlan(
  session: Session,
  out: string,
  run: Omit<Run, "whole">,
  pages: readonly string[],
): void {
  const { world, report } = session;
  const real = world.isFolder(out) ? world.realPath(out) : undefined;
  const kept = real === undefined ? nothingKept : readState(world, run.workspace.folder, real);
  const groups = [...sortWork(run.jobs, { ...run, world, out: real, state: kept.open() })];
  const open = groups.filter(({ isStanding }) => !isStanding).flatMap(({ editions }) => editions);
  const changed = changedNames(kept.basis?.trace, run.trace(), run.workspace.folder);
  for (const edition of open) {
    report.line(`${edition.job.stem}: ${reasonOf(edition, changed)}`);
    for (const format of run.formats) {
      report.result(typed(session, join(out, outputFile(edition.job, format))));
    }
  }
  for (const page of pages) report.result(typed(session, join(out, page)));
  const still = run.jobs.length - open.length;
  if (still > 0) report.line(`${still} of ${run.jobs.length} documents stand as they are`);
}
