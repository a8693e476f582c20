// The first edition that is to be made is begun while the rules on facts are asked: nothing is written of it before.
import type { World } from "../world.ts";
import { noState } from "./out-state.ts";
import { readState } from "./out-state-file.ts";
import type { Run } from "./run-jobs.ts";
import { type Edition, sortWork } from "./sort-work.ts";

type Startable = Omit<Run, "whole">;

/** @returns the run whose runner has the first edition at work */
export function sendFirst<R extends Startable>(world: World, out: string, run: R): R {
  const first = firstToMake(world, out, run);
  if (first === undefined) return run;
  const runner = run.startRunner();
  const outcome = runner.run(first);
  // Whoever asks for it is told; where nobody does, nothing is made.
  outcome.catch(() => undefined);
  const startRunner: Run["startRunner"] = () => ({
    ...runner,
    run: (ticket) => (ticket.key === first.key ? outcome : runner.run(ticket)),
  });
  return { ...run, startRunner };
}

/** Briefs that are looked at: behind many that stand it is found as soon as they are sorted. */
const mostLooked = 16;

function firstToMake(world: World, out: string, run: Startable): Edition | undefined {
  const real = world.isFolder(out) ? world.realPath(out) : undefined;
  const isNew = run.isForgetful || real === undefined;
  const state = isNew ? noState : readState(world, run.workspace.folder, real).open();
  let looked = 0;
  for (const { editions, isStanding } of sortWork(run.jobs, { ...run, world, out: real, state })) {
    if (!isStanding) return editions.find(({ key }) => !run.cache.has(key));
    looked += 1;
    if (looked === mostLooked) return undefined;
  }
  return undefined;
}
