// brief build: the workspace's briefs as PDF, HTML and figures.
import { basename, dirname, join, relative, resolve } from "node:path";
import { suggestName } from "@brief/data";
import { type Command, Option } from "commander";
import type { Finding } from "../finding.ts";
import { wrongValue } from "../help/words.ts";
import { issuesFile, issuesOf, writeIssues } from "../issues/record-issues.ts";
import { inFolder } from "../press/artifact.ts";
import { type Format, formats, outputFile } from "../press/formats.ts";
import { isFailure, makeArtifact } from "../press/make-artifact.ts";
import { type Manifest, manifestName, readManifest } from "../press/manifest.ts";
import { type Material, recordWorld } from "../press/material.ts";
import { openRun } from "../press/open-run.ts";
import { noState, readState } from "../press/out-state.ts";
import type { PressedEdition } from "../press/pressed.ts";
import { readFonts } from "../press/read-fonts.ts";
import { changedNames, reasonOf } from "../press/reasons.ts";
import { rowPlace } from "../press/row-places.ts";
import { type Verification, verifications } from "../press/run-job.ts";
import { outputBytes, type Pressed, type Run, runJobs } from "../press/run-jobs.ts";
import { sortWork } from "../press/sort-work.ts";
import { hashOfAsked, unchanged } from "../press/unchanged.ts";
import { groupWording } from "../press/wording.ts";
import type { Opening } from "../press/worker-messages.ts";
import { writeOutput } from "../press/write-output.ts";
import type { QueueOptions } from "../queue/address.ts";
import { openRemote } from "../queue/remote-runner.ts";
import { writeSummary } from "../reporters/step-summary.ts";
import type { ExitCode, Session } from "../session.ts";
import { readChanges } from "../site/changes.ts";
import { publishedFaces, siteMaker, strangersIn } from "../site/make-site.ts";
import { callerFolder, findWorkspace } from "../workspace/find-workspace.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import {
  addCommon,
  addSelection,
  type CommonOptions,
  isOneOf,
  parseList,
  type SelectionOptions,
} from "./options.ts";
import { codeOf, isRefused, type Refused, type Selected, selectFrom } from "./selected.ts";
import { summaryText } from "./summary.ts";

export interface BuildOptions extends CommonOptions, SelectionOptions, QueueOptions {
  readonly out: string;
  readonly format?: readonly Format[];
  readonly check: boolean;
  readonly verify?: Verification;
  readonly draft?: true;
  readonly issue?: true;
  readonly dryRun?: true;
  readonly strict?: true;
  readonly summary?: string;
  readonly base?: string;
  readonly timings?: string;
  readonly jobs?: number;
  readonly cache: boolean;
  readonly site?: true;
  readonly siteUrl?: string;
  readonly changedSince?: string;
  readonly bundle?: string;
}

/** With the slash that addresses below it are joined by. */
function parseAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address !== undefined && /^https?:$/.test(address.protocol)) {
    const { origin, pathname } = address;
    return `${origin}${pathname.replace(/\/*$/, "/")}`;
  }
  throw wrongValue({
    en: "give a whole address, as https://example.org/briefs/",
    zh: "写完整网址，如 https://example.org/briefs/",
  });
}

export function parseJobs(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw wrongValue({ en: "give a number from 1 to 99", zh: "写 1 至 99 的整数" });
}

export function declareBuild(program: Command): Command {
  const command = program
    .command("build [workspace]")
    .addOption(new Option("-o, --out <dir>").default("out"))
    .addOption(
      new Option("-f, --format <formats>").argParser<readonly Format[]>(parseList(formats)),
    )
    .option("--changed-since <base>")
    .option("--bundle <file>")
    .option("--no-check")
    .addOption(new Option("--verify <how>").choices([...verifications]))
    .option("--draft")
    .option("--issue")
    .option("--dry-run")
    .option("--strict")
    .option("--summary <file>")
    .option("--base <dir>")
    .option("--timings <file>")
    .option("-j, --jobs <number>", "", parseJobs)
    .option("--no-cache")
    .option("--queue <url>")
    .option("--store <dir>")
    .option("--site")
    .option("--site-url <url>", "", parseAddress);
  return addCommon(addSelection(command));
}

function refuse(rule: string, message: string, remedy: string): Finding {
  return { rule, severity: "error", message, place: {}, remedy };
}

/** Flag, then variable, then whether a machine is watching. */
function verificationOf({ world }: Session, { verify }: BuildOptions): Verification | Finding {
  const { BRIEF_VERIFY: asked = "", CI } = world.environment;
  if (verify !== undefined) return verify;
  if (asked === "") return CI === "true" ? "full" : "fast";
  if (isOneOf(verifications, asked)) return asked;
  const remedy = suggestName(asked, verifications);
  return refuse("wrong-argument", `BRIEF_VERIFY "${asked}" is invalid`, remedy);
}

