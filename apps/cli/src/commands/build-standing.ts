// What stands in the output folder of an earlier build: all that is asked for, or what need not be made of it.
import { readState } from "../press/out-state-file.ts";
import { type Standing, unchanged } from "../press/unchanged.ts";
import type { Verification } from "../press/verification.ts";
import type { Session } from "../session.ts";
import { findWorkspace } from "../workspace/find-workspace.ts";
import type { BuildOptions } from "./build-options.ts";

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
