// The threads of a build: they start with its first job, or while its workspace is still opened.
import type { World } from "../world.ts";
import { agrees } from "./material.ts";
import type { Runner } from "./runner.ts";
import type { Foresight, Opening, OpeningAnswer, Seen } from "./worker-messages.ts";

export interface Threads {
  /**
   * @param opening of the workspace, by now open
   * @param rows of its facts
   */
  runner(opening: Opening, rows: number): Runner;
  close(): Promise<void>;
}

/** Loaded with the first job: one who makes nothing needs no threads. */
export function threadsWhenNeeded(world: World, threads: number): Threads {
  return openThreads(world, threads, undefined);
}

/** Where it is known that there is work: one opens the workspace meanwhile. It starts before this resolves. */
export async function threadsAtOnce(
  world: World,
  threads: number,
  foresight: Foresight,
): Promise<Threads> {
  const opened = openThreads(world, threads, foresight);
  await opened.start();
  return opened;
}

/** To be handed so many rows takes a thread as long as to make a brief. */
const rowsPerJob = 5000;
/** Fewer than are ever held: see make-groups.ts. */
const mostWorth = 12;

const worthOf = (rows: number): number => Math.min(Math.floor(rows / rowsPerJob), mostWorth);

function openThreads(world: World, threads: number, foresight: Foresight | undefined) {
  let opening: Opening | undefined;
  const answer = (seen: Seen | undefined): OpeningAnswer => {
    if (opening === undefined) throw new Error("no job is run before the workspace is open");
    return seen !== undefined && isAsOpened(opening, seen) ? undefined : opening;
  };
  let pool: Promise<Runner> | undefined;
  const start = (): Promise<Runner> => {
    pool ??= import("./thread-pool.ts").then(({ createThreadPool, limits }) =>
      createThreadPool(world, answer, { threads, limits, foresight }),
    );
    return pool;
  };
  const close = async () => {
    const open = await pool;
    pool = undefined;
    await open?.close();
  };
  const run: Runner["run"] = async (ticket) => (await start()).run(ticket);
  return {
    start,
    close,
    runner: (opened: Opening, rows: number): Runner => {
      opening = opened;
      return { width: threads, worth: worthOf(rows), run, close };
    },
  };
}

/** A file may have been written between two readers. */
function isAsOpened({ folder, asOf, material }: Opening, seen: Seen): boolean {
  return seen.folder === folder && seen.asOf === asOf && agrees(material, seen.trace);
}
