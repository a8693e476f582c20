// What is noticed while activities become rows → the lines that the report of the whole file gets.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { IatiReport } from "../iati/read-iati.ts";
import type { Imported } from "../new-row.ts";
import type { Counted, Rejected } from "../report.ts";
import { type RowRule, rowRemedies } from "./row-rules.ts";

export interface Notes {
  warn(rule: RowRule, place: Place, message: string): void;
  /** A part that cannot be taken. */
  reject(place: Place, rule: RowRule, reason: string): void;
  /** What the reader said of one activity. */
  read(diagnostics: readonly Diagnostic[]): void;
  /** The reader's report with all this in it. */
  result(report: IatiReport): Imported;
}

/** Errors are kept one by one, of warnings the first of each kind: a large file may have a million. */
export function notes(): Notes {
  const rejected: Rejected[] = [];
  const errors: Diagnostic[] = [];
  const firsts = new Map<string, Diagnostic>();
  const counts = new Map<RowRule, { count: number; first: Place }>();
  const keep = (diagnostic: Diagnostic): void => {
    const key = `${diagnostic.rule} ${diagnostic.place.path ?? ""}`;
    if (diagnostic.severity === "error") errors.push(diagnostic);
    else if (!firsts.has(key)) firsts.set(key, diagnostic);
  };
  return {
    warn: (rule, place, message) => {
      const counted = counts.get(rule);
      if (counted === undefined) counts.set(rule, { count: 1, first: place });
      else counted.count++;
      keep({ rule, severity: "warning", message, place, remedy: rowRemedies[rule] });
    },
    reject: (place, rule, reason) => {
      rejected.push({ place, reason });
      keep({ rule, severity: "error", message: reason, place, remedy: rowRemedies[rule] });
    },
    read: (diagnostics) => {
      for (const diagnostic of diagnostics) keep(diagnostic);
    },
    result: ({ diagnostics, ...report }) => ({
      report: {
        ...report,
        records: { ...report.records, rejected: [...report.records.rejected, ...rejected] },
        warnings: [
          ...report.warnings,
          ...[...counts].map(([rule, counted]): Counted => ({ rule, ...counted })),
        ],
      },
      diagnostics: [...diagnostics, ...errors, ...firsts.values()],
    }),
  };
}
