// Jobs → files in the output folder. One failing job fails alone; the manifest is written last.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { displays, type Fonts, figuresJson, printHtml } from "@brief/render";
import { type Finding, hasErrors } from "../finding.ts";
import type { Session } from "../session.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { signatureOf } from "./figures-signature.ts";
import { lockFolder } from "./lock-folder.ts";
import { compareEditions } from "./lock-step.ts";
import {
  type Manifest,
  type ManifestEntry,
  manifestName,
  printManifest,
  readManifest,
  type SiteEntry,
} from "./manifest.ts";
import type { Job } from "./plan.ts";
import { rowPlace } from "./row-places.ts";
import { type Edition, type JobResult, runJob, type Verification } from "./run-job.ts";
import { version } from "./version.ts";
import { removeOutput, removeTemporary, writeOutput } from "./write-output.ts";

export const formats = ["pdf", "html", "json"] as const;
export type Format = (typeof formats)[number];

export interface Run {
  readonly workspace: Workspace;
  /** All that the workspace asks for: what an earlier build made of it stays. */
  readonly planned: readonly Job[];
  readonly jobs: readonly Job[];
  readonly formats: readonly Format[];
  readonly fonts: Fonts;
  readonly verification: Verification;
  /** Made once the briefs are: files beside them, by their names, in the order in which they are written. */
  readonly site?: (made: Made) => Promise<ReadonlyMap<string, Uint8Array>>;
}

export interface Made {
  readonly editions: readonly PressedEdition[];
  readonly written: readonly ManifestEntry[];
}

export interface Timing {
  readonly file: string;
  readonly ms: number;
}

export interface PressedEdition {
  readonly brief: string;
  readonly language: string;
  readonly factsHash: string;
  readonly title: string;
  /** Of its figures. */
  readonly signature: string;
}

export interface Pressed extends Made {
  /** Of the site; those that were there before and are no part of it any more. */
  readonly site: readonly SiteEntry[];
  readonly isSiteRemoved: boolean;
  readonly findings: readonly Finding[];
  readonly timings: readonly Timing[];
}

export function outputFile(job: Job, format: Format): string {
  return `${job.stem}.${format === "json" ? "figures.json" : format}`;
}

