// Calls to PostgreSQL that may fail for a while: told once, tried again, given up after a limit.
import type { Report } from "../report.ts";
import type { World } from "../world.ts";

export interface Surroundings {
  readonly world: Pick<World, "clock">;
  readonly report: Pick<Report, "line">;
}

export interface Link {
  /** Undefined where it did not answer. */
  try<T>(call: () => Promise<T>): Promise<Answer<T> | undefined>;
  /** Again until it answers; undefined where it has not for too long. */
  insist<T>(call: () => Promise<T>): Promise<Answer<T> | undefined>;
  readonly isLost: () => boolean;
}

interface Answer<T> {
  readonly value: T;
}

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

const againMs = 500;

export function createLink({ world, report }: Surroundings, lostSeconds: number): Link {
  let downSince: number | undefined;
  const isLost = () => downSince !== undefined && world.clock() - downSince >= lostSeconds * 1000;
  const attempt: Link["try"] = async (call) => {
    try {
      const value = await call();
      if (downSince !== undefined) report.line("the queue answers again");
      downSince = undefined;
      return { value };
    } catch (cause) {
      if (downSince === undefined) {
        const told = cause instanceof Error ? cause.message : String(cause);
        report.line(`the queue does not answer (${told}): trying again`);
        downSince = world.clock();
      }
      return undefined;
    }
  };
  return {
    try: attempt,
    isLost,
    async insist(call) {
      while (!isLost()) {
        const answer = await attempt(call);
        if (answer !== undefined) return answer;
        await sleep(againMs);
      }
      return undefined;
    },
  };
}