/** `-o -`: exactly one document. */
async function printOne(
  session: Session,
  options: BuildOptions,
  selected: Selected,
  verification: Verification,
): Promise<ExitCode> {
  const [job, ...moreJobs] = selected.jobs;
  const [format = "pdf", ...moreFormats] = options.format ?? [];
  if (job === undefined || moreJobs.length > 0 || moreFormats.length > 0) {
    const remedy = "name one with --only ID -l LANG -f pdf";
    session.report.findings([refuse("one-document", "-o - takes one document", remedy)]);
    return 2;
  }
  const { workspace } = selected;
  const fonts = readFonts(session.world, workspace);
  const made = await makeArtifact(workspace, job, fonts, verification);
  const told = isFailure(made) ? made : inFolder(made.head, workspace.folder);
  const findings = [...selected.findings, ...told.findings];
  session.report.findings(findings);
  if (isFailure(made)) return 1;
  const { dataset, folder } = workspace;
  session.report.bytes(outputBytes(made, format, (row) => rowPlace(dataset, folder, row)));
  return codeOf(findings, options.strict === true);
}

/** The manifest of an earlier build; null when the folder has none. */
function readBase({ world }: Session, folder: string): Manifest | null {
  return readManifest(world, folder) ?? null;
}

function writeReports(session: Session, options: BuildOptions, pressed: Pressed): void {
  const { world } = session;
  const folder = callerFolder(world, options.cwd);
  const write = (file: string, text: string) => {
    const path = resolve(folder, file);
    writeOutput(world, dirname(path), basename(path), new TextEncoder().encode(text));
  };
  if (options.summary !== undefined) {
    const { findings, written } = pressed;
    const base = options.base && { base: readBase(session, resolve(folder, options.base)) };
    const text = summaryText({ findings, written, folder: world.callerFolder, ...base });
    writeSummary(world, resolve(folder, options.summary), text);
  }
  if (options.timings !== undefined) {
    write(
      options.timings,
      `${JSON.stringify({ schema: 1, documents: pressed.timings }, null, 1)}\n`,
    );
  }
}

/** A path as the caller would type it. */
function typed(session: Session, path: string): string {
  return relative(session.world.callerFolder, path).replaceAll("\\", "/");
}

/** What was issued stays: a draft, or a document on its way to a pipe, is no issue. */
function issueFault({ config }: Workspace, options: BuildOptions): Finding | undefined {
  if (!options.issue) return undefined;
  if (config.numbering === undefined) {
    const remedy = "add numbering: issues.csv to brief.yaml, or write number: by hand";
    return refuse("no-numbering", "the workspace keeps no issues", remedy);
  }
  const isWhole = options.out !== "-" && options.lang.length === 0;
  if (isWhole && options.draft !== true && options.check) return undefined;
  const message = "a draft, a part of the editions, or one document on stdout is no issue";
  return refuse("no-issue", message, "leave --draft, --no-check, -l and -o - out with --issue");
}

/** A site is a folder of whole briefs, each of them looked at. */
function siteFault({ site, siteUrl, out, format }: BuildOptions): Finding | undefined {
  if (siteUrl !== undefined && site !== true) {
    return refuse("no-site", "--site-url is of a site", "add --site");
  }
  if (site !== true) return undefined;
  if (out === "-") return refuse("no-site", "a site is a folder", "name it with -o");
  if (format === undefined || format.includes("pdf")) return undefined;
  return refuse(
    "no-site",
    "a site without PDFs has nothing to list",
    "add pdf to -f, or leave -f out",
  );
}

interface Built {
  readonly pressed: Pressed;
  readonly isIssue: boolean;
}

/** What was issued, and would now say something else. */
function contradictions(
  { workspace, jobs }: Pick<Selected, "workspace" | "jobs">,
  editions: readonly PressedEdition[],
): readonly Finding[] {
  const { findings } = issuesOf(workspace, jobs, editions);
  return findings.map((finding) => ({ ...finding, severity: "warning" }));
}

/** Issues are kept once the files stand; by another build only what contradicts them is told. */
function record(
  session: Session,
  { workspace, jobs }: Selected,
  { pressed, isIssue }: Built,
): readonly Finding[] {
  const { world, report } = session;
  const file = issuesFile(workspace);
  if (file === undefined) return [];
  if (!isIssue) return contradictions({ workspace, jobs }, pressed.editions);
  const { issues, findings } = issuesOf(workspace, jobs, pressed.editions);
  writeIssues(world, file, issues);
  for (const { brief, number, asOf } of issues) {
    report.line(`issued  ${brief} no. ${number}, as of ${asOf}: ${typed(session, file)}`);
  }
  return findings;
}

