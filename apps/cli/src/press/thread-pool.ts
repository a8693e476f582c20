// Jobs in threads of this process: each with a limit of time and of memory that is kept from outside, so that one that
// hangs or swells is ended alone.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import Tinypool from "tinypool";
import type { Finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Job } from "./plan.ts";
import type { Outcome, Runner, Ticket } from "./runner.ts";
import type { Opening, WorkerAnswer, WorkerTask } from "./worker-messages.ts";

export interface Limits {
  /** Of one brief that looks at few rows; each further thousand of rows gives five more. */
  readonly seconds: number;
  readonly megabytes: number;
}
export const limits: Limits = { seconds: 12, megabytes: 1536 };

/** To load the programme, the workspace and the fonts. */
const loadSeconds = 120;
const secondsPerRow = 0.005;

/** As many as there are cores to work on, within reason. */
export const defaultJobs = (): number => Math.min(availableParallelism(), 8);

interface PoolOptions {
  readonly threads: number;
  readonly limits: Limits;
}

function failure(job: Job, rule: string, message: string, remedy: string): Outcome {
  const { id: brief, language } = job.spec;
  const place = { path: job.stem, ...job.place };
  const finding: Finding = { rule, severity: "error", message, place, remedy, brief, language };
  return { findings: [finding] };
}

function fault(job: Job, cause: unknown, { megabytes }: Limits): Outcome {
  const { code, message } = cause as { readonly code?: unknown; readonly message?: unknown };
  if (code === "ERR_WORKER_OUT_OF_MEMORY") {
    const told = `"${job.stem}" took more than ${megabytes} MB of memory and was ended`;
    return failure(job, "job-memory", told, "look for a list or text in its facts that has no end");
  }
  const remedy = "report this fault with the brief's data and template";
  return failure(job, "render-fault", `"${job.stem}": ${String(message ?? cause)}`, remedy);
}

export function createThreadPool(world: World, opening: Opening, options: PoolOptions): Runner {
  const { threads } = options;
  const pool = new Tinypool({
    filename: join(world.programmeFolder, "worker.js"),
    minThreads: threads,
    maxThreads: threads,
    workerData: opening,
    resourceLimits: { maxOldGenerationSizeMb: options.limits.megabytes },
  });
  return {
    width: threads,
    run: (ticket) => runOne(pool, ticket, options.limits),
    close: () => pool.destroy(),
  };
}

/** The clock of the job starts when the worker says that it has begun; a thread that dies without a word is not waited for. */
async function runOne(pool: Tinypool, { job, rows }: Ticket, limits: Limits): Promise<Outcome> {
  const { port1: hears, port2: begun } = new MessageChannel();
  const stop = new AbortController();
  const seconds = Math.ceil(limits.seconds + rows * secondsPerRow);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    const end = (told: string) => () => {
      stop.abort();
      resolve(failure(job, "job-time", told, "look for what has no end in its template or facts"));
    };
    const wait = (limit: number, told: string) => {
      clearTimeout(timer);
      timer = setTimeout(end(told), limit * 1000);
    };
    wait(loadSeconds, `the worker for "${job.stem}" was not ready after ${loadSeconds} s`);
    hears.once("message", () => {
      wait(seconds, `"${job.stem}" was not done after ${seconds} s and was ended`);
    });
  });
  const task: WorkerTask = { job, begun };
  const made = pool
    .run(task, { signal: stop.signal, transferList: [begun] })
    .then((answer: WorkerAnswer): Outcome => answer)
    .catch((cause: unknown) => fault(job, cause, limits));
  const outcome = await Promise.race([made, late]);
  clearTimeout(timer);
  hears.close();
  return outcome;
}
