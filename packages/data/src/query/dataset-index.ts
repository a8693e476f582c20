// The rows of a dataset by what queries look them up by. A dataset never changes, so its index is kept as long as it is.
import type { Allocation } from "../model/allocation.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import { groupRows } from "../model/group-rows.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Project } from "../model/project.ts";
import type { Region } from "../model/region.ts";
import type { Sector } from "../model/sector.ts";
import type { Source } from "../model/source.ts";

export interface DatasetIndex {
  readonly projects: ReadonlyMap<string, Project>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly lines: ReadonlyMap<string, FinanceLine>;
  readonly assertions: ReadonlyMap<string, Assertion>;
  /** In the order of their tables. */
  readonly linesOf: (project: string) => readonly FinanceLine[];
  readonly assertionsOf: (subject: string) => readonly Assertion[];
  /** Of the project as a whole. */
  readonly allocationsOf: (project: string) => readonly Allocation[];
}

const indexes = new WeakMap<Dataset, DatasetIndex>();

export function indexOf(dataset: Dataset): DatasetIndex {
  const known = indexes.get(dataset);
  if (known !== undefined) return known;
  const index = buildIndex(dataset);
  indexes.set(dataset, index);
  return index;
}

/** Each part of it when it is first asked for: thousands of rows take their time, and few look at all. */
function buildIndex(dataset: Dataset): DatasetIndex {
  const { projects, organisations, sources, regions, sectors, financeLines, assertions } = dataset;
  const byProject = once(() => groupRows(financeLines, (row) => row.project));
  const bySubject = once(() => groupRows(assertions, (row) => row.subject));
  const shares = once(() =>
    groupRows(
      dataset.allocations.filter((row) => row.financeLine === undefined),
      (row) => row.project,
    ),
  );
  const known = {
    projects: once(() => byKey(projects, (row) => row.id)),
    organisations: once(() => byKey(organisations, (row) => row.id)),
    sources: once(() => byKey(sources, (row) => row.id)),
    regions: once(() => byKey(regions, (row) => row.code)),
    sectors: once(() => byKey(sectors, (row) => row.id)),
    lines: once(() => byKey(financeLines, (row) => row.id)),
    assertions: once(() => byKey(assertions, (row) => row.id)),
  };
  return {
    get projects() {
      return known.projects();
    },
    get organisations() {
      return known.organisations();
    },
    get sources() {
      return known.sources();
    },
    get regions() {
      return known.regions();
    },
    get sectors() {
      return known.sectors();
    },
    get lines() {
      return known.lines();
    },
    get assertions() {
      return known.assertions();
    },
    linesOf: (project) => byProject().get(project) ?? [],
    assertionsOf: (subject) => bySubject().get(subject) ?? [],
    allocationsOf: (project) => shares().get(project) ?? [],
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function byKey<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) found.set(keyOf(row), row);
  return found;
}
