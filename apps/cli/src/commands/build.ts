// brief build: the workspace's briefs as PDF, HTML and figures.
import { basename, dirname, join, relative, resolve } from "node:path";
import { suggestName } from "@brief/data";
import { type Fonts, openFonts } from "@brief/render";
import { type Command, Option } from "commander";
import type { Finding } from "../finding.ts";
import { wrongValue } from "../help/words.ts";
import { issuesFile, issuesOf, writeIssues } from "../issues/record-issues.ts";
import { type Manifest, manifestName, readManifest } from "../press/manifest.ts";
import { runJob, type Verification, verifications } from "../press/run-job.ts";
import {
  type Format,
  formats,
  outputBytes,
  outputFile,
  type Pressed,
  type Run,
  runJobs,
} from "../press/run-jobs.ts";
import { groupWording } from "../press/wording.ts";
import { writeOutput } from "../press/write-output.ts";
import type { ExitCode, Session } from "../session.ts";
import { readChanges } from "../site/changes.ts";
import { publishedFaces, siteMaker, strangersIn } from "../site/make-site.ts";
import { callerFolder } from "../workspace/find-workspace.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
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

export interface BuildOptions extends CommonOptions, SelectionOptions {
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
  readonly site?: true;
  readonly siteUrl?: string;
  readonly changedSince?: string;
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

export function declareBuild(program: Command): Command {
  const command = program
    .command("build [workspace]")
    .addOption(new Option("-o, --out <dir>").default("out"))
    .addOption(
      new Option("-f, --format <formats>").argParser<readonly Format[]>(parseList(formats)),
    )
    .option("--changed-since <base>")
    .option("--no-check")
    .addOption(new Option("--verify <how>").choices([...verifications]))
    .option("--draft")
    .option("--issue")
    .option("--dry-run")
    .option("--strict")
    .option("--summary <file>")
    .option("--base <dir>")
    .option("--timings <file>")
    .option("--site")
    .option("--site-url <url>", "", parseAddress);
  return addCommon(addSelection(command));
}

/** The pack's faces and those that the workspace supplies. */
export function readFonts({ world }: Session, workspace: Workspace): Fonts {
  const faces = [...world.findFaces(), ...workspace.faces].map(
    ([face, path]) => [face, world.readBytes(path)] as const,
  );
  return openFonts(new Map(faces));
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
  const { edition, findings } = await runJob(
    selected.workspace,
    job,
    readFonts(session, selected.workspace),
    verification,
  );
  session.report.findings([...selected.findings, ...findings]);
  if (edition === undefined) return 1;
  session.report.bytes(outputBytes(selected.workspace, { job, edition }, format));
  return codeOf([...selected.findings, ...findings], options.strict === true);
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
    write(options.summary, summaryText({ findings, written, folder: world.callerFolder, ...base }));
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

/** Issues are kept once the files stand; by another build only what contradicts them is told. */
function record(
  session: Session,
  { workspace, jobs }: Selected,
  { pressed, isIssue }: Built,
): readonly Finding[] {
  const { world, report } = session;
  const file = issuesFile(workspace);
  if (file === undefined) return [];
  const { issues, findings } = issuesOf(workspace, jobs, pressed.editions);
  if (!isIssue) return findings.map((finding) => ({ ...finding, severity: "warning" }));
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

export async function build(
  session: Session,
  folder: string | undefined,
  options: BuildOptions,
): Promise<ExitCode> {
  const { world, report } = session;
  const whole = selectFrom(session, folder, options);
  const selected = isRefused(whole) ? whole : await narrowed(session, whole, options);
  if (isRefused(selected)) {
    report.findings(selected.findings);
    return selected.code;
  }
  const { workspace, planned, jobs, findings: before } = selected;
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
  const verification = verificationOf(session, options);
  if (typeof verification !== "string") {
    report.findings([verification]);
    return 2;
  }
  if (jobs.length === 0) return makeNothing(session, options, before);
  if (options.out === "-") return printOne(session, options, selected, verification);
  const out = resolve(callerFolder(world, options.cwd), options.out);
  const wanted = options.format ?? formats;
  if (options.dryRun) {
    report.findings(before);
    const files = jobs.flatMap((job) => wanted.map((format) => outputFile(job, format)));
    const pages = options.site === true ? (await import("@brief/web/site")).fixedNames : [];
    for (const file of [...files, ...pages]) report.result(typed(session, join(out, file)));
    return 0;
  }
  const fonts = readFonts(session, workspace);
  const site = options.site === true ? await openSite(session, options, selected, out) : undefined;
  if (site !== undefined && isRefused(site)) {
    report.findings(site.findings);
    return site.code;
  }
  const base = { workspace, planned, jobs, formats: wanted, fonts, verification };
  const run = site === undefined ? base : { ...base, site: site.make };
  const pressed = await runJobs(session, out, run);
  const told = [...before, ...(site?.findings ?? [])];
  const recorded = record(session, selected, { pressed, isIssue: options.issue === true });
  const all = { ...pressed, findings: groupWording([...told, ...pressed.findings, ...recorded]) };
  report.findings(all.findings);
  for (const { file } of all.written) report.result(typed(session, join(out, file)));
  tellSite(session, out, pressed);
  report.result(typed(session, join(out, manifestName)));
  writeReports(session, options, all);
  return codeOf(all.findings, options.strict === true);
}