interface OpenedSite {
  readonly make: NonNullable<Run["site"]>;
  readonly findings: readonly Finding[];
}

/** Whatever would stand in the way of the site is told before anything is made. */
async function openSite(
  { world }: Session,
  options: BuildOptions,
  { workspace, planned, jobs, findings }: Selected,
  out: string,
): Promise<OpenedSite | Refused> {
  const strangers = await strangersIn(world, out);
  if (strangers.length > 0) return { code: 2, findings: strangers };
  const base = options.base && resolve(callerFolder(world, options.cwd), options.base);
  const changeOf = base === undefined || base === "" ? undefined : readChanges(world, base);
  const address = options.siteUrl;
  const make = await siteMaker(world, {
    workspace,
    planned,
    jobs,
    findings,
    changeOf,
    address,
  });
  return { make, findings: publishedFaces(workspace) };
}

/** Of the many files of a site the page that one opens is named. */
function tellSite(session: Session, out: string, { site, isSiteRemoved }: Pressed): void {
  const { report } = session;
  const page = site.find(({ file }) => file === "index.html");
  if (page !== undefined) report.result(typed(session, join(out, page.file)));
  if (isSiteRemoved) {
    report.line(
      `removed the site in ${typed(session, out)}: its figures were those of before; --site makes it anew`,
    );
  }
}

/** By what changed; facts with errors are told first. */
async function narrowed(
  session: Session,
  selected: Selected,
  options: BuildOptions,
): Promise<Selected | Refused> {
  const { changedSince: base, strict } = options;
  if (base === undefined || codeOf(selected.findings, strict === true) === 1) return selected;
  const { onlyChanged } = await import("../diff/changed-since.ts");
  return onlyChanged(session, selected, base, options);
}

/** The output folder stays as it stands; a summary that was asked for says so too. */
function makeNothing(
  session: Session,
  options: BuildOptions,
  findings: readonly Finding[],
): ExitCode {
  session.report.findings(findings);
  session.report.line(`no brief is touched since ${options.changedSince}: nothing made`);
  const nothing = { written: [], editions: [], site: [], isSiteRemoved: false, timings: [] };
  writeReports(session, options, { ...nothing, findings });
  return codeOf(findings, options.strict === true);
}

/** What else a build does than to make the briefs: then no earlier one can stand for it. */
function isPlain(options: BuildOptions): boolean {
  const { site, issue, dryRun, summary, timings, changedSince, bundle, cache } = options;
  const others = [site, issue, dryRun, summary, timings, changedSince, bundle];
  return cache && others.every((one) => one === undefined);
}

/** The build that stands in the folder, where this one would be no other. */
function standing(
  { world }: Session,
  folder: string | undefined,
  {
    options,
    out,
    asked,
  }: { readonly options: BuildOptions; readonly out: string; readonly asked: string },
  verification: Verification,
) {
  if (!isPlain(options) || !world.isFolder(out)) return undefined;
  const workspace = findWorkspace(world, { folder, cwd: options.cwd });
  if (typeof workspace !== "string") return undefined;
  const real = world.realPath(out);
  const state = readState(world, workspace, real);
  return unchanged(world, state, { asked, out: real, verification });
}

/** Files to be made → stdout; why → stderr. */
function tellPlan(session: Session, out: string, run: Run, pages: readonly string[]): void {
  const { world, report } = session;
  const real = world.isFolder(out) ? world.realPath(out) : undefined;
  const state = real === undefined ? noState : readState(world, run.workspace.folder, real);
  const groups = sortWork(run.jobs, { ...run, world, out: real, state });
  const open = groups.filter(({ isStanding }) => !isStanding).flatMap(({ editions }) => editions);
  const changed = changedNames(state.whole?.trace, run.trace(), run.workspace.folder);
  for (const edition of open) {
    report.line(`${edition.job.stem}: ${reasonOf(edition, changed)}`);
    for (const format of run.formats) {
      report.result(typed(session, join(out, outputFile(edition.job, format))));
    }
  }
  for (const page of pages) report.result(typed(session, join(out, page)));
  const still = run.jobs.length - open.length;
  if (still > 0) report.line(`${still} of ${run.jobs.length} documents stand as they are`);
}

