// A worker of the queue: takes jobs, makes them in threads, puts what came of them into the store. It may be ended at
// any moment: a job that is not completed goes to another.
import type { Finding } from "../finding.ts";
import type { Runner } from "../press/runner.ts";
import { createThreadPool, limits } from "../press/thread-pool.ts";
import type { Session } from "../session.ts";
import { createLink, type Link, sleep } from "./link.ts";
import { decodeOpening } from "./material-file.ts";
import { type Held, type Note, type Queue, renewMs, type Stranger } from "./queue.ts";
import type { Store } from "./store.ts";

export interface Work {
  readonly queue: Queue;
  readonly store: Store;
  readonly threads: number;
  /** Seconds without a job after which it ends; undefined for one that stays. */
  readonly idle: number | undefined;
}

const pollMs = 200;
const sizeMs = 1000;
const strangersMs = 15_000;
/** What is in the store counts: that a job is done is told as long as somebody may still hear it. */
const completeSeconds = 60;

interface Desk extends Work {
  readonly session: Session;
  readonly link: Link;
  /** Ids of jobs in the threads → when they are done. */
  readonly busy: Map<string, Promise<void>>;
  /** Taken, and not begun yet. */
  readonly taken: Set<string>;
  made: number;
}

/** @returns how many jobs it has done, when it is stopped or has had nothing to do for long enough */
export async function workQueue(session: Session, work: Work): Promise<number> {
  const link = createLink(session, completeSeconds);
  const desk: Desk = { ...work, session, link, busy: new Map(), taken: new Set(), made: 0 };
  const renewing = setInterval(() => renew(desk), renewMs);
  const stop = listenForStop(session);
  const pools = createPools(desk);
  try {
    await takeJobs(desk, pools, stop);
    await Promise.all(desk.busy.values());
  } finally {
    clearInterval(renewing);
    await pools.close();
    await work.queue.close();
    stop.ended();
  }
  return desk.made;
}

interface Stop {
  isAsked(): boolean;
  readonly asked: Promise<void>;
  /** Lets the process end that waits for it. */
  ended(): void;
}

function listenForStop({ report, onStop }: Session): Stop {
  let isAsked = false;
  let [ask, end] = [() => {}, () => {}];
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const forget = onStop(() => {
    isAsked = true;
    report.line("ending after the jobs at hand; once more ends at once");
    ask();
    return ended;
  });
  return {
    isAsked: () => isAsked,
    asked,
    ended() {
      end();
      forget();
    },
  };
}

/** One that is not renewed is given to another: what is made twice is the same. */
function renew({ queue, busy, taken }: Desk): void {
  const ids = [...busy.keys(), ...taken];
  // Where the queue does not answer, who completes a job says so.
  if (ids.length > 0) queue.renew(ids).catch(() => undefined);
}

async function takeJobs(desk: Desk, pools: Pools, stop: Stop): Promise<void> {
  const { queue, threads, busy, taken } = desk;
  const rest = createRest(desk);
  while (!stop.isAsked()) {
    const free = threads - busy.size;
    const jobs = free > 0 ? await queue.fetch(free) : [];
    for (const { id } of jobs) taken.add(id);
    for (const held of jobs) await begin(desk, pools, held);
    if (jobs.length > 0) rest.over();
    else if (busy.size === 0 && (await rest.isEnough())) return;
    else await Promise.race([stop.asked, sleep(pollMs), ...busy.values()]);
  }
}

/** Nothing to do: how long already, and what others wait for meanwhile. */
function createRest(desk: Desk) {
  const { queue, link, idle, session } = desk;
  const { clock } = session.world;
  let emptySince: number | undefined;
  let [sizedAt, strangersAt] = [Number.NEGATIVE_INFINITY, clock()];
  const told = new Set<string>();
  const tellStrangers = async () => {
    strangersAt = clock();
    const answer = await link.try(() => queue.strangers());
    for (const stranger of answer?.value ?? []) {
      const line = strangerLine(stranger);
      if (!told.has(line)) session.report.line(line);
      told.add(line);
    }
  };
  return {
    over() {
      emptySince = undefined;
    },
    async isEnough(): Promise<boolean> {
      if (clock() - sizedAt < sizeMs) return false;
      sizedAt = clock();
      const size = await link.try(() => queue.size());
      if (size?.value !== 0) emptySince = undefined;
      else emptySince ??= sizedAt;
      const isEnd =
        idle !== undefined && emptySince !== undefined && sizedAt - emptySince >= idle * 1000;
      if (isEnd || clock() - strangersAt >= strangersMs) await tellStrangers();
      return isEnd;
    },
  };
}

