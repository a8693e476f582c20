// The account of an import → lines for people.
import {
  formatForms,
  type ImportFormat,
  type ImportReport,
  type MergeAccount,
  type Place,
} from "@brief/data";
import type { Finding } from "../finding.ts";
import { placeText } from "../reporters/place-text.ts";
import { mergeText } from "./merge-text.ts";
import { grouped, whole } from "./numbers.ts";

export interface Account {
  readonly report: ImportReport;
  readonly format: ImportFormat;
  /** Rows by table: what the dataset has more. */
  readonly added: ReadonlyMap<string, number>;
  /** What became of each row beside the facts that stood. */
  readonly merged: MergeAccount;
  /** Rows added and amended. */
  readonly changes: number;
  /** Of the whole file: for their sake nothing of it is taken. */
  readonly faults: readonly Finding[];
}

/** So many refused records are shown; `--json` has them all. */
const mostShown = 20;
const indent = "  ";
const labelWidth = 14;

export function importText(account: Account, folder: string): readonly string[] {
  const { report, format, added } = account;
  const version = report.version === undefined ? "" : ` ${report.version}`;
  const { read, taken, rejected } = report.records;
  // A record may be taken without a value of it that is refused.
  const values = Math.max(0, rejected.length - (read - taken));
  const refusals = `${whole(rejected.length - values)} refused${values > 0 ? `; ${whole(values)} values refused` : ""}`;
  const { distinct, duplicated, missing } = report.identifiers;
  const identifiers = `${whole(distinct)} distinct, ${whole(duplicated)} repeated, ${whole(missing)} missing`;
  return [
    `${report.file}  ${formatForms[format].words}${version}`,
    line("records", `${whole(read)} read, ${whole(taken)} taken, ${refusals}`),
    ...(report.projects > 0 ? [line("projects", whole(report.projects))] : []),
    ...(report.activities > 0 ? [line("activities", whole(report.activities))] : []),
    ...(distinct + missing > 0 ? [line("identifiers", identifiers)] : []),
    ...transactions(report),
    ...refused(report, folder),
    ...warnings(report, folder),
    ...(added.size > 0 ? [line("rows added", counts(added))] : []),
    ...mergeText(account.merged, line),
  ];
}

function line(label: string, text: string): string {
  return `${indent}${label.padEnd(labelWidth)}${text}`;
}

function counts(parts: Iterable<readonly [string, number]>): string {
  return [...parts].map(([what, count]) => `${what} ${whole(count)}`).join(", ");
}

const transactionWords: Readonly<Record<string, string>> = {
  1: "incoming funds",
  2: "commitments",
  3: "disbursements",
  4: "expenditure",
  5: "interest",
  6: "repayments",
  7: "reimbursements",
  8: "equity bought",
  9: "equity sold",
  10: "credit guarantees",
  11: "incoming commitments",
  12: "outgoing pledges",
  13: "incoming pledges",
};

function transactions({ transactions: byType }: ImportReport): readonly string[] {
  return Object.entries(byType).flatMap(([type, { count, sum }], index) => {
    const sums = Object.entries(sum).map(([currency, amount]) => `${currency} ${grouped(amount)}`);
    const what = `${transactionWords[type] ?? `type ${type}`}: ${whole(count)}, ${sums.join(" + ")}`;
    return [line(index === 0 ? "transactions" : "", what)];
  });
}

function refused({ records: { rejected } }: ImportReport, folder: string): readonly string[] {
  if (rejected.length === 0) return [];
  const shown = rejected
    .slice(0, mostShown)
    .map(({ place, reason }) => line("", `${at(place, folder)}  ${reason}`));
  const more = rejected.length - mostShown;
  return [
    line("refused", "each with its place and reason:"),
    ...shown,
    ...(more > 0 ? [line("", `and ${whole(more)} more: --json lists them all`)] : []),
  ];
}

function warnings({ warnings: found }: ImportReport, folder: string): readonly string[] {
  const byRule = new Map<string, { count: number; first: Place }>();
  for (const { rule, count, first } of found) {
    const known = byRule.get(rule);
    if (known === undefined) byRule.set(rule, { count, first });
    else known.count += count;
  }
  return [...byRule].map(([rule, { count, first }], index) =>
    line(index === 0 ? "warnings" : "", `${rule} ${whole(count)}, first at ${at(first, folder)}`),
  );
}

function at(place: Place, folder: string): string {
  const { file, path } = place;
  const where = placeText(place, folder);
  return file === undefined || path === undefined || place.line !== undefined
    ? where
    : `${where} ${path}`;
}
