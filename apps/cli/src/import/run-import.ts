// The files of a command line, one after the other → the dataset, a report of each, and what to do next.
import { dirname, relative, resolve } from "node:path";
import {
  formatForms,
  type ImportReport,
  type Place,
  type SourceGiven,
  type TableMapping,
} from "@brief/data";
import type { ImportOptions } from "../commands/import.ts";
import type { Finding } from "../finding.ts";
import { fileText } from "../reporters/place-text.ts";
import type { ExitCode, Session } from "../session.ts";
import { callerFolder } from "../workspace/find-workspace.ts";
import { type DraftOptions, draftMapping } from "./draft-mapping.ts";
import { findFile, type ImportFile, type Refusal } from "./find-file.ts";
import { findTarget } from "./find-target.ts";
import { importFile, type Outcome, type Plan } from "./import-file.ts";
import { importText } from "./import-text.ts";
import { readMapping } from "./read-mapping.ts";

export async function runImport(
  session: Session,
  names: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const { world, report } = session;
  const folder = callerFolder(world, options.cwd);
  // All of them before any: one that is no file to import ends the command while nothing is written.
  const isMapped = options.guess === true || options.mapping !== undefined;
  const { from } = options;
  const found = names.map((name) => findFile(world, { folder, name, from, isMapped }));
  const refusals = found.filter((one): one is Refusal => "code" in one);
  if (refusals.length > 0) return refuse(session, refusals);
  const files = found.filter((one): one is ImportFile => !("code" in one));
  const mappingPath = options.mapping === undefined ? undefined : resolve(folder, options.mapping);
  if (options.guess)
    return draftAll(session, files, { path: mappingPath, dryRun: options.dryRun === true });
  const mappings = mappingsFor(session, files, mappingPath);
  if ("code" in mappings) return refuse(session, [mappings]);
  const target = findTarget(world, options);
  if ("code" in target) return refuse(session, [target]);
  const plan: Plan = {
    folder: target.folder,
    dryRun: options.dryRun === true,
    source: sourceGiven(options),
    mappings,
    knownOnly: options.knownOnly === true,
  };
  if (plan.folder !== undefined && !plan.dryRun) {
    report.line(`into ${fileText(plan.folder, world.callerFolder)}`);
  }
  let code: ExitCode = 0;
  for (const file of files) {
    const outcome = await importFile(session, file, plan);
    tell(session, { file, outcome, plan, reporter: options.reporter.length > 0 });
    if (outcome.code > code) code = outcome.code;
  }
  return code;
}

function draftAll(session: Session, files: readonly ImportFile[], options: DraftOptions): ExitCode {
  const other = files.find(({ format }) => format !== "table");
  if (other !== undefined) return refuse(session, [noTable(other)]);
  const codes = files.map((file) => draftMapping(session, file, options));
  return codes.find((code) => code !== 0) ?? 0;
}

function noTable({ path, format }: ImportFile): Refusal {
  return refusal({
    rule: "import-no-table",
    severity: "error",
    message: `a mapping is drafted of a table: this is ${formatForms[format].words}`,
    place: { file: path },
    remedy: "leave --guess out: the file is read without a mapping",
  });
}

/** Tables of the user's own have one; what is of a known form needs none. */
function mappingsFor(
  { world }: Session,
  files: readonly ImportFile[],
  path: string | undefined,
): readonly TableMapping[] | Refusal {
  const table = files.find(({ format }) => format === "table");
  if (path === undefined) {
    return table === undefined ? [] : needsMapping(table, world.callerFolder);
  }
  const read = readMapping(world, path);
  if ("code" in read) return read;
  const several = read.mappings.length > 1;
  const text = files.find(({ format, container }) => format === "table" && container === "csv");
  return several && text !== undefined ? severalTables(path) : read.mappings;
}

function needsMapping({ path }: ImportFile, folder: string): Refusal {
  const called = fileText(path, folder);
  return refusal({
    rule: "import-no-mapping",
    severity: "error",
    message: "what the columns of this table mean is not said",
    place: { file: path },
    expected: "a mapping file, or a format whose headings are known",
    remedy: `draft one: brief import ${called} --guess; then: brief import ${called} --mapping FILE`,
  });
}

function severalTables(path: string): Refusal {
  return refusal({
    rule: "import-several-mappings",
    severity: "error",
    message: "the mapping file is of several tables, and a CSV file is one",
    place: { file: path },
    remedy: "write a file for each, and import each table with its own",
  });
}

function refusal(finding: Finding): Refusal {
  return { findings: [finding], code: 2 };
}

function refuse({ report }: Session, refusals: readonly Refusal[]): ExitCode {
  report.findings(refusals.flatMap(({ findings }) => findings));
  return refusals.some(({ code }) => code === 2) ? 2 : 1;
}

function sourceGiven(options: ImportOptions): SourceGiven {
  const { source: id, title, publisher, published, series } = options;
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(series === undefined ? {} : { series }),
  };
}

interface Told {
  readonly file: ImportFile;
  readonly outcome: Outcome;
  readonly plan: Plan;
  /** Whether a form of diagnostics was asked for: then each is printed, else the report's account of them is enough. */
  readonly reporter: boolean;
}

function tell({ world, report }: Session, { file, outcome, plan, reporter }: Told): void {
  const { account, findings } = outcome;
  report.findings(reporter || account === undefined ? findings : account.faults);
  if (account === undefined) return;
  const folder = world.callerFolder;
  if (report.structured) {
    report.result(JSON.stringify(asCalled(account.report, file, folder)));
    return;
  }
  for (const line of importText(
    { ...account, report: asCalled(account.report, file, folder) },
    folder,
  )) {
    report.result(line);
  }
  for (const line of closing(outcome, plan, folder)) report.result(line);
}

function closing({ account }: Outcome, plan: Plan, folder: string): readonly string[] {
  if (account !== undefined && account.faults.length > 0) return ["nothing was written"];
  if (plan.dryRun || plan.folder === undefined) return ["dry run: nothing was written"];
  if (account?.changes === 0) return ["nothing new: the dataset is as it was"];
  const dataset = relative(folder, plan.folder) || ".";
  return [`next: brief check ${dataset}`];
}

/** Files by the path that the caller would type, not by their bare names. */
function asCalled(report: ImportReport, { path }: ImportFile, folder: string): ImportReport {
  const file = fileText(path, folder);
  const called = (name: string) => fileText(resolve(dirname(path), name), folder);
  const place = (one: Place): Place =>
    one.file === undefined ? one : { ...one, file: called(one.file) };
  const { records, warnings } = report;
  return {
    ...report,
    file,
    records: {
      ...records,
      rejected: records.rejected.map((one) => ({ ...one, place: place(one.place) })),
    },
    warnings: warnings.map((one) => ({ ...one, first: place(one.first) })),
  };
}
