// Jobs by workers elsewhere: sent to the queue, their artifacts awaited in the store. Whatever becomes of queue and
// workers, what is in the store counts.
import type { Finding } from "../finding.ts";
import type { Job } from "../press/plan.ts";
import type { Outcome, Runner, Ticket } from "../press/runner.ts";
import { jobIdOf } from "./job-name.ts";
import { createLink, type Link, type Surroundings, sleep } from "./link.ts";
import { leaseSeconds, type Note, type Queue, type Standing } from "./queue.ts";
import { rebaseFindings } from "./rebase.ts";
import type { Store, Wanted } from "./store.ts";

export interface Patience {
  /** Between two looks into the store; at the queue. */
  readonly storeMs: number;
  readonly queueMs: number;
  /** Some shared folders show a file a little after it was written. */
  readonly graceMs: number;
  /** A queue that does not answer so long is given up. */
  readonly lostSeconds: number;
  /** Without any result, after which the reader is told what is waited for. */
  readonly quietMs: number;
}

export const patience: Patience = {
  storeMs: 150,
  queueMs: 1000,
  graceMs: 10_000,
  lostSeconds: 120,
  quietMs: 20_000,
};

/** As many as are sent before the first of them is there. */
const width = 64;
/** A job whose artifact is lost is made so often. */
const mostRounds = 3;

export interface PutMaterial {
  readonly hash: string;
  /** Into the store again, where it was taken away. */
  readonly put: () => Promise<unknown>;
}

interface Post {
  readonly queue: Queue;
  readonly store: Store;
  readonly link: Link;
  readonly clock: () => number;
  readonly patience: Patience;
  readonly material: PutMaterial;
  /** Of the workspace. */
  readonly folder: string;
}

export function createQueueRunner(
  session: Surroundings,
  parts: Pick<Post, "queue" | "store" | "material" | "folder">,
  times: Patience = patience,
): Runner {
  const { world, report } = session;
  const link = createLink(session, times.lostSeconds);
  const post: Post = { ...parts, link, clock: world.clock, patience: times };
  let waiting = 0;
  let [lastResult, told] = [world.clock(), false];
  const watch = setInterval(() => {
    if (waiting === 0 || told || world.clock() - lastResult < times.quietMs) return;
    told = true;
    report.line(
      `nothing came back for ${Math.round(times.quietMs / 1000)} s: is a worker with this programme and these fonts running? brief worker --queue … --store …`,
    );
  }, 1000);
  watch.unref();
  return {
    width,
    async run(ticket) {
      waiting += 1;
      try {
        return await runOne(post, ticket);
      } catch (cause) {
        return storeFault(ticket.job, cause);
      } finally {
        waiting -= 1;
        [lastResult, told] = [world.clock(), false];
      }
    },
    async close() {
      clearInterval(watch);
      await parts.queue.close();
    },
  };
}

function failure(job: Job, rule: string, message: string, remedy: string): Outcome {
  const { id: brief, language } = job.spec;
  const place = { path: job.stem, ...job.place };
  const finding: Finding = { rule, severity: "error", message, place, remedy, brief, language };
  return { findings: [finding] };
}

function storeFault(job: Job, cause: unknown): Outcome {
  const told = cause instanceof Error ? cause.message : String(cause);
  const remedy = "check the free space and the rights of --store, and build again";
  return failure(job, "queue-store", `"${job.stem}": the store failed: ${told}`, remedy);
}

function lostQueue(job: Job, { patience: { lostSeconds } }: Post): Outcome {
  const message = `"${job.stem}" was given up: the queue did not answer for ${lostSeconds} s`;
  return failure(job, "queue-lost", message, "build again once PostgreSQL runs: nothing is lost");
}

async function runOne(post: Post, { job, key, rows }: Ticket): Promise<Outcome> {
  const { queue, store, link, material, folder } = post;
  const id = jobIdOf(key);
  const note: Note = { material: material.hash, key, rows, folder, job };
  for (let round = 0; round < mostRounds; round++) {
    const kept = await store.artifact({ key, material: material.hash });
    if (kept !== undefined) return kept;
    if (round > 0) await material.put();
    const sent = await link.insist(() => sendAnew(queue, id, note));
    if (sent === undefined) return lostQueue(job, post);
    const outcome = await wait(post, { job, id, key, material: material.hash });
    if (outcome !== "again") return outcome;
    await link.insist(() => forgetEnded(queue, id));
  }
  const message = `"${job.stem}" was made ${mostRounds} times, and the store does not have it`;
  const remedy = "see that --store of the workers is the same as here, and build again";
  return failure(job, "artifact-lost", message, remedy);
}

const isEnded = (standing: Standing | undefined): boolean =>
  standing?.state === "done" || standing?.state === "lost";

async function forgetEnded(queue: Queue, id: string): Promise<void> {
  if (isEnded(await queue.look(id))) await queue.forget(id);
}

/** One that ended before it was asked for now left nothing in the store. */
async function sendAnew(queue: Queue, id: string, note: Note): Promise<void> {
  if (await queue.send(id, note)) return;
  await forgetEnded(queue, id);
  await queue.send(id, note);
}

interface Awaited extends Wanted {
  readonly job: Job;
  readonly id: string;
}

async function wait(post: Post, awaited: Awaited): Promise<Outcome | "again"> {
  const { clock, store, link, queue, patience: times } = post;
  let [looked, doneSince]: [number, number | undefined] = [clock(), undefined];
  for (;;) {
    const bytes = await store.artifact(awaited);
    if (bytes !== undefined) return bytes;
    await sleep(Math.max(times.storeMs, store.lookMs));
    if (clock() - looked < times.queueMs) continue;
    looked = clock();
    const answer = await link.try(() => queue.look(awaited.id));
    if (answer === undefined) {
      if (link.isLost()) return lostQueue(awaited.job, post);
      continue;
    }
    const standing = answer.value;
    if (!isEnded(standing)) doneSince = undefined;
    else doneSince ??= looked;
    const isLate = doneSince !== undefined && looked - doneSince >= times.graceMs;
    const outcome = await judge(post, awaited, standing, isLate);
    if (outcome !== undefined) return outcome;
  }
}

/** What a job's standing means for who waits; undefined where it means to go on waiting. */
async function judge(
  post: Post,
  awaited: Awaited,
  standing: Standing | undefined,
  isLate: boolean,
): Promise<Outcome | "again" | undefined> {
  if (standing === undefined) return "again";
  if (!isEnded(standing)) return undefined;
  const { state, failed } = standing;
  if (failed !== undefined) {
    const isGone = failed.findings.some(({ rule }) => rule === "material-missing");
    if (isGone) return "again";
    return { findings: rebaseFindings(failed.findings, failed.folder, post.folder) };
  }
  const bytes = await post.store.artifact(awaited);
  if (bytes !== undefined) return bytes;
  if (!isLate) return undefined;
  if (state === "done") return "again";
  const message = `"${awaited.job.stem}" was given to three workers, and none came back within ${leaseSeconds} s of its last word`;
  return failure(awaited.job, "job-lost", message, "see why they ended, and build again");
}
