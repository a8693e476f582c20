// What stands in the output folder of an earlier build: all that is asked for, or what need not be made of it.
import { join } from "node:path";
import { outputFile } from "../press/formats.ts";
import { nothingKept } from "../press/out-state.ts";
import { readState } from "../press/out-state-file.ts";
import { changedNames, reasonOf } from "../press/reasons.ts";
import type { Run } from "../press/run-jobs.ts";
import { sortWork } from "../press/sort-work.ts";
import { type Standing, unchanged } from "../press/unchanged.ts";
import type { Verification } from "../press/verification.ts";
import type { Session } from "../session.ts";
import { findWorkspace } from "../workspace/find-workspace.ts";
import type { BuildOptions } from "./build-options.ts";
import { typed } from "./typed-path.ts";

/** What else a build does than to make the briefs: then no earlier one can stand for it. */
export function isPlain(options: BuildOptions): boolean {
  const { site, issue, dryRun, summary, timings, changedSince, bundle, cache } = options;
  const others = [site, issue, dryRun, summary, timings, changedSince, bundle];
  return cache && others.every((one) => one === undefined);
}

/** Whatever stands, all is made that is asked for. */
export function isAnew({ cache, dryRun, changedSince }: BuildOptions): boolean {
  return !cache && dryRun === undefined && changedSince === undefined;
}

export interface Asked {
  readonly options: BuildOptions;
  readonly out: string;
  /** See unchanged.ts. */
  readonly asked: string;
  readonly verification: Verification;
}

/** What the build that stands in the folder told, where this one would be no other. */
export function standing(
  { world }: Session,
  folder: string | undefined,
  { options, out, asked, verification }: Asked,
): Standing | undefined {
  if (!isPlain(options) || !world.isFolder(out)) return undefined;
  const workspace = findWorkspace(world, { folder, cwd: options.cwd });
  if (typeof workspace !== "string") return undefined;
  const real = world.realPath(out);
  const kept = readState(world, workspace, real);
  return unchanged(world, kept, { asked, out: real, verification });
}

/** Files to be made → stdout; why → stderr. */
export function tellPlan(session: Session, out: string, run: Run, pages: readonly string[]): void {
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
