// A dataset as it was known on a day. An undated source counts as known at every date.
import type { Assertion } from "./model/assertion.ts";
import type { Dataset } from "./model/dataset.ts";
import { dateSpan } from "./model/date-span.ts";

/**
 * Drops what only sources dated after `day` say, and what hangs on it. A source dated by month, quarter
 * or year is known from the last day of its span: earlier than that it may not have been out.
 */
export function knownAt(dataset: Dataset, day: string): Dataset {
  const sources = dataset.sources.filter(
    ({ published }) => published === undefined || dateSpan(published).last <= day,
  );
  const known = idsOf(sources);
  const bySource = <T extends { readonly source: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter((row) => known.has(row.source));
  const bySources = <T extends { readonly sources: readonly string[] }>(
    rows: readonly T[],
  ): readonly T[] =>
    rows.flatMap((row) => {
      const kept = row.sources.filter((id) => known.has(id));
      return kept.length === 0 ? [] : [{ ...row, sources: kept }];
    });

  const projects = bySources(dataset.projects);
  const ofProject = inSet(idsOf(projects));
  const stated = bySource(dataset.assertions);
  const financeLines = dataset.financeLines.filter(
    (line) => ofProject(line) && lineIsKnown(line.id, dataset.assertions, stated),
  );
  const subjects = new Set([...idsOf(projects), ...idsOf(financeLines)]);
  const assertions = stated.filter((assertion) => subjects.has(assertion.subject));
  const lines = idsOf(financeLines);
  const aggregates = bySource(dataset.aggregates);
  const published = idsOf(aggregates);
  const beneficiaries = bySource(dataset.beneficiaries).filter(ofProject);
  return {
    ...dataset,
    sources,
    projects,
    financeLines,
    transactions: bySource(dataset.transactions).filter((row) => lines.has(row.financeLine)),
    allocations: bySources(dataset.allocations).filter(ofProject),
    outputs: bySources(dataset.outputs).filter(ofProject),
    beneficiaries,
    aggregates,
    fxRates: bySource(dataset.fxRates),
    assertions,
    conflicts: dataset.conflicts.filter(ofProject).filter(({ project, field }) => {
      const fieldRows = assertions.filter(
        (a) => a.field === field && belongsTo(a, project, dataset),
      );
      const people = beneficiaries.filter((row) => row.project === project);
      return (field === "beneficiaries" ? people : fieldRows).length > 1;
    }),
    matches: dataset.matches.filter(ofProject).filter((row) => published.has(row.aggregate)),
  };
}

/** The day of the newest source: what a brief is dated by where nobody says otherwise. */
export function newestSourceDate(dataset: Dataset): string {
  const days = dataset.sources.flatMap(({ published }) =>
    published === undefined ? [] : [dateSpan(published).last],
  );
  return days.toSorted().at(-1) ?? "";
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id));
}

function inSet(ids: ReadonlySet<string>): (row: { readonly project: string }) => boolean {
  return (row) => ids.has(row.project);
}

/** A line is as old as the first amount that a source gave it; one without amounts is never hidden. */
function lineIsKnown(id: string, all: readonly Assertion[], known: readonly Assertion[]): boolean {
  const amounts = (rows: readonly Assertion[]) =>
    rows.filter((a) => a.subject === id && a.field === "amount" && a.value !== undefined);
  return amounts(known).length > 0 || amounts(all).length === 0;
}

function belongsTo(assertion: Assertion, project: string, dataset: Dataset): boolean {
  if (assertion.subject === project) return true;
  return dataset.financeLines.some(
    (line) => line.id === assertion.subject && line.project === project,
  );
}
