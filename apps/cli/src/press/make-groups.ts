// Groups of editions that do not stand → their artifacts, in the groups' order: from the cache, or by a runner a few ahead.
import { setImmediate } from "node:timers/promises";
import { type Finding, hasErrors } from "../finding.ts";
import { type Artifact, decodeArtifact, inFolder, isKept } from "./artifact.ts";
import type { Cache } from "./cache.ts";
import { createGate, type Gate } from "./gate.ts";
import { compareEditions } from "./lock-step.ts";
import type { Outcome, Runner } from "./runner.ts";
import type { Edition, Group } from "./sort-work.ts";

export interface MadeEdition {
  readonly edition: Edition;
  readonly artifact: Artifact;
}

export interface MadeGroup {
  readonly group: Group;
  /** None where something is wrong with one of them: languages keep step. */
  readonly made: readonly MadeEdition[];
  readonly findings: readonly Finding[];
  /** Each of its editions, in their order. */
  readonly done: readonly Done[];
}

export interface Done {
  readonly edition: Edition;
  /** Undefined where it failed. */
  readonly artifact: Artifact | undefined;
  readonly isCached: boolean;
  readonly ms: number;
}

export interface Making {
  /** Of the workspace. */
  readonly folder: string;
  readonly cache: Cache;
  /** Started with the first edition that must be made. */
  readonly runner: () => Runner;
  /** Of a runner that works on more at a time than this machine. */
  readonly width: number | undefined;
  readonly clock: () => number;
}

/** Groups that are held while an earlier one is made; as many as a wide runner works on. */
const ahead = 16;

/** So long the groups are looked at before threads and queue are heard. */
const longestTurnMs = 10;

/** @param groups are asked for one by one, and the first made meanwhile; of those that stand nothing is told */
export async function* makeGroups(
  groups: Iterable<Group>,
  making: Making,
): AsyncGenerator<MadeGroup> {
  const begun: Promise<MadeGroup>[] = [];
  const gate = createGate(making.runner);
  const most = Math.max(ahead, making.width ?? 0);
  let heard = making.clock();
  for (const group of groups) {
    if (!group.isStanding) begun.push(makeGroup(group, making, gate));
    const first = begun.length > most ? begun.shift() : undefined;
    if (first !== undefined) yield await first;
    // What is begun is made meanwhile.
    if (group.isStanding && making.clock() - heard < longestTurnMs) continue;
    await setImmediate();
    heard = making.clock();
  }
  yield* begun;
}

async function makeGroup(group: Group, making: Making, gate: Gate): Promise<MadeGroup> {
  const done = await Promise.all(
    group.editions.map(async (edition) => {
      const made = await makeEdition(edition, making, (work) => gate(group, work));
      return { edition, ...made };
    }),
  );
  const made = done.flatMap(({ edition, artifact }) =>
    artifact === undefined ? [] : [{ edition, artifact }],
  );
  const differences = compareEditions(
    made.map(({ edition, artifact }) => ({ job: edition.job, outline: artifact.head.outline })),
  );
  const findings = [...done.flatMap((one) => one.findings), ...differences];
  // Editions that contradict each other, or stand without one that was asked for, are withheld.
  return { group, made: hasErrors(findings) ? [] : made, findings, done };
}

interface Answer {
  readonly artifact: Artifact | undefined;
  readonly findings: readonly Finding[];
}

type Timed = Answer & Pick<Done, "isCached" | "ms">;

async function makeEdition(
  edition: Edition,
  making: Making,
  admitted: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<Timed> {
  const { cache, clock, folder } = making;
  const started = clock();
  const found = cache.get(edition.key);
  if (found !== undefined) {
    const kept = { ...found, head: inFolder(found.head, folder) };
    const { findings } = kept.head;
    return { artifact: kept, findings, isCached: true, ms: clock() - started };
  }
  const made = await admitted(async () => {
    const begun = clock();
    const outcome = await making.runner().run(edition);
    return { outcome, ms: clock() - begun };
  });
  // Who waits for a worker is let to it first: what is read and written meanwhile, no worker waits for.
  await setImmediate();
  return { ...read(made.outcome, edition, making), isCached: false, ms: made.ms };
}

function read(outcome: Outcome, { job, key }: Edition, { cache, folder }: Making): Answer {
  if ("findings" in outcome) return { artifact: undefined, findings: outcome.findings };
  const artifact = decodeArtifact(outcome);
  if (artifact !== undefined) {
    if (isKept(artifact.head)) cache.put(key, outcome);
    const head = inFolder(artifact.head, folder);
    return { artifact: { ...artifact, head }, findings: head.findings };
  }
  const { id: brief, language } = job.spec;
  const finding: Finding = {
    rule: "artifact-torn",
    severity: "error",
    message: `what was made of "${job.stem}" did not arrive whole`,
    place: job.place,
    remedy: "build again; report this if it comes back",
    brief,
    language,
  };
  return { artifact: undefined, findings: [finding] };
}
