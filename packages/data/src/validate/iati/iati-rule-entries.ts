// The standard's rules that rows can decide, as rules of ours: `iati-2.1.2`, each a step below its official severity:
// what a publisher got wrong is told, and does not keep a brief from being made of it.
import type { Diagnostic, Severity } from "../../diagnostic.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { RuleEntry } from "../rule.ts";
import { budgetChecks } from "./budgets.ts";
import { classChecks } from "./classes.ts";
import { dayChecks } from "./days.ts";
import { type IatiCheck, iatiRecords, placeOfFault } from "./iati-record.ts";
import { type IatiRule, iatiRuleId, iatiRules } from "./iati-rules.ts";
import { identifierChecks } from "./identifiers.ts";
import { levelChecks } from "./levels.ts";
import { resultChecks } from "./results.ts";
import { shareChecks } from "./shares.ts";

export const iatiChecks: Readonly<Record<string, IatiCheck>> = {
  ...identifierChecks,
  ...shareChecks,
  ...levelChecks,
  ...classChecks,
  ...budgetChecks,
  ...resultChecks,
  ...dayChecks,
};

/** In the order of the standard. */
export const iatiRuleEntries: Readonly<Record<string, RuleEntry>> = Object.fromEntries(
  Object.entries(iatiRules).flatMap(([id, rule]) => {
    const check = iatiChecks[id];
    return check === undefined ? [] : [[iatiRuleId(id), entry(id, rule, check)] as const];
  }),
);

function entry(id: string, rule: IatiRule, check: IatiCheck): RuleEntry {
  const severity = rule.severity === "error" ? "warning" : "note";
  return { severity, run: (dataset, asOf) => run({ id, severity, check }, dataset, asOf) };
}

interface Decided {
  readonly id: string;
  readonly severity: Severity;
  readonly check: IatiCheck;
}

/** A fact that several activities share is faulted once. */
function run(
  { id, severity, check }: Decided,
  dataset: Dataset,
  asOf: string,
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return iatiRecords(dataset, asOf).flatMap((record) =>
    check(record).flatMap((fault) => {
      const { row, column, ...rest } = fault;
      const key = [row.table, row.id, column, rest.message].join(" ");
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ rule: iatiRuleId(id), severity, place: placeOfFault(dataset, fault), ...rest }];
    }),
  );
}
