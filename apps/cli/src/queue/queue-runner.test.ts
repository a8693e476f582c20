// The runner against a queue and a store in memory: what it does when they fail in every way that they can.
import type { BriefSpec } from "@brief/render";
import { expect, test } from "vitest";
import { type Artifact, encodeArtifact } from "../press/artifact.ts";
import type { Ticket } from "../press/runner.ts";
import { jobIdOf } from "./job-name.ts";
import type { Note, Queue, Standing } from "./queue.ts";
import { createQueueRunner, type Patience } from "./queue-runner.ts";
import type { Store } from "./store.ts";

const key = "0123456789abcdef".repeat(4);
const times: Patience = { storeMs: 1, queueMs: 5, graceMs: 30, lostSeconds: 1, quietMs: 30 };

const spec = { id: "portfolio", language: "en" } as BriefSpec;
const job = { spec, stem: "en/portfolio", place: { file: "/here/brief.yaml", line: 7 } };
const ticket: Ticket = { job, key, rows: 10 };

const head = { pages: 1, figures: 0, factsHash: "", title: "", signature: "" };
const artifact: Artifact = {
  head: { ...head, findings: [], outline: {} as Artifact["head"]["outline"] },
  pdf: new Uint8Array([1, 2]),
  html: new Uint8Array(),
  figures: new Uint8Array(),
};
const whole = encodeArtifact(artifact);

interface Plan {
  /** What becomes of a job that is sent, by how often one was sent before. */
  readonly work?: (note: Note, world: Fake, round: number) => Standing | undefined;
  /** Of an earlier build. */
  readonly known?: Standing;
  readonly isDown?: () => boolean;
}

interface Fake {
  readonly artifacts: Map<string, Uint8Array>;
  readonly jobs: Map<string, Standing>;
  readonly said: string[];
  sent: number;
  put: number;
}

function open({ work, known, isDown }: Plan) {
  const fake: Fake = { artifacts: new Map(), jobs: new Map(), said: [], sent: 0, put: 0 };
  if (known !== undefined) fake.jobs.set(jobIdOf(key), known);
  const ask = async <T>(answer: () => T): Promise<T> => {
    if (isDown?.()) throw new Error("Connection terminated");
    return answer();
  };
  const none = async () => {
    throw new Error("a builder does not ask for it");
  };
  const queue: Queue = {
    send: (id, note) =>
      ask(() => {
        if (fake.jobs.has(id)) return false;
        fake.jobs.set(id, { state: "open" });
        const standing = work?.(note, fake, fake.sent);
        fake.sent += 1;
        if (standing === undefined) fake.jobs.delete(id);
        else fake.jobs.set(id, standing);
        return true;
      }),
    look: (id) => ask(() => fake.jobs.get(id)),
    forget: (id) => ask(() => void fake.jobs.delete(id)),
    close: async () => undefined,
    ...{ fetch: none, renew: none, complete: none, size: none, strangers: none },
  };
  const store: Store = {
    lookMs: 0,
    artifact: async (wanted) => fake.artifacts.get(wanted.key),
    putArtifact: none,
    material: async () => undefined,
    putMaterial: async () => "",
  };
  const material = { hash: "m", put: async () => (fake.put += 1) };
  const report = { line: (text: string) => fake.said.push(text) };
  const session = { world: { clock: () => performance.now() }, report };
  const parts = { queue, store, material, folder: "/here" };
  return { fake, runner: createQueueRunner(session, parts, times) };
}

const done: Standing = { state: "done" };
const makes: Plan["work"] = (note, { artifacts }) => {
  artifacts.set(note.key, whole);
  return done;
};
const failing = (rule: string, folder = "/here"): Standing => {
  const place = { file: `${folder}/data/projects.csv`, line: 3 };
  const finding = { rule, severity: "error" as const, message: "m", place, remedy: "r" };
  return { state: "done", failed: { findings: [finding], folder } };
};
const rules = (outcome: object) =>
  "findings" in outcome ? (outcome.findings as { rule: string }[]).map(({ rule }) => rule) : [];

test("what is in the store is not sent", async () => {
  const { fake, runner } = open({ work: makes });
  fake.artifacts.set(key, whole);
  expect(await runner.run(ticket)).toEqual(whole);
  expect(fake.sent).toBe(0);
  await runner.close();
});

test("a job that ended for an earlier build, and left nothing, is sent anew", async () => {
  for (const known of [done, failing("x"), { state: "lost" } as const]) {
    const { fake, runner } = open({ work: makes, known });
    expect(await runner.run(ticket)).toEqual(whole);
    expect(fake.sent).toBe(1);
    await runner.close();
  }
});

test("a job that another build has sent is waited for", async () => {
  const { fake, runner } = open({ work: makes, known: { state: "active" } });
  const outcome = runner.run(ticket);
  setTimeout(() => fake.artifacts.set(key, whole), 20);
  expect(await outcome).toEqual(whole);
  expect(fake.sent).toBe(0);
  await runner.close();
});

test("what a worker found wrong is told, by the files of this workspace", async () => {
  const { runner } = open({ work: () => failing("x", "/there/deep") });
  const place = { file: "/here/data/projects.csv", line: 3 };
  expect(await runner.run(ticket)).toMatchObject({ findings: [{ rule: "x", place }] });
  await runner.close();
});

test("a material that was taken away is put there again", async () => {
  const { fake, runner } = open({
    work: (note, world, round) =>
      round === 0 ? failing("material-missing") : makes(note, world, round),
  });
  expect(await runner.run(ticket)).toEqual(whole);
  expect([fake.put, fake.sent]).toEqual([1, 2]);
  await runner.close();
});

test("a job that the queue lost is sent again; one whose artifact never comes is given up", async () => {
  const lost = open({
    work: (note, world, round) => (round === 0 ? undefined : makes(note, world, round)),
  });
  expect(await lost.runner.run(ticket)).toEqual(whole);
  const never = open({ work: () => done });
  expect(rules(await never.runner.run(ticket))).toEqual(["artifact-lost"]);
  expect(never.fake.sent).toBe(3);
  const killed = open({ work: () => ({ state: "lost" }) });
  const outcome = await killed.runner.run(ticket);
  expect(outcome).toMatchObject({ findings: [{ rule: "job-lost", place: { line: 7 } }] });
  for (const { runner } of [lost, never, killed]) await runner.close();
});

test("a queue that is away for a while is waited for, and said once", async () => {
  const until = performance.now() + 80;
  const { fake, runner } = open({ work: makes, isDown: () => performance.now() < until });
  expect(await runner.run(ticket)).toEqual(whole);
  expect(fake.said).toEqual([
    "the queue does not answer (Connection terminated): trying again",
    "the queue answers again",
  ]);
  await runner.close();
});

test("a queue that stays away is a finding of each brief, but not of those that are there", async () => {
  const { fake, runner } = open({ isDown: () => true });
  expect(rules(await runner.run(ticket))).toEqual(["queue-lost"]);
  expect(rules(await runner.run(ticket))).toEqual(["queue-lost"]);
  fake.artifacts.set(key, whole);
  expect(await runner.run(ticket)).toEqual(whole);
  await runner.close();
});