function strangerLine({ lacks, jobs }: Stranger): string {
  const what =
    lacks === "faces"
      ? "with other fonts than those of this worker: give it the submitter's font pack"
      : "by another version of the programme or of Node: install the submitter's";
  return `left ${jobs} job${jobs === 1 ? "" : "s"} that must be made ${what}`;
}

interface Pools {
  /** Of one material at a time. Undefined where the store does not have it. */
  of(material: string): Promise<Runner | undefined>;
  close(): Promise<void>;
}

function createPools({ session: { world, report }, store, threads, busy }: Desk): Pools {
  let open: { readonly material: string; readonly pool: Runner } | undefined;
  const close = async () => {
    await Promise.all(busy.values());
    await open?.pool.close();
    open = undefined;
  };
  return {
    async of(material) {
      if (open?.material === material) return open.pool;
      const bytes = await store.material(material);
      if (bytes === undefined) return undefined;
      await close();
      report.line(`opening the material ${material.slice(0, 12)} (${bytes.length} bytes)`);
      const opening = decodeOpening(bytes);
      const pool = await createThreadPool(world, () => opening, { threads, limits });
      open = { material, pool };
      return pool;
    },
    close,
  };
}

/** Into the threads; what cannot be begun is told to who has sent it. */
async function begin(desk: Desk, pools: Pools, { id, note }: Held): Promise<void> {
  const { busy, taken } = desk;
  const work = async () => {
    if (note === undefined) return await complete(desk, id, []);
    const pool = await pools.of(note.material);
    if (pool === undefined) return await complete(desk, id, [missing(note)]);
    busy.set(
      id,
      make(desk, pool, { id, note }).finally(() => busy.delete(id)),
    );
  };
  try {
    await work();
  } catch (cause) {
    await complete(desk, id, note === undefined ? [] : [storeFault(note, cause)]);
  } finally {
    taken.delete(id);
  }
}

interface Begun {
  readonly id: string;
  readonly note: Note;
}

async function make(desk: Desk, pool: Runner, { id, note }: Begun): Promise<void> {
  const { store, session } = desk;
  const started = session.world.clock();
  let findings: readonly Finding[] | undefined;
  try {
    if ((await store.artifact(note)) === undefined) {
      const outcome = await pool.run(note);
      if ("findings" in outcome) findings = outcome.findings;
      else await store.putArtifact(note, outcome);
    }
  } catch (cause) {
    findings = [storeFault(note, cause)];
  }
  await complete(desk, id, findings);
  desk.made += 1;
  const seconds = ((session.world.clock() - started) / 1000).toFixed(1);
  const state = findings === undefined ? "ok" : "failed";
  session.report.line(`${state}  ${note.job.stem}  ${seconds}s`);
}

async function complete(
  { link, queue }: Desk,
  id: string,
  findings: readonly Finding[] | undefined,
): Promise<void> {
  // Not told to anybody, it goes to another worker, who finds its artifact or makes it again.
  await link.insist(() => queue.complete(id, findings));
}

const about = ({ job }: Note) => ({
  place: { path: job.stem, ...job.place },
  brief: job.spec.id,
  language: job.spec.language,
});

function missing(note: Note): Finding {
  return {
    rule: "material-missing",
    severity: "error",
    message: `"${note.job.stem}": the store does not hold what it is made from`,
    remedy: "build again; see that --store is the same for all machines",
    ...about(note),
  };
}

function storeFault(note: Note, cause: unknown): Finding {
  const told = cause instanceof Error ? cause.message : String(cause);
  return {
    rule: "queue-store",
    severity: "error",
    message: `"${note.job.stem}": a worker could not use the store: ${told}`,
    remedy: "check the free space and the rights of --store on the workers",
    ...about(note),
  };
}
