// An opened workspace and what is asked of it → all that the press needs: keys, cache, threads, and the memory for the
// next build.
import { countRows, withoutPlaces } from "@brief/data";
import type { Finding } from "../finding.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import { noCache, openCache } from "./cache.ts";
import { keysOf } from "./edition-key.ts";
import type { Format } from "./formats.ts";
import { hashOfFiles, type Material, traceOf } from "./material.ts";
import type { Job } from "./plan.ts";
import { hashOfFaces, hashOfProgramme } from "./programme.ts";
import type { Run } from "./run-jobs.ts";
import type { Threads } from "./threads.ts";
import { stampsOfFaces } from "./unchanged.ts";
import type { Verification } from "./verification.ts";

export interface Asked {
  readonly planned: readonly Job[];
  readonly jobs: readonly Job[];
  readonly formats: readonly Format[];
  readonly verification: Verification;
  readonly isForgetful: boolean;
  readonly threads: Threads;
  /** Of the command line: see unchanged.ts. Undefined for a build that no other can stand for. */
  readonly asked: string | undefined;
}

export interface OpenRun extends Omit<Run, "whole"> {
  /** @param findings all that is told of the build */
  readonly wholeOf: (findings: readonly Finding[]) => ReturnType<Run["whole"]>;
}

export function openRun(
  world: World,
  workspace: Workspace,
  material: Material,
  request: Asked,
): OpenRun {
  const { verification, isForgetful, asked, threads, ...rest } = request;
  const programme = hashOfProgramme(world);
  const fonts = hashOfFaces(world, workspace);
  const { folder, asOf, dataset } = workspace;
  const { environment } = world;
  const rows = withoutPlaces(dataset);
  const opening = { material, rows, folder, asOf, verification, environment };
  return {
    ...rest,
    workspace,
    verification,
    isForgetful,
    trace: () => traceOf(material),
    keyOf: keysOf(workspace, {
      programme,
      fonts,
      verification,
      dataset: hashOfFiles(material, workspace.datasetFolder),
    }),
    cache: isForgetful ? noCache : openCache(world, folder),
    startRunner: () => threads.runner(opening, countRows(dataset)),
    wholeOf: (findings) => {
      if (asked === undefined || findings.some(({ severity }) => severity === "error")) {
        return undefined;
      }
      const faces = stampsOfFaces(world, workspace.faces);
      const basis = { asked, programme, trace: traceOf(material), faces };
      return { basis, findings };
    },
  };
}
