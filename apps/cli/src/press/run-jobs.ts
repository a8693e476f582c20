// Jobs → files in the output folder. One failing job fails alone; the manifest is written last.
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { BriefError, type RowRef } from "@brief/data";
import type { Finding } from "../finding.ts";
import type { Session } from "../session.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import { type Artifact, withRowPlaces } from "./artifact.ts";
import type { Cache } from "./cache.ts";
import type { EditionKey } from "./edition-key.ts";
import { type Format, outputFile } from "./formats.ts";
import { lockFolder } from "./lock-folder.ts";
import { type Done, type MadeEdition, makeGroups } from "./make-groups.ts";
import {
  type Manifest,
  type ManifestEntry,
  printManifest,
  readManifest,
  type SiteEntry,
} from "./manifest.ts";
import { manifestName } from "./manifest-name.ts";
import type { Trace } from "./material.ts";
import {
  type EditionState,
  isAsLeft,
  type LeftFile,
  noState,
  type OutState,
  type WholeBuild,
} from "./out-state.ts";
import { readState, writeState } from "./out-state-file.ts";
import type { Job } from "./plan.ts";
import type { PressedEdition } from "./pressed.ts";
import { rowPlaces } from "./row-places.ts";
import type { Runner } from "./runner.ts";
import { sha256 } from "./sha256.ts";
import { type Group, sortWork } from "./sort-work.ts";
import type { Verification } from "./verification.ts";
import { version } from "./version.ts";
import { notWritten, placeOutputs, removeOutput, removeTemporary } from "./write-output.ts";

export interface Run {
  readonly workspace: Workspace;
  /** All that the workspace asks for: what an earlier build made of it stays. */
  readonly planned: readonly Job[];
  readonly jobs: readonly Job[];
  readonly formats: readonly Format[];
  readonly verification: Verification;
  readonly keyOf: (job: Job) => EditionKey;
  readonly cache: Cache;
  readonly startRunner: () => Runner;
  /** Of a runner that works on more at a time than this machine. */
  readonly width?: number;
  /** Made once the briefs are: files beside them, by their names, in the order in which they are written. */
  readonly site?: (made: Made) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** What the workspace was read from. */
  readonly trace: () => Trace;
  /** Nothing of an earlier build is relied on, and nothing kept for the next one. */
  readonly isForgetful: boolean;
  /** What the next build is held against, where this one has no errors. */
  readonly whole: (pressed: Told) => Omit<WholeBuild, "count"> | undefined;
}

export interface Made {
  readonly editions: readonly PressedEdition[];
  readonly written: readonly ManifestEntry[];
}

export interface Told {
  readonly editions: readonly PressedEdition[];
  readonly findings: readonly Finding[];
}

export interface Timing {
  readonly file: string;
  readonly ms: number;
  readonly cached: boolean;
}

export interface Pressed extends Made {
  /** Of the site; those that were there before and are no part of it any more. */
  readonly site: readonly SiteEntry[];
  readonly isSiteRemoved: boolean;
  readonly findings: readonly Finding[];
  readonly timings: readonly Timing[];
}

/** Its figures name the rows by the lines at which they stand now. */
export function outputBytes(
  { pdf, html, figures }: Artifact,
  format: Format,
  placeOf: (row: RowRef) => string,
): Uint8Array {
  if (format === "json") return withRowPlaces(figures, placeOf);
  return format === "html" ? html : pdf;
}

function entryOf(
  file: string,
  bytes: Uint8Array,
  { edition, artifact }: MadeEdition,
): ManifestEntry {
  const { id: brief, language } = edition.job.spec;
  const { pages, figures } = artifact.head;
  return {
    file,
    sha256: sha256(bytes),
    bytes: bytes.length,
    brief,
    language,
    ...(file.endsWith(".pdf") ? { pages } : {}),
    figures,
  };
}

/** What is removed goes by it: one that is a link is not trusted. */
function readOwnManifest(world: World, folder: string): Manifest | undefined {
  return world.isLink(join(folder, manifestName)) ? undefined : readManifest(world, folder);
}

