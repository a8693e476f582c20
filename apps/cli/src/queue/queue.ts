// pg-boss on PostgreSQL as the press sees it: jobs under ids, each held by one worker for as long as it says so.
import { setTimeout } from "node:timers/promises";
import type PgBoss from "pg-boss";
import { z } from "zod";
import type { Finding } from "../finding.ts";
import type { Job } from "../press/plan.ts";
import { importPgBoss } from "../start/outside.ts";
import { type Address, queueFault } from "./address.ts";
import { strangeness } from "./job-name.ts";

export interface Note {
  /** Hash of the material that it is made from. */
  readonly material: string;
  readonly key: string;
  readonly rows: number;
  /** Of the workspace that it is sent for. */
  readonly folder: string;
  readonly job: Job;
}

export interface Held {
  readonly id: string;
  /** Undefined for one that nobody here has written. */
  readonly note: Note | undefined;
}

/** `lost`: those that held it were ended again and again. */
export interface Standing {
  readonly state: "open" | "active" | "done" | "lost";
  /** Of a job that is done, and of which nothing was made; they name files of the folder. */
  readonly failed?: { readonly findings: readonly Finding[]; readonly folder: string };
}

export interface Stranger {
  readonly lacks: "programme" | "faces";
  readonly jobs: number;
}

/** Every call rejects where PostgreSQL does not answer. */
export interface Queue {
  /** False for a job that is known already, however it ended. */
  send(id: string, note: Note): Promise<boolean>;
  look(id: string): Promise<Standing | undefined>;
  forget(id: string): Promise<void>;
  /** Jobs for whoever asks, at most so many; none also where PostgreSQL does not answer. */
  fetch(count: number): Promise<readonly Held[]>;
  /** Says of jobs that they are still worked on. */
  renew(ids: readonly string[]): Promise<void>;
  complete(id: string, findings?: readonly Finding[]): Promise<void>;
  /** Jobs that are not done, waiting or held. */
  size(): Promise<number>;
  /** Jobs that wait for another programme or other faces. */
  strangers(): Promise<readonly Stranger[]>;
  close(): Promise<void>;
}

export interface Fault {
  readonly code: 2 | 3;
  readonly findings: readonly Finding[];
}

/** Not that of others who use the same programme in the same database. */
const schema = "brief_press";
/** A worker that was killed holds its jobs so long; one that lives says so more often. */
export const leaseSeconds = 12;
export const renewMs = 2500;
/** A job whose workers die is given to so many others. */
const retries = 2;

const codeOf = (cause: unknown): string =>
  String((cause as { readonly code?: unknown } | undefined)?.code ?? "");

function messageOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message === "" ? codeOf(cause) : message;
}

/** What PostgreSQL itself refuses is a wrong address; what does not answer is the machine's. */
function connectFault({ name }: Address, cause: unknown): Fault {
  if (/^(28...|3D000|42501|3F000)$/.test(codeOf(cause))) {
    const remedy = "correct user, password and database; the user must be able to create a schema";
    const message = `PostgreSQL at ${name} refuses: ${messageOf(cause)}`;
    return { code: 2, findings: [queueFault("queue-refused", message, remedy)] };
  }
  const message = `no PostgreSQL answers at ${name}: ${messageOf(cause)}`;
  const remedy = "start it, or correct host and port of --queue";
  return { code: 3, findings: [queueFault("queue-unreachable", message, remedy)] };
}

const Data = z.object({
  material: z.string().regex(/^[0-9a-f]{64}$/),
  key: z.string().regex(/^[0-9a-f]{64}$/),
  rows: z.int().nonnegative(),
  folder: z.string(),
  job: z.string(),
});

/** JSON in JSON: PostgreSQL keeps no U+0000 otherwise. */
const write = ({ job, ...rest }: Note) => ({ ...rest, job: JSON.stringify(job) });

function read(data: unknown): Note | undefined {
  const found = Data.safeParse(data);
  if (!found.success) return undefined;
  // Our own writing: the queue is that of this very programme.
  return { ...found.data, job: JSON.parse(found.data.job) as Job };
}

const Output = z.object({ findings: z.string() });

