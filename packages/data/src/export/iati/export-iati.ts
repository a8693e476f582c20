// A Dataset → an IATI 2.03 activity file, chunk by chunk, and the account of what it does not carry.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import { placeOf } from "../../model/place-of.ts";
import type { ExportReport, LeftOut } from "../export-report.ts";
import { activityOf } from "./activity.ts";
import { originsIn } from "./element.ts";
import { fitted, type Missing } from "./fit.ts";
import { identifierFor } from "./head.ts";
import { type Ledger, ledger as openLedger } from "./ledger.ts";
import { type Line, origin } from "./line.ts";
import { type Facts, factsOf } from "./line-facts.ts";
import { missingDiagnostics } from "./missing.ts";
import { toXml } from "./to-xml.ts";

export interface IatiOptions {
  /** Stands as the file's own day; without it the file has none. */
  readonly asOf?: string;
  /**
   * Lines and parts that lack what the schema asks for: `leave-out` writes none of them, so that the file is always
   * valid; `write` writes them as their publisher left them, so that they can be read back as they were.
   */
  readonly incomplete?: "leave-out" | "write";
}

const version = "2.03";

/** An activity a finance line. Nothing is written where no line can be: the report then holds an error. */
export function* exportIati(
  dataset: Dataset,
  { asOf, incomplete = "leave-out" }: IatiOptions = {},
): Generator<string, ExportReport> {
  const ledger = openLedger(dataset);
  const facts = factsOf(dataset, ledger);
  const isStrict = incomplete === "leave-out";
  const missing: Missing[] = [];
  const leftOut: LeftOut[] = [];
  const identifiers = new Set<string>();
  let written = 0;
  leaveLineless(dataset, facts, ledger);
  for (const row of dataset.financeLines) {
    const line = lineOf(row, facts, ledger, isStrict);
    const reason = line === undefined ? "its project is not verified" : undefined;
    if (line === undefined) {
      leftOut.push({ place: placeOfLine(dataset, row), reason: reason ?? "" });
      continue;
    }
    const lacks: Missing[] = [];
    const fitting = { ledger, isStrict, missing: (one: Missing) => lacks.push(one) };
    const activity = activityOf(line, uniqueIdentifier(line, identifiers));
    const whole = fitted(activity, undefined, fitting);
    missing.push(...lacks);
    ledger.settle(whole !== undefined);
    if (whole === undefined) {
      const last = lacks.at(-1);
      leftOut.push({
        place: placeOfLine(dataset, row),
        reason: `the data give no "${last?.path.split("/").at(-1) ?? ""}", which the schema asks for`,
      });
      continue;
    }
    if (written === 0) yield head(asOf);
    written++;
    ledger.carry(originsIn(whole));
    yield toXml(whole, 1);
  }
  if (written > 0) yield "</iati-activities>\n";
  const records = { read: dataset.financeLines.length, written, leftOut };
  const diagnostics = [
    ...missingDiagnostics(dataset, missing),
    ...(written > 0 ? [] : [nothing(dataset)]),
  ];
  const [completed, notCarried] = [ledger.completed(), ledger.notCarried()];
  return { format: "iati", version, records, notCarried, completed, diagnostics };
}

function head(asOf: string | undefined): string {
  const made = asOf === undefined ? "" : ` generated-datetime="${asOf}T00:00:00Z"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="${version}"${made}>\n`;
}

/** Undefined for a line whose project is not verified: that is never printed outside its own sheet. */
function lineOf(
  row: FinanceLine,
  facts: Facts,
  ledger: Ledger,
  isStrict: boolean,
): Line | undefined {
  const project = facts.projects.get(row.project);
  if (project === undefined || project.confidence === "unverified") {
    ledger.leave(origin("finance-lines", row), "unverified");
    if (project !== undefined) ledger.leave(origin("projects", project), "unverified");
    return undefined;
  }
  const records = facts.published.of(row.id);
  const published = records.at(-1);
  for (const other of records.slice(0, -1))
    ledger.leave(origin("iati-lines", other), "other-record");
  const isCompleted = isStrict || published === undefined;
  return {
    row,
    project,
    published,
    subjects: published?.standsAlone === "yes" ? [row.id] : [project.id, row.id],
    language: published?.language ?? (published === undefined ? "en" : undefined),
    currency: published === undefined ? row.currency : published.defaultCurrency,
    isCompleted,
    facts,
    ledger,
  };
}

/** Two lines of ours may have one number: the later one's own id then ends its identifier. */
function uniqueIdentifier(line: Line, identifiers: Set<string>): string | undefined {
  const identifier = identifierFor(line);
  if (identifier === undefined) return undefined;
  const isTaken = identifiers.has(identifier) && line.published?.identifier === undefined;
  const unique = isTaken ? `${identifier}-${line.row.id}` : identifier;
  identifiers.add(unique);
  return unique;
}

/** A project without a finance line is no activity, and all that is said of it goes with it. */
function leaveLineless(dataset: Dataset, facts: Facts, ledger: Ledger): void {
  const groups = {
    allocations: facts.allocations,
    assertions: facts.assertions,
    parties: facts.parties,
    identifiers: facts.identifiers,
    links: facts.links,
    locations: facts.locations,
    markers: facts.markers,
    results: facts.results,
    texts: facts.texts,
  };
  for (const project of dataset.projects) {
    if (facts.linesOf.of(project.id).length > 0) continue;
    ledger.leave(origin("projects", project), "no-line");
    for (const [table, group] of Object.entries(groups))
      for (const row of group.of(project.id)) ledger.leave(origin(table, row), "no-line");
  }
}

function placeOfLine(dataset: Dataset, { id }: FinanceLine): Place {
  return placeOf(dataset, { table: "finance-lines", id });
}

function nothing(dataset: Dataset): Diagnostic {
  const [line] = dataset.financeLines;
  return {
    rule: "iati-nothing-written",
    severity: "error",
    message: "no finance line can be written: an IATI file holds one activity at least",
    place: line === undefined ? { file: "finance-lines.csv" } : placeOfLine(dataset, line),
    remedy:
      line === undefined
        ? "add a finance line to the dataset"
        : "give the lines what their warnings ask for, or write them as they are",
  };
}