/** Whether every file that an earlier build left stands again, or is made anew: its manifest need not be read then. */
function isMadeAnew(
  { session: { world }, out, run }: Folder,
  { whole, editions, stamps }: OutState,
  states: readonly NamedState[],
): boolean {
  const stems = [...editions.keys()];
  const [first = ""] = stems;
  // Of a build that was asked for all of it, and made no site.
  const isAll = whole?.count === stems.length && Object.keys(stamps).length === 1;
  if (!isAll || !isAsLeft(world, out, manifestName, stamps[manifestName])) return false;
  const made = new Set(states.map(([stem]) => stem));
  const endings = new Set(run.formats.map((format) => outputFile({ stem: "" }, format)));
  // All its editions have the same.
  const left = editions.get(first)?.files ?? [];
  return (
    stems.every((stem) => made.has(stem)) &&
    left.every(({ entry }) => endings.has(entry.file.slice(first.length)))
  );
}

const editionKey = (brief: string, language: string): string => `${language}/${brief}`;

/**
 * What an earlier build left: an edition that was not asked for now stays as it is. One that is no longer
 * planned goes, and so does all of an edition that was asked for and is not made again: a brief with
 * errors is not published, and its old figures must not pass for current ones.
 */
function sortOld(run: Run, old: Manifest | undefined, written: readonly ManifestEntry[]) {
  if (old === undefined) return { kept: [], stale: [] };
  const key = ({ spec }: Job) => editionKey(spec.id, spec.language);
  const asked = new Set(run.jobs.map(key));
  const planned = new Set(run.planned.map(key));
  const fresh = new Set(written.map((entry) => entry.file));
  const rest = old.files.filter((entry) => !fresh.has(entry.file));
  const stays = (entry: ManifestEntry) => {
    const name = editionKey(entry.brief, entry.language);
    return planned.has(name) && !asked.has(name);
  };
  const asOf = (entry: ManifestEntry) => entry.asOf ?? old.asOf;
  const kept = rest.filter(stays).map((entry) => {
    const { asOf: _, ...bare } = entry;
    return asOf(entry) === run.workspace.asOf ? bare : { ...bare, asOf: asOf(entry) };
  });
  return { kept, stale: rest.filter((entry) => !stays(entry)) };
}

/** What they hold, by the names under which they lie in the output folder. */
type Files = ReadonlyMap<string, Uint8Array>;

async function writeChanged(
  { session: { world }, out, unsynced }: Folder,
  files: Files,
): Promise<void> {
  const changed = new Map(
    [...files].filter(([file, bytes]) => !world.holds(join(out, file), bytes)),
  );
  for (const parent of await placeOutputs(world, out, changed)) unsynced.add(parent);
}

/** A site's figures are those of the briefs beside it: one that is not made anew is taken away. */
async function writeSite(folder: Folder, made: Made) {
  const { run } = folder;
  if (run.site === undefined) return [];
  const files = await run.site(made);
  const entries: SiteEntry[] = [];
  // One by one, in their order: a site may have thousands, more than a process can have open.
  for (const [file, bytes] of files) {
    await writeChanged(folder, new Map([[file, bytes]]));
    entries.push({ file, sha256: sha256(bytes), bytes: bytes.length });
  }
  return entries;
}

interface Folder {
  readonly session: Session;
  /** Its real path. */
  readonly out: string;
  readonly run: Run;
  /** How figures name rows of its dataset. */
  readonly placeOf: (row: RowRef) => string;
  /** Folders in which files were written that a system that breaks down may lose. */
  readonly unsynced: Set<string>;
}

function tell({ session, run }: Folder, { edition, artifact, isCached, ms }: Done, done: number) {
  const { job } = edition;
  const seconds = `${(ms / 1000).toFixed(1)}s`;
  const pages = artifact?.head.pages ?? 0;
  const line =
    artifact === undefined
      ? `failed  ${job.stem}  ${seconds}`
      : `ok  ${outputFile(job, "pdf")}  ${pages} page${pages === 1 ? "" : "s"}  ${isCached ? "(cached)" : seconds}`;
  session.report.progress(line, done, run.jobs.length);
}

/** The files of an edition, by their names. */
async function filesOf({ run, placeOf }: Folder, made: MadeEdition): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const format of run.formats) {
    files.set(outputFile(made.edition.job, format), outputBytes(made.artifact, format, placeOf));
    // A worker that is done meanwhile is not kept waiting for its next job.
    await setImmediate();
  }
  return files;
}

