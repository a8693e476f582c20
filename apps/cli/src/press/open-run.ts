// An opened workspace and what is asked of it → all that the press needs: keys, cache, threads, and the memory for the
// next build.
import type { Finding } from "../finding.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import { noCache, openCache } from "./cache.ts";
import { keysOf } from "./edition-key.ts";
import type { Format } from "./formats.ts";
import { type Material, traceOf } from "./material.ts";
import type { Job } from "./plan.ts";
import { hashOfFaces, hashOfProgramme } from "./programme.ts";
import type { Verification } from "./run-job.ts";
import type { Run, Told } from "./run-jobs.ts";
import { defaultJobs, type Runner } from "./runner.ts";
import { stampsOfFaces } from "./unchanged.ts";
import type { Opening } from "./worker-messages.ts";

export interface Asked {
  readonly planned: readonly Job[];
  readonly jobs: readonly Job[];
  readonly formats: readonly Format[];
  readonly verification: Verification;
  readonly isForgetful: boolean;
  /** Editions that are worked on at a time; as many as there are cores where nothing is said. */
  readonly threads: number | undefined;
  /** Of the command line: see unchanged.ts. Undefined for a build that no other can stand for. */
  readonly asked: string | undefined;
  /** All that is told of a build: what the press finds is a part of it. */
  readonly tell: (told: Told) => readonly Finding[];
}

/** Loaded with the first job: one who makes nothing needs no threads. */
function threadsWhenNeeded(world: World, opening: Opening, threads: number): Runner {
  let pool: Promise<Runner> | undefined;
  const start = async () => {
    const { createThreadPool, limits } = await import("./thread-pool.ts");
    return createThreadPool(world, opening, { threads, limits });
  };
  return {
    width: threads,
    async run(ticket) {
      pool ??= start();
      return (await pool).run(ticket);
    },
    async close() {
      await (await pool)?.close();
    },
  };
}

export function openRun(
  world: World,
  workspace: Workspace,
  material: Material,
  request: Asked,
): Run {
  const { verification, isForgetful, asked, tell, threads, ...rest } = request;
  const programme = hashOfProgramme(world);
  const fonts = hashOfFaces(world, workspace);
  const { folder, asOf, dataset } = workspace;
  const { environment } = world;
  const opening = { material, dataset, folder, asOf, verification, environment };
  return {
    ...rest,
    workspace,
    verification,
    isForgetful,
    trace: () => traceOf(material),
    keyOf: keysOf(workspace, { programme, fonts, verification }),
    cache: isForgetful ? noCache : openCache(world, folder),
    startRunner: () => threadsWhenNeeded(world, opening, Math.max(1, threads ?? defaultJobs())),
    whole: (told) => {
      const findings = tell(told);
      if (asked === undefined || findings.some(({ severity }) => severity === "error")) {
        return undefined;
      }
      const faces = stampsOfFaces(world, workspace.faces);
      return { asked, programme, trace: traceOf(material), faces, findings };
    },
  };
}