export function outputBytes(
  workspace: Workspace,
  { job, edition }: { readonly job: Job; readonly edition: Edition },
  format: Format,
): Uint8Array {
  if (format === "pdf") return edition.pdf;
  const { dataset, folder } = workspace;
  const text =
    format === "html"
      ? printHtml(edition.document)
      : figuresJson(job.spec, edition, (row) => rowPlace(dataset, folder, row));
  return new TextEncoder().encode(text);
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function entryOf(file: string, bytes: Uint8Array, job: Job, edition: Edition): ManifestEntry {
  return {
    file,
    sha256: sha256(bytes),
    bytes: bytes.length,
    brief: job.spec.id,
    language: job.spec.language,
    ...(file.endsWith(".pdf") ? { pages: edition.pages } : {}),
    figures: displays(edition.document).size,
  };
}

/** Editions of one brief, each made, then held against the first. */
async function runBrief(run: Run, jobs: readonly Job[], onDone: (r: JobResult) => void) {
  const results: JobResult[] = [];
  for (const job of jobs) {
    const result = await runJob(run.workspace, job, run.fonts, run.verification);
    results.push(result);
    onDone(result);
  }
  const made = results.flatMap(({ job, edition }) =>
    edition === undefined
      ? []
      : [{ job, edition, document: edition.document, places: edition.places }],
  );
  const differences = compareEditions(made);
  const findings = [...results.flatMap((result) => result.findings), ...differences];
  // Editions that contradict each other, or stand without one that was asked for, are withheld: languages keep step.
  return { findings, made: hasErrors(findings) ? [] : made };
}

export function byBrief(jobs: readonly Job[]): readonly (readonly Job[])[] {
  const groups = new Map<string, Job[]>();
  for (const job of jobs) groups.set(job.spec.id, [...(groups.get(job.spec.id) ?? []), job]);
  return [...groups.values()];
}

/** What is removed goes by it: one that is a link is not trusted. */
function readOwnManifest({ world }: Session, folder: string): Manifest | undefined {
  return world.isLink(join(folder, manifestName)) ? undefined : readManifest(world, folder);
}

const editionKey = (brief: string, language: string): string => `${language}/${brief}`;

/**
 * What an earlier build left: an edition that was not asked for now stays as it is. One that is no longer
 * planned goes, and so does all of an edition that was asked for and is not made again: a brief with
 * errors is not published, and its old figures must not pass for current ones.
 */
function sortOld(run: Run, old: Manifest | undefined, written: readonly ManifestEntry[]) {
  const key = ({ spec }: Job) => editionKey(spec.id, spec.language);
  const asked = new Set(run.jobs.map(key));
  const planned = new Set(run.planned.map(key));
  const fresh = new Set(written.map((entry) => entry.file));
  const rest = (old?.files ?? []).filter((entry) => !fresh.has(entry.file));
  const stays = (entry: ManifestEntry) => {
    const name = editionKey(entry.brief, entry.language);
    return planned.has(name) && !asked.has(name);
  };
  const asOf = (entry: ManifestEntry) => entry.asOf ?? old?.asOf ?? run.workspace.asOf;
  const kept = rest.filter(stays).map((entry) => {
    const { asOf: _, ...bare } = entry;
    return asOf(entry) === run.workspace.asOf ? bare : { ...bare, asOf: asOf(entry) };
  });
  return { kept, stale: rest.filter((entry) => !stays(entry)) };
}

function writeIfChanged({ world }: Session, folder: string, file: string, bytes: Uint8Array): void {
  const path = join(folder, file);
  const same =
    world.isFile(path) && !world.isLink(path) && Buffer.compare(world.readBytes(path), bytes) === 0;
  if (!same) writeOutput(world, folder, file, bytes);
}

/** A site's figures are those of the briefs beside it: one that is not made anew is taken away. */
async function writeSite(session: Session, folder: string, run: Run, made: Made) {
  if (run.site === undefined) return [];
  const files = await run.site(made);
  const entries: SiteEntry[] = [];
  for (const [file, bytes] of files) {
    writeIfChanged(session, folder, file, bytes);
    entries.push({ file, sha256: sha256(bytes), bytes: bytes.length });
  }
  return entries;
}

async function pressAll(session: Session, folder: string, run: Run): Promise<Pressed> {
  const { world, report } = session;
  const old = readOwnManifest(session, folder);
  const written: ManifestEntry[] = [];
  const editions: PressedEdition[] = [];
  const findings: Finding[] = [];
  const timings: Timing[] = [];
  let last = world.clock();
  for (const jobs of byBrief(run.jobs)) {
    const brief = await runBrief(run, jobs, ({ job, edition }) => {
      const now = world.clock();
      timings.push({ file: job.stem, ms: Math.round(now - last) });
      const seconds = ((now - last) / 1000).toFixed(1);
      last = now;
      const done = edition
        ? `ok  ${outputFile(job, "pdf")}  ${edition.pages} page${edition.pages === 1 ? "" : "s"}  ${seconds}s`
        : `failed  ${job.stem}  ${seconds}s`;
      report.progress(done, timings.length, run.jobs.length);
    });
    findings.push(...brief.findings);
    for (const made of brief.made) {
      const { id, language } = made.job.spec;
      const { factsHash, document, figures } = made.edition;
      const signature = signatureOf(document, figures);
      editions.push({ brief: id, language, factsHash, title: document.title, signature });
      for (const format of run.formats) {
        const file = outputFile(made.job, format);
        const bytes = outputBytes(run.workspace, made, format);
        writeIfChanged(session, folder, file, bytes);
        written.push(entryOf(file, bytes, made.job, made.edition));
      }
    }
  }
  const { kept, stale } = sortOld(run, old, written);
  const site = await writeSite(session, folder, run, { editions, written });
  const staleSite = (old?.site ?? []).filter(({ file }) => !site.some((one) => one.file === file));
  for (const { file } of [...stale, ...staleSite]) removeOutput(world, folder, file);
  const manifest = { schema: 1 as const, version, asOf: run.workspace.asOf };
  const files = [...kept, ...written];
  const text = printManifest({ ...manifest, files, ...(site.length === 0 ? {} : { site }) });
  writeIfChanged(session, folder, manifestName, new TextEncoder().encode(text));
  const isSiteRemoved = site.length === 0 && staleSite.length > 0;
  return { written, editions, findings, timings, site, isSiteRemoved };
}

/** Holds the folder's lock meanwhile; takes away what an earlier, killed build left. */
export async function runJobs(session: Session, folder: string, run: Run): Promise<Pressed> {
  const { world } = session;
  world.makeFolder(folder);
  const real = world.realPath(folder);
  const unlock = lockFolder(world, real);
  const clean = () => {
    removeTemporary(world, real);
    unlock();
  };
  const forget = session.onStop(clean);
  try {
    removeTemporary(world, real);
    return await pressAll(session, real, run);
  } finally {
    clean();
    forget();
  }
}
