// What brief build makes: the workspace is opened, its briefs are pressed, and all is told.
import { basename, dirname, join, resolve } from "node:path";
import type { Finding } from "../finding.ts";
import { issuesFile, issuesOf, writeIssues } from "../issues/record-issues.ts";
import { orNone } from "../or-none.ts";
import { formats } from "../press/formats.ts";
import { type Manifest, readManifest } from "../press/manifest.ts";
import { manifestName } from "../press/manifest-name.ts";
import { type Material, recordWorld } from "../press/material.ts";
import { type OpenRun, openRun } from "../press/open-run.ts";
import type { PressedEdition } from "../press/pressed.ts";
import { type Pressed, type Run, runJobs } from "../press/run-jobs.ts";
import { sendFirst } from "../press/send-first.ts";
import type { Threads } from "../press/threads.ts";
import type { Verification } from "../press/verification.ts";
import { groupWording } from "../press/wording.ts";
import type { Opening } from "../press/worker-messages.ts";
import { writeOutput } from "../press/write-output.ts";
import { openRemote } from "../queue/remote-runner.ts";
import { writeSummary } from "../reporters/step-summary.ts";
import type { ExitCode, Session } from "../session.ts";
import { readChanges } from "../site/changes.ts";
import { publishedFaces, siteMaker, strangersIn } from "../site/make-site.ts";
import { callerFolder } from "../workspace/find-workspace.ts";
import type { World } from "../world.ts";
import { issueFault, siteFault } from "./build-faults.ts";
import type { BuildOptions } from "./build-options.ts";
import { isPlain } from "./build-standing.ts";
import { codeOf } from "./exit-code.ts";
import { editionsOf, isRefused, type Refused, type Selected, selectFrom } from "./selected.ts";
import { summaryText } from "./summary.ts";
import { tellPlan } from "./tell-plan.ts";
import { typed, typedIn } from "./typed-path.ts";

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

interface Going {
  readonly options: BuildOptions;
  readonly out: string;
  readonly verification: Verification;
  /** Of the command line: see unchanged.ts. */
  readonly asked: string;
  readonly threads: Threads;
  /** A thread has started: it is given work as soon as there is some. */
  readonly isBusy: boolean;
}

/** Something is to be made, or looked at: the workspace is opened. */
export async function makeBriefs(
  session: Session,
  folder: string | undefined,
  going: Going,
): Promise<ExitCode> {
  const { world, report } = session;
  const { options, verification, isBusy } = going;
  const recorded = recordWorld(world);
  const check = isBusy && options.check !== false ? "later" : options.check;
  const recording = { ...session, world: recorded.world };
  const whole = await selectFrom(recording, folder, { ...options, check });
  const found = isRefused(whole) ? whole : await narrowed(session, whole, options);
  if (isRefused(found)) return refused(session, found);
  const { material } = recorded;
  const run =
    found.heard === undefined
      ? undefined
      : orNone(() =>
          sendFirst(world, going.out, open(world, going, { selected: found, material })),
        );
  const selected = (await found.heard?.()) ?? found;
  if (isRefused(selected)) return refused(session, selected);
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
  if (options.changedSince !== undefined && selected.jobs.length === 0) {
    return makeNothing(session, options, before);
  }
  if (options.out === "-") {
    const { printOne } = await import("./print-one.ts");
    return printOne(session, options, selected, verification);
  }
  const making = { ...going, selected, material };
  return make(session, { ...making, run: run ?? open(world, going, making) });
}

function refused({ report }: Session, { findings, code }: Refused): ExitCode {
  report.findings(findings);
  return code;
}

interface Looked {
  readonly selected: Selected;
  readonly material: Material;
}

interface Making extends Going, Looked {
  readonly run: OpenRun;
}

function open(
  world: World,
  { options, verification, threads, asked }: Going,
  { selected: { workspace, planned, jobs }, material }: Looked,
): OpenRun {
  return openRun(world, workspace, material, {
    planned,
    jobs,
    verification,
    formats: options.format ?? formats,
    isForgetful: !options.cache,
    threads,
    asked: isPlain(options) ? asked : undefined,
  });
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
  const { options, selected, out, run } = making;
  const { workspace, jobs, findings: before } = selected;
  const isSite = options.site === true && options.dryRun === undefined;
  const site = isSite ? await openSite(session, options, selected, out) : undefined;
  if (site !== undefined && isRefused(site)) return refused(session, site);
  const told = [...before, ...(site?.findings ?? [])];
  const whole: Run["whole"] = ({ editions, findings }) => {
    const issued = issuesFile(workspace) === undefined ? [] : contradictions(selected, editions);
    return run.wholeOf(groupWording([...told, ...findings, ...issued]));
  };
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
  const pressed = await runJobs(session, out, {
    ...run,
    whole,
    ...(site === undefined ? {} : { site: site.make }),
    ...(remote === undefined ? {} : { startRunner: () => remote, width: remote.width }),
  }).finally(() => remote?.close());
  const recorded = record(session, selected, { pressed, isIssue: options.issue === true });
  const all = { ...pressed, findings: groupWording([...told, ...pressed.findings, ...recorded]) };
  report.findings(all.findings, "stderr", editionsOf(jobs));
  const files = all.written.map(({ file }) => file);
  report.results(typedIn(session, out, files));
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