function standingOf({
  state,
  data,
  output,
}: Pick<PgBoss.JobWithMetadata<unknown>, "state" | "data" | "output">): Standing {
  if (state === "created" || state === "retry") return { state: "open" };
  if (state === "active") return { state };
  if (state !== "completed") return { state: "lost" };
  const found = Output.safeParse(output);
  if (!found.success) return { state: "done" };
  const findings = JSON.parse(found.data.findings) as readonly Finding[];
  return { state: "done", failed: { findings, folder: read(data)?.folder ?? "" } };
}

export async function connect(address: Address, name: string): Promise<Queue | Fault> {
  const { default: Boss } = await importPgBoss();
  const options = {
    connectionString: address.url,
    schema,
    max: 2,
    schedule: false,
    maintenanceIntervalSeconds: 1,
    // Those of the driver: a network that is gone is noticed.
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
    keepAlive: true,
    allowExitOnIdle: true,
  };
  for (let tries = 1; ; tries += 1) {
    const boss = new Boss(options);
    // Each call says for itself that it failed.
    boss.on("error", () => undefined);
    try {
      await boss.start();
      await makeQueue(boss, name);
      return queueOf(boss, name);
    } catch (cause) {
      await closeBoss(boss);
      if (tries === mostTries || !collisions.has(codeOf(cause)))
        return connectFault(address, cause);
      await setTimeout(tries * 200);
    }
  }
}

/**
 * As `createQueue` of pg-boss does, but one after another. It writes a row and then locks the table of rows: of two at
 * once, each would wait for the other.
 */
async function makeQueue(boss: PgBoss, name: string): Promise<void> {
  const options = { policy: "standard", expireInSeconds: leaseSeconds, retryLimit: retries };
  const sql = `WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtext($3)))
    SELECT ${schema}.create_queue($1, $2) FROM turn`;
  await boss.getDb().executeSql(sql, [name, options, `${schema}.create_queue`]);
}

/**
 * Several that start at once on a database that is still empty make its tables in each other's way: PostgreSQL refuses
 * some (deadlock, serialisation, what is there already), and these find them made when they ask again.
 */
const collisions: ReadonlySet<string> = new Set([
  "40P01",
  "40001",
  "23505",
  "42P06",
  "42P07",
  "42710",
]);
const mostTries = 5;

async function closeBoss(boss: PgBoss): Promise<void> {
  try {
    await boss.stop({ graceful: false });
  } catch {
    // A connection that is gone cannot be closed.
  }
}

/** A connection in a transaction that failed takes nothing else before its end. */
const failedTransaction = "25P02";

function queueOf(boss: PgBoss, name: string): Queue {
  const db = boss.getDb();
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      if (codeOf(cause) !== failedTransaction) throw cause;
      await db.executeSql("ROLLBACK", []);
      return await work();
    }
  };
  return {
    send: (id, note) => ask(async () => (await boss.send(name, write(note), { id })) !== null),
    look: (id) =>
      ask(async () => {
        const job = await boss.getJobById(name, id);
        return job === null ? undefined : standingOf(job);
      }),
    forget: (id) => ask(() => boss.deleteJob(name, id)),
    async fetch(count) {
      const jobs = await boss.fetch<unknown>(name, { batchSize: count });
      return jobs.map(({ id, data }) => ({ id, note: read(data) }));
    },
    renew: (ids) =>
      ask(async () => {
        const sql = `UPDATE ${schema}.job SET started_on = now() WHERE name = $1 AND id = ANY($2::uuid[]) AND state = 'active'`;
        await db.executeSql(sql, [name, [...ids]]);
      }),
    complete: (id, findings) =>
      ask(() =>
        findings === undefined
          ? boss.complete(name, id)
          : boss.complete(name, id, { findings: JSON.stringify(findings) }),
      ),
    size: () => ask(() => boss.getQueueSize(name, { before: "completed" })),
    strangers: () => ask(() => strangersTo(boss, name)),
    close: () => closeBoss(boss),
  };
}

async function strangersTo(boss: PgBoss, own: string): Promise<readonly Stranger[]> {
  const found: Stranger[] = [];
  for (const { name } of await boss.getQueues()) {
    const lacks = strangeness(own, name);
    if (lacks === undefined) continue;
    const jobs = await boss.getQueueSize(name, { before: "active" });
    if (jobs > 0) found.push({ lacks, jobs });
  }
  return found;
}