/** Its stamps are taken when all is written. */
function stateOf(made: MadeEdition, files: Files): EditionState {
  const { key, parts, rowLines, job } = made.edition;
  const { findings, factsHash, title, signature } = made.artifact.head;
  const left = [...files].map(
    ([file, bytes]): LeftFile => ({ entry: entryOf(file, bytes, made), stamp: undefined }),
  );
  const { id: brief, language } = job.spec;
  const pressed = { brief, language, factsHash, title, signature };
  return { key, parts: parts(), rowLines, files: left, pressed, findings };
}

/** The files of all editions of a brief reach the disk together. */
async function writeEditions(
  folder: Folder,
  made: readonly MadeEdition[],
): Promise<readonly NamedState[]> {
  const filled: { readonly one: MadeEdition; readonly files: Files }[] = [];
  for (const one of made) filled.push({ one, files: await filesOf(folder, one) });
  await writeChanged(folder, new Map(filled.flatMap(({ files }) => [...files])));
  return filled.map(({ one, files }) => [one.edition.job.stem, stateOf(one, files)]);
}

type NamedState = readonly [stem: string, state: EditionState];

/** What the editions of one brief are now, and what is told of them. */
interface GroupOutcome {
  readonly states: readonly NamedState[];
  readonly findings: readonly Finding[];
}

const noOutcome: GroupOutcome = { states: [], findings: [] };

/** Of editions that stand as they are. */
function standingOutcome({ run: { formats } }: Folder, { editions }: Group): GroupOutcome {
  const states = editions.flatMap(({ job, standing }): readonly NamedState[] => {
    if (standing === undefined) return [];
    // Each format that is asked for was found: as many files are those.
    if (standing.files.length === formats.length) return [[job.stem, standing]];
    const wanted = new Set(formats.map((format) => outputFile(job, format)));
    const files = standing.files.filter(({ entry }) => wanted.has(entry.file));
    return [[job.stem, { ...standing, files }]];
  });
  return { states, findings: states.flatMap(([, { findings }]) => findings) };
}

/** The same one after the other, each looked at as it is taken. */
function* tap<T>(all: Iterable<T>, look: (one: T) => void): Iterable<T> {
  for (const one of all) {
    look(one);
    yield one;
  }
}

async function pressAll(folder: Folder): Promise<Pressed> {
  const { session, out, run } = folder;
  const { world, report } = session;
  const before = run.isForgetful ? noState : readState(world, run.workspace.folder, out).open();
  const { formats, keyOf, verification } = run;
  const sorting = { world, out, state: before, formats, keyOf, verification };
  // By brief, in the order of the plan: what stands is known while the others are made.
  const outcomes = new Map<string, GroupOutcome>();
  let standing = 0;
  const groups = tap(sortWork(run.jobs, sorting), (group) => {
    outcomes.set(group.brief, group.isStanding ? standingOutcome(folder, group) : noOutcome);
    if (group.isStanding) standing += group.editions.length;
  });
  const timings: Timing[] = [];
  let runner: Runner | undefined;
  let ending: Promise<void> | undefined;
  const start = () => {
    runner ??= run.startRunner();
    return runner;
  };
  const end = () => {
    ending ??= runner?.close();
    return ending;
  };
  const tellDone = (done: Done) => {
    const { edition, isCached, ms } = done;
    timings.push({ file: edition.job.stem, ms: Math.round(ms), cached: isCached });
    tell(folder, done, standing + timings.length);
  };
  try {
    const making = {
      folder: run.workspace.folder,
      cache: run.cache,
      runner: start,
      width: run.width,
      clock: world.clock,
    };
    for await (const { group, made, done, findings } of makeGroups(groups, making)) {
      // In the order of the plan, whichever was done first.
      done.forEach(tellDone);
      outcomes.set(group.brief, { states: await writeEditions(folder, made), findings });
    }
    // It ends while the rest is written.
    end();
    if (standing > 0 && standing < run.jobs.length) {
      report.line(`${standing} of ${run.jobs.length} documents stand as they are`);
    }
    return { ...(await finish(folder, before, [...outcomes.values()])), timings };
  } finally {
    await end();
  }
}