export async function build(
  session: Session,
  folder: string | undefined,
  options: BuildOptions,
): Promise<ExitCode> {
  const { world, report } = session;
  const verification = verificationOf(session, options);
  if (typeof verification !== "string") {
    report.findings([verification]);
    return 2;
  }
  const out = resolve(callerFolder(world, options.cwd), options.out);
  const asked = hashOfAsked(world, { folder, options, verification });
  const stands = standing(session, folder, { options, out, asked }, verification);
  if (stands !== undefined) {
    report.findings(stands.findings);
    for (const file of stands.files) report.result(typed(session, join(out, file)));
    report.result(typed(session, join(out, manifestName)));
    report.line("nothing changed: all documents stand as they are");
    return codeOf(stands.findings, options.strict === true);
  }
  const recorded = recordWorld(world);
  const whole = selectFrom({ ...session, world: recorded.world }, folder, options);
  const selected = isRefused(whole) ? whole : await narrowed(session, whole, options);
  if (isRefused(selected)) {
    report.findings(selected.findings);
    return selected.code;
  }
  const { workspace, findings: before } = selected;
  const cannot = issueFault(workspace, options) ?? siteFault(options);
  if (cannot !== undefined) {
    report.findings([cannot]);
    return 2;
  }
  if (codeOf(before, options.strict === true) === 1) {
    report.findings(before);
    report.line("nothing written");
    return 1;
  }
  if (selected.jobs.length === 0) return makeNothing(session, options, before);
  if (options.out === "-") return printOne(session, options, selected, verification);
  const { material } = recorded;
  return make(session, { options, selected, material, out, verification, asked });
}

interface Making {
  readonly options: BuildOptions;
  readonly selected: Selected;
  readonly material: Material;
  readonly out: string;
  readonly verification: Verification;
  readonly asked: string;
}

/** For whoever makes it elsewhere. */
function openingOf(
  { environment }: World,
  { material, selected: { workspace }, verification }: Making,
): Opening {
  const { folder, asOf } = workspace;
  return { material, folder, asOf, verification, environment };
}

async function make(session: Session, making: Making): Promise<ExitCode> {
  const { world, report } = session;
  const { options, selected, material, out, verification } = making;
  const { workspace, planned, jobs, findings: before } = selected;
  const isSite = options.site === true && options.dryRun === undefined;
  const site = isSite ? await openSite(session, options, selected, out) : undefined;
  if (site !== undefined && isRefused(site)) {
    report.findings(site.findings);
    return site.code;
  }
  const told = [...before, ...(site?.findings ?? [])];
  const base = openRun(world, workspace, material, {
    planned,
    jobs,
    verification,
    formats: options.format ?? formats,
    isForgetful: !options.cache,
    threads: options.jobs,
    asked: isPlain(options) ? making.asked : undefined,
    tell: ({ editions, findings }) => {
      const issued = issuesFile(workspace) === undefined ? [] : contradictions(selected, editions);
      return groupWording([...told, ...findings, ...issued]);
    },
  });
  const run = site === undefined ? base : { ...base, site: site.make };
  if (options.dryRun) {
    report.findings(before);
    const pages = options.site === true ? (await import("@brief/web/site")).fixedNames : [];
    tellPlan(session, out, run, pages);
    return 0;
  }
  const remote = await openRemote(session, options, openingOf(world, making));
  if (remote !== undefined && "code" in remote) {
    report.findings([...told, ...remote.findings]);
    return remote.code;
  }
  const pressed = await runJobs(
    session,
    out,
    remote === undefined ? run : { ...run, startRunner: () => remote, width: remote.width },
  ).finally(() => remote?.close());
  const recorded = record(session, selected, { pressed, isIssue: options.issue === true });
  const all = { ...pressed, findings: groupWording([...told, ...pressed.findings, ...recorded]) };
  report.findings(all.findings);
  for (const { file } of all.written) report.result(typed(session, join(out, file)));
  tellSite(session, out, pressed);
  report.result(typed(session, join(out, manifestName)));
  writeReports(session, options, all);
  const code = codeOf(all.findings, options.strict === true);
  if (options.bundle !== undefined) await release(session, making, options.bundle, code);
  return code;
}

/** A release holds all that stands in the folder: one with errors is none, and the one before stays. */
async function release(
  session: Session,
  { selected, options, out }: Making,
  file: string,
  code: ExitCode,
): Promise<void> {
  const path = resolve(callerFolder(session.world, options.cwd), file);
  if (code !== 0) {
    session.report.line(`no release: ${typed(session, path)} is left as it was`);
    return;
  }
  const { writeBundle } = await import("../release/write-bundle.ts");
  writeBundle(session.world, { workspace: selected.workspace, out, path });
  session.report.result(typed(session, path));
}
