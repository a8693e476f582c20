// brief check: a workspace, a dataset folder, one table, or a finished PDF; prints no brief.
import { basename, join, resolve } from "node:path";
import { checkTable, knownAt, type Severities, validate } from "@brief/data";
import type { Finding } from "../finding.ts";
import { loadFileReader } from "../press/load-file-reader.ts";
import { readFonts } from "../press/read-fonts.ts";
import { groupWording } from "../press/wording.ts";
import { writeSummary } from "../reporters/step-summary.ts";
import type { ExitCode, Session } from "../session.ts";
import { callerFolder, configName } from "../workspace/find-workspace.ts";
import { readAsOf } from "../workspace/open-workspace.ts";
import { isDatasetFolder, readDataset } from "../workspace/read-dataset.ts";
import { severitiesLine } from "../workspace/rule-severities.ts";
import { checkBriefs } from "./check-briefs.ts";
import type { CheckOptions } from "./check-options.ts";
import { codeOf } from "./exit-code.ts";
import { editionsOf, isRefused, selectFrom } from "./selected.ts";
import { summaryText } from "./summary.ts";

interface Answer {
  readonly findings: readonly Finding[];
  /** Given when the command line or brief.yaml is wrong. */
  readonly code?: ExitCode;
  readonly editions?: readonly string[];
  /** What brief.yaml says of rules. */
  readonly severities?: Severities;
  /** What was looked at, for the closing line. */
  readonly what: string;
}

function checkOneTable({ world }: Session, path: string): Answer {
  const findings = checkTable(basename(path), world.readBytes(path)).map((diagnostic) => ({
    ...diagnostic,
    place: { ...diagnostic.place, file: path },
  }));
  return { findings, what: "one table" };
}

async function checkOnePdf({ world }: Session, path: string): Promise<Answer> {
  const { checkPdf } = await loadFileReader();
  const found = await checkPdf(world.readBytes(path));
  const findings = found.map((one) => ({ ...one, place: { ...one.place, file: path } }));
  return { findings, what: "one PDF" };
}

function checkDatasetFolder({ world }: Session, path: string, { asOf }: CheckOptions): Answer {
  const asked = readAsOf(world, asOf);
  if ("rule" in asked) return { findings: [asked], code: 2, what: path };
  const { dataset, findings } = readDataset(world, path);
  const { day } = asked;
  const known = dataset === undefined || day === undefined ? dataset : knownAt(dataset, day);
  const facts = known === undefined ? [] : validate(known, day === undefined ? {} : { asOf: day });
  return { findings: [...findings, ...facts], what: "the dataset" };
}

async function checkWorkspace(
  session: Session,
  path: string | undefined,
  options: CheckOptions,
): Promise<Answer> {
  const selected = await selectFrom(session, path, options);
  if (isRefused(selected)) return { ...selected, what: "the workspace" };
  const { workspace, jobs } = selected;
  const findings = groupWording([
    ...selected.findings,
    ...(await checkBriefs(workspace, jobs, readFonts(session.world, workspace))),
  ]);
  const severities = workspace.config.rules ?? {};
  const editions = editionsOf(jobs);
  return { findings, editions, severities, what: `the facts and ${jobs.length} documents` };
}

function nothingThere(path: string): Answer {
  const finding: Finding = {
    rule: "nothing-to-check",
    severity: "error",
    message: "neither a workspace, a dataset folder, a table nor a PDF",
    place: { file: path },
    expected: `a folder with ${configName}, a folder with projects.csv, a .csv or a .pdf file`,
    remedy: "name one of these",
  };
  return { findings: [finding], code: 2, what: path };
}

async function checkPath(
  session: Session,
  named: string | undefined,
  options: CheckOptions,
): Promise<Answer> {
  const { world } = session;
  if (named === undefined) return checkWorkspace(session, undefined, options);
  const path = resolve(callerFolder(world, options.cwd), named);
  if (world.isFile(path) && path.endsWith(".csv")) return checkOneTable(session, path);
  if (world.isFile(path) && path.endsWith(".pdf")) return checkOnePdf(session, path);
  if (world.isFile(join(path, configName))) return checkWorkspace(session, named, options);
  if (isDatasetFolder(world, path)) return checkDatasetFolder(session, path, options);
  return nothingThere(path);
}

export async function check(
  session: Session,
  named: string | undefined,
  options: CheckOptions,
): Promise<ExitCode> {
  const { world, report } = session;
  const { findings, editions, code, what, severities } = await checkPath(session, named, options);
  report.findings(findings, "stdout", editions);
  if (findings.length === 0) report.line(`ok  ${what}`);
  const changed = severitiesLine(severities ?? {}, findings);
  if (changed !== undefined) report.line(changed);
  if (options.summary !== undefined) {
    const path = resolve(callerFolder(world, options.cwd), options.summary);
    const text = summaryText({ findings, written: [], folder: world.callerFolder });
    writeSummary(world, path, text);
  }
  return code ?? codeOf(findings, options.strict === true);
}