/** Once all editions stand: what is no part of the folder any more goes, and what is there is written down. */
async function finish(
  folder: Folder,
  before: OutState,
  outcomes: readonly GroupOutcome[],
): Promise<Omit<Pressed, "timings">> {
  const { session, out, run } = folder;
  const { world } = session;
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const states = outcomes.flatMap((outcome) => outcome.states);
  const written = states.flatMap(([, { files }]) => files.map(({ entry }) => entry));
  const editions = states.map(([, { pressed }]) => pressed);
  const old = isMadeAnew(folder, before, states) ? undefined : readOwnManifest(world, out);
  const { kept, stale } = sortOld(run, old, written);
  const site = await writeSite(folder, { editions, written });
  const staleSite = (old?.site ?? []).filter(({ file }) => !site.some((one) => one.file === file));
  for (const { file } of [...stale, ...staleSite]) removeOutput(world, out, file);
  const manifest = { schema: 1 as const, version, asOf: run.workspace.asOf };
  const files = [...kept, ...written];
  const text = printManifest({ ...manifest, files, ...(site.length === 0 ? {} : { site }) });
  // What the manifest names stands before it does, whatever ends the machine.
  for (const one of folder.unsynced) world.syncFolder(one);
  await writeChanged(folder, new Map([[manifestName, Buffer.from(text)]]));
  world.syncFolder(out);
  if (!run.isForgetful) remember(folder, { before, states, kept, findings, site });
  run.cache.prune();
  const isSiteRemoved = site.length === 0 && staleSite.length > 0;
  return { written, editions, findings, site, isSiteRemoved };
}

interface Left {
  readonly before: OutState;
  readonly states: readonly NamedState[];
  /** Of an earlier build. */
  readonly kept: readonly ManifestEntry[];
  readonly findings: readonly Finding[];
  readonly site: readonly SiteEntry[];
}

/** Stamps are taken last: a file that is written to from now on has another. */
function remember(
  { session, out, run }: Folder,
  { before, states, kept, findings, site }: Left,
): void {
  const { world } = session;
  const stampOf = (file: string) => world.stamp(join(out, file));
  const stamped = (edition: EditionState): EditionState => {
    if (edition.files.every(({ stamp }) => stamp !== undefined)) return edition;
    const files = edition.files.map(({ entry, stamp }) => ({
      entry,
      stamp: stamp ?? stampOf(entry.file),
    }));
    return { ...edition, files };
  };
  const editions = new Map<string, EditionState>();
  const anew = new Set(states.map(([stem]) => stem));
  const keptFiles = new Set(kept.map(({ file }) => file));
  for (const stem of keptFiles.size === 0 ? [] : before.editions.keys()) {
    const edition = anew.has(stem) ? undefined : before.editions.get(stem);
    const isKept = edition?.files.some(({ entry }) => keptFiles.has(entry.file));
    if (edition !== undefined && isKept === true) editions.set(stem, edition);
  }
  for (const [stem, edition] of states) editions.set(stem, stamped(edition));
  const others = [manifestName, ...site.map(({ file }) => file)];
  const stamps = Object.fromEntries(
    others.flatMap((file) => {
      const stamp = stampOf(file);
      return stamp === undefined ? [] : [[file, stamp] as const];
    }),
  );
  const whole = run.whole({ editions: states.map(([, { pressed }]) => pressed), findings });
  writeState(world, run.workspace.folder, out, {
    stamps,
    editions,
    ...(whole === undefined ? {} : { whole: { ...whole, count: states.length } }),
  });
}

function openFolder(world: World, folder: string) {
  try {
    world.makeFolder(folder);
    const real = world.realPath(folder);
    return { real, unlock: lockFolder(world, real) };
  } catch (cause) {
    throw cause instanceof BriefError ? cause : notWritten(folder, cause);
  }
}

/** Holds the folder's lock meanwhile; takes away what an earlier, killed build left. */
export async function runJobs(session: Session, folder: string, run: Run): Promise<Pressed> {
  const { world } = session;
  const { real, unlock } = openFolder(world, folder);
  const clean = () => {
    removeTemporary(world, real);
    unlock();
  };
  const forget = session.onStop(clean);
  let isWhole = false;
  try {
    removeTemporary(world, real);
    const placeOf = rowPlaces(run.workspace.dataset, run.workspace.folder);
    const pressed = await pressAll({ session, out: real, run, placeOf, unsynced: new Set() });
    isWhole = true;
    return pressed;
  } finally {
    if (isWhole) unlock();
    else clean();
    forget();
  }
}
