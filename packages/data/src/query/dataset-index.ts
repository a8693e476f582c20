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

/** By the rows: those that are known at a day are mostly all of them. */
const groupsBySubject = new WeakMap<
  readonly Assertion[],
  ReadonlyMap<string, readonly Assertion[]>
>();

function bySubject(rows: readonly Assertion[]): ReadonlyMap<string, readonly Assertion[]> {
  const groups = groupsBySubject.get(rows) ?? groupRows(rows, (row) => row.subject);
  groupsBySubject.set(rows, groups);
  return groups;
}

/** Thousands of rows take their time, and few look at all of them. */
function buildIndex(dataset: Dataset): DatasetIndex {
  return onDemand<DatasetIndex>({
    projects: () => byKey(dataset.projects, (row) => row.id),
    organisations: () => byKey(dataset.organisations, (row) => row.id),
    sources: () => byKey(dataset.sources, (row) => row.id),
    regions: () => byKey(dataset.regions, (row) => row.code),
    sectors: () => byKey(dataset.sectors, (row) => row.id),
    lines: () => byKey(dataset.financeLines, (row) => row.id),
    assertions: () => byKey(dataset.assertions, (row) => row.id),
    linesOf: () => grouped(dataset.financeLines, (row) => row.project),
    assertionsOf: () => lookedUp(bySubject(dataset.assertions)),
    allocationsOf: () =>
      grouped(
        dataset.allocations.filter((row) => row.financeLine === undefined),
        (row) => row.project,
      ),
  });
}

/** An object of which each part is made when it is first asked for. */
function onDemand<T extends object>(makers: { readonly [Part in keyof T]: () => T[Part] }): T {
  const parts = {};
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    const get = () => {
      const value = make();
      Object.defineProperty(parts, name, { value });
      return value;
    };
    Object.defineProperty(parts, name, { get, enumerable: true, configurable: true });
  }
  // It has all the parts that there are makers for.
  return parts as T;
}

function byKey<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) found.set(keyOf(row), row);
  return found;
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): (key: string) => readonly T[] {
  return lookedUp(groupRows(rows, keyOf));
}

const lookedUp =
  <T>(groups: ReadonlyMap<string, readonly T[]>) =>
  (key: string): readonly T[] =>
    groups.get(key) ?? [];
