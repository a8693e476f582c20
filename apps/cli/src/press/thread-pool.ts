// Jobs in threads of this process: each with a limit of time and of memory that is kept from outside, so that one that
// hangs or swells is ended alone.
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import type Tinypool from "tinypool";
import type { Finding } from "../finding.ts";
import { importTinypool } from "../start/outside.ts";
import type { World } from "../world.ts";
import type { Job } from "./plan.ts";
import type { Outcome, Runner, Ticket } from "./runner.ts";
import type {
  Foresight,
  OpeningAnswer,
  Seen,
  WorkerAnswer,
  WorkerTask,
  WorkerWord,
} from "./worker-messages.ts";

export interface Limits {
  /** Of work on one brief that looks at few rows; each further thousand of rows gives three more. */
  readonly seconds: number;
  readonly megabytes: number;
}
export const limits: Limits = { seconds: 10, megabytes: 1024 };

const secondsPerRow = 0.003;
/** On a machine that is busy with other things a job may take so many times its seconds. */
const mostDelay = 10;
/** To load the programme, the workspace and the fonts. */
const loadSeconds = 300;

/** Of setTimeout, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

interface PoolOptions {
  readonly threads: number;
  readonly limits: Limits;
  /** One thread starts at once, and opens the workspace for itself; the others with the first job that finds none free. */
  readonly foresight?: Foresight | undefined;
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

/** @param answer each thread asks with its first job: the pool may start before it is known */
export async function createThreadPool(
  world: World,
  answer: (seen: Seen | undefined) => OpeningAnswer,
  options: PoolOptions,
): Promise<Runner> {
  const { default: Pool } = await importTinypool();
  const { threads } = options;
  const begins: { foresight?: Foresight | undefined } = { foresight: options.foresight };
  const pool = new Pool({
    filename: join(world.programmeFolder, "worker.js"),
    // One edition needs one. None is ended while the build goes on.
    minThreads: begins.foresight === undefined ? 0 : 1,
    maxThreads: threads,
    idleTimeout: longestTimer,
    workerData: begins,
    resourceLimits: { maxOldGenerationSizeMb: options.limits.megabytes },
  });
  // Threads that start later find the workspace open: they are given it.
  begins.foresight = undefined;
  // One that dies before its first job fails none: another starts in its place.
  pool.on("error", () => undefined);
  const watch = createWatch();
  return {
    width: threads,
    run: (ticket) => runOne({ pool, watch, answer, limits: options.limits }, ticket),
    close: async () => {
      watch.close();
      await pool.destroy();
    },
  };
}

interface Running {
  readonly pool: Tinypool;
  readonly watch: Watch;
  readonly answer: (seen: Seen | undefined) => OpeningAnswer;
  readonly limits: Limits;
}

/** The clock of the job starts when the worker says that it has begun; a thread that dies without a word is not waited for. */
async function runOne(
  { pool, watch, answer, limits }: Running,
  { job, rows }: Ticket,
): Promise<Outcome> {
  const { port1: hears, port2: desk } = new MessageChannel();
  const stop = new AbortController();
  const seconds = Math.ceil(limits.seconds + rows * secondsPerRow);
  let forget = () => {};
  const late = new Promise<Outcome>((resolve) => {
    const end = (told: string) => () => {
      stop.abort();
      resolve(failure(job, "job-time", told, "look for what has no end in its template or facts"));
    };
    const unready = `the worker for "${job.stem}" was not ready after ${loadSeconds} s`;
    forget = watch.add({ seconds: loadSeconds, isLoading: true, end: end(unready) });
    hears.on("message", (word: WorkerWord) => {
      if (word.says === "opening") return hears.postMessage(answer(word.seen));
      forget();
      const told = `"${job.stem}" was not done after ${seconds} s and was ended`;
      forget = watch.add({ seconds, isLoading: false, end: end(told) });
    });
  });
  const task: WorkerTask = { job, desk };
  const made = pool
    .run(task, { signal: stop.signal, transferList: [desk] })
    .then((done: WorkerAnswer): Outcome => done)
    .catch((cause: unknown) => fault(job, cause, limits));
  const outcome = await Promise.race([made, late]);
  forget();
  hears.close();
  return outcome;
}

interface Watched {
  readonly seconds: number;
  /** By the clock, not by work: files may come over a slow network. */
  readonly isLoading: boolean;
  readonly end: () => void;
}

interface Watch {
  add(watched: Watched): () => void;
  close(): void;
}

const tickMs = 200;

/**
 * Ends what is not done in time. What counts is the processor time that this process was given, shared among the jobs
 * at work: on a machine that is busy with other things none is ended for being slow.
 */
function createWatch(): Watch {
  const open = new Map<Watched, { worked: number; waited: number }>();
  let before = { cpu: process.cpuUsage(), clock: performance.now() };
  const tick = () => {
    const { user, system } = process.cpuUsage(before.cpu);
    const passed = (performance.now() - before.clock) / 1000;
    before = { cpu: process.cpuUsage(), clock: performance.now() };
    const share = Math.min((user + system) / 1e6 / Math.max(open.size, 1), passed);
    for (const [watched, time] of [...open]) {
      time.worked += watched.isLoading ? passed : share;
      time.waited += passed;
      const isLate = time.worked > watched.seconds || time.waited > watched.seconds * mostDelay;
      if (!isLate) continue;
      open.delete(watched);
      watched.end();
    }
  };
  const timer = setInterval(tick, tickMs);
  return {
    add(watched) {
      open.set(watched, { worked: 0, waited: 0 });
      return () => void open.delete(watched);
    },
    close: () => clearInterval(timer),
  };
}
