// A dataset as it was known on a day. An undated source counts as known at every date.
import { importedKnown, withoutUnknown } from "./known-rows.ts";
import type { Allocation } from "./model/allocation.ts";
import type { Assertion } from "./model/assertion.ts";
import type { Conflict } from "./model/conflict.ts";
import type { Dataset } from "./model/dataset.ts";
import { dateSpan } from "./model/date-span.ts";
import type { Project } from "./model/project.ts";
import { standingRows } from "./model/standing-rows.ts";
import { statementsOn } from "./model/statements.ts";
import { linesAtStage } from "./query/stages-known.ts";

/**
 * Drops what only sources dated after `day` say, and what hangs on it. A source dated by month, quarter
 * or year is known from the last day of its span: earlier than that it may not have been out.
 */
export function knownAt(dataset: Dataset, day: string): Dataset {
  const sources = dataset.sources.filter(
    ({ published }) => published === undefined || dateSpan(published).last <= day,
  );
  const known = idsOf(sources);
  const projects = knownProjects(dataset.projects, known);
  const projectIds = idsOf(projects);
  const ofProject = (row: { readonly project: string }) => projectIds.has(row.project);
  const stated = bySource(dataset.assertions, known);
  const lineIsKnown = linesKnown(dataset.assertions, stated);
  const financeLines = dataset.financeLines.filter((l) => ofProject(l) && lineIsKnown(l.id));
  const lines = idsOf(financeLines);
  const aggregates = bySource(dataset.aggregates, known);
  const published = idsOf(aggregates);
  const ofLine = (row: Allocation) => row.financeLine === undefined || lines.has(row.financeLine);
  const shares = bySources(dataset.allocations, known).filter(ofProject).filter(ofLine);
  const allocations = withoutUnknown(standingRows(shares));
  const assertions = withoutUnknown(
    keep(stated, (a) => projectIds.has(a.subject) || lines.has(a.subject)),
  );
  const keys = {
    sources: known,
    projects: projectIds,
    "finance-lines": lines,
    allocations: idsOf(allocations),
    assertions: idsOf(assertions),
  };
  const facts = {
    ...dataset,
    ...importedKnown(dataset, keys),
    sources,
    projects,
    financeLines,
    allocations,
    outputs: bySources(dataset.outputs, known).filter(ofProject),
    beneficiaries: bySource(dataset.beneficiaries, known).filter(ofProject),
    aggregates,
    fxRates: bySource(dataset.fxRates, known),
    assertions,
    matches: dataset.matches.filter((row) => ofProject(row) && published.has(row.aggregate)),
  };
  return {
    ...facts,
    financeLines: linesAtStage(dataset, facts),
    conflicts: dataset.conflicts.filter(ofProject).filter(arisen(dataset, facts)),
  };
}

/** The days on which one of its dated sources became known, newest first. */
export function sourceDays({ sources }: Dataset): readonly string[] {
  const days = sources.flatMap(({ published }) =>
    published === undefined ? [] : [dateSpan(published).last],
  );
  return [...new Set(days)].toSorted().toReversed();
}

/** The day of the newest source: what a brief is dated by where nobody says otherwise. */
export function newestSourceDate(dataset: Dataset): string {
  return sourceDays(dataset)[0] ?? "";
}

interface Sourced {
  readonly source: string;
}
interface ManySourced {
  readonly sources: readonly string[];
}

function bySource<T extends Sourced>(rows: readonly T[], known: ReadonlySet<string>): readonly T[] {
  return keep(rows, (row) => known.has(row.source));
}

/** The same rows where none is dropped: what is looked up in them is then found once. */
function keep<T>(rows: readonly T[], isKept: (row: T) => boolean): readonly T[] {
  const kept = rows.filter(isKept);
  return kept.length === rows.length ? rows : kept;
}

function bySources<T extends ManySourced>(
  rows: readonly T[],
  known: ReadonlySet<string>,
): readonly T[] {
  return rows.flatMap((row) => {
    const sources = row.sources.filter((id) => known.has(id));
    if (sources.length === row.sources.length) return row;
    return sources.length === 0 ? [] : { ...row, sources };
  });
}

/** A Chinese name goes with the source that gave it, a relation with the project it names. */
function knownProjects(
  projects: readonly Project[],
  known: ReadonlySet<string>,
): readonly Project[] {
  const kept = bySources(projects, known);
  const ids = idsOf(kept);
  return kept.map((project) => {
    const { nameZh, nameZhSource = "ours", relatedTo } = project;
    const isNamed = nameZh !== undefined && (nameZhSource === "ours" || known.has(nameZhSource));
    const isRelated = relatedTo !== undefined && ids.has(relatedTo);
    const isWhole =
      isNamed === (project.nameZhSource !== undefined) && isRelated === (relatedTo !== undefined);
    // As nearly all of thousands are: they need no copies.
    if (isWhole) return project;
    return {
      ...bare(project),
      ...(isNamed ? { nameZh, nameZhSource } : {}),
      ...(isRelated ? { relatedTo } : {}),
    };
  });
}

function bare({ nameZh: _name, nameZhSource: _source, relatedTo: _other, ...rest }: Project) {
  return rest;
}

/** A conflict is known once two of its values are, or all of them where it has one. */
function arisen(dataset: Dataset, facts: Dataset): (conflict: Conflict) => boolean {
  return (conflict) => {
    const { length } = statementsOn(facts, conflict);
    return length > 1 || length === statementsOn(dataset, conflict).length;
  };
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id));
}

/** A line is as old as the first amount that a source gave it; one without amounts is never hidden. */
function linesKnown(
  all: readonly Assertion[],
  known: readonly Assertion[],
): (id: string) => boolean {
  const subjects = (rows: readonly Assertion[]) =>
    new Set(
      rows.filter((a) => a.field === "amount" && a.value !== undefined).map((a) => a.subject),
    );
  const [valued, valuedNow] = [subjects(all), subjects(known)];
  return (id) => valuedNow.has(id) || !valued.has(id);
}
