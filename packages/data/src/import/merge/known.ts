// A dataset as a merge looks things up in it, growing by what is added to subjects that were there.
import type { Allocation } from "../../model/allocation.ts";
import type { Assertion, AssertionField } from "../../model/assertion.ts";
import type { Dataset } from "../../model/dataset.ts";
import { dateSpan } from "../../model/date-span.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Project } from "../../model/project.ts";
import type { Source } from "../../model/source.ts";
import { type AnyRow, rowsOf, type TableDefinition, tables } from "../../model/tables.ts";
import { type ChildrenOf, contentOf, groupOf, type SetGroup } from "./set-content.ts";

export interface Known {
  readonly dataset: Dataset;
  /** The row of a table that was there before, as it is now. */
  readonly row: (table: string, id: string) => AnyRow | undefined;
  /**
   * The id itself, or with a number where another row of the table bears it, in whatever case.
   * @param isOurs it is not the import's own, all of whose ids differ
   */
  readonly freeId: (table: string, id: string, isOurs?: boolean) => string;
  readonly project: (id: string) => Project | undefined;
  /** The row of a table that says the same, its id and sources aside. */
  readonly alike: (table: string, row: AnyRow) => AnyRow | undefined;
  readonly allocationsOf: (project: string, dimension: string) => readonly Allocation[];
  readonly sources: () => readonly Source[];
  readonly addSource: (source: Source) => void;
  readonly source: (id: string) => Source | undefined;
  /** The last day that the source's date may mean; undefined where it is undated. */
  readonly dayOf: (source: string) => string | undefined;
  readonly addOrganisation: (row: Organisation) => void;
  /** 44001 and 44002 are of the family 44000. */
  readonly family: (lender: string) => string;
  readonly projectsNumbered: (family: string, number: string) => readonly Project[];
  readonly linesOf: (project: string) => readonly FinanceLine[];
  readonly statements: (subject: string, field: AssertionField) => Assertion[];
  readonly statementsOf: (subject: string) => readonly Assertion[];
  /** The set that a row belongs to; undefined where its table holds none. */
  readonly groupOf: (table: string, row: AnyRow) => SetGroup | undefined;
  readonly setOf: (table: string, group: SetGroup) => AnyRow[];
  readonly childrenOf: ChildrenOf;
  /** A sector or region that allocations may name. */
  readonly addTarget: (table: "sectors" | "regions", row: AnyRow) => void;
  /** A changed row takes the place of the old one. */
  readonly replace: (table: string, row: AnyRow) => void;
  /** Ids that some row of the table supersedes. */
  readonly superseded: (table: string) => Set<string>;
}

const definitions: ReadonlyMap<string, TableDefinition> = new Map(
  tables.map((definition) => [definition.name, definition]),
);

export function definitionOf(table: string): TableDefinition {
  const definition = definitions.get(table);
  if (definition === undefined) throw new Error(`no table "${table}"`);
  return definition;
}

export function idOf(table: string, row: AnyRow): string {
  return String(row[definitionOf(table).keyColumn]);
}

export function knownDataset(dataset: Dataset): Known {
  const lookups = { ...lookUpRows(dataset), ...lookUpSources(dataset) };
  const family = families(dataset.organisations);
  const byNumber = groups(dataset.projects, ({ lender, lenderProjectId }) =>
    lender === undefined || lenderProjectId === undefined
      ? undefined
      : `${family.of(lender)} ${folded(lenderProjectId)}`,
  );
  const lines = groups(dataset.financeLines, ({ project }) => project);
  const assertions = groups(dataset.assertions, ({ subject }) => subject);
  const allocations = groups(
    dataset.allocations,
    ({ project, dimension }) => `${project} ${dimension}`,
  );
  const projects = new Map(dataset.projects.map((row) => [row.id, row]));
  return {
    dataset,
    ...lookups,
    addOrganisation: family.add,
    family: family.of,
    projectsNumbered: (of, number) => byNumber.get(`${of} ${folded(number)}`) ?? [],
    project: (id) => projects.get(id),
    alike: lookUpContents(dataset),
    allocationsOf: (project, dimension) => allocations.get(`${project} ${dimension}`) ?? [],
    linesOf: (project) => lines.get(project) ?? [],
    statementsOf: (subject) => assertions.get(subject) ?? [],
    ...lookUpFacts(dataset),
  };
}

function lookUpRows(dataset: Dataset): Pick<Known, "row" | "freeId" | "replace"> {
  const rows = new Map<string, Map<string, AnyRow>>();
  const taken = new Map<string, Set<string>>();
  for (const definition of tables) {
    const { name } = definition;
    const all = rowsOf(dataset, definition);
    rows.set(name, new Map(all.map((row) => [idOf(name, row), row])));
    taken.set(name, new Set(all.map((row) => folded(idOf(name, row)))));
  }
  const freeId = (table: string, id: string, isOurs = false) => {
    const ids = taken.get(table);
    let free = id;
    for (let n = 2; ids?.has(folded(free)); n++) free = `${id}.${n}`;
    // Most rows of a large import keep their ids, which are not held.
    if (free !== id || isOurs) ids?.add(folded(free));
    return free;
  };
  return {
    row: (table, id) => rows.get(table)?.get(id),
    freeId,
    replace: (table, row) => rows.get(table)?.set(idOf(table, row), row),
  };
}

function lookUpContents(dataset: Dataset): Known["alike"] {
  const byTable = new Map<string, ReadonlyMap<string, AnyRow>>();
  return (table, row) => {
    const known =
      byTable.get(table) ??
      new Map(rowsOf(dataset, definitionOf(table)).map((one) => [contentOf(one), one]));
    byTable.set(table, known);
    return known.get(contentOf(row));
  };
}

function lookUpSources({
  sources,
}: Dataset): Pick<Known, "source" | "sources" | "addSource" | "dayOf"> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const days = new Map<string, string | undefined>();
  return {
    sources: () => [...byId.values()],
    source: (id) => byId.get(id),
    addSource: (source) => {
      byId.set(source.id, source);
      days.delete(source.id);
    },
    dayOf: (id) => {
      if (days.has(id)) return days.get(id);
      const published = byId.get(id)?.published;
      const day = published === undefined ? undefined : dateSpan(published).last;
      days.set(id, day);
      return day;
    },
  };
}

type Facts = "statements" | "groupOf" | "setOf" | "childrenOf" | "addTarget" | "superseded";

function lookUpFacts(dataset: Dataset): Pick<Known, Facts> {
  const targets = new Map<string, string>();
  const addTarget: Known["addTarget"] = (table, row) => {
    if (table === "regions") targets.set(String(row["code"]), String(row["level"]));
    else targets.set(String(row["id"]), `${row["vocabulary"]} ${row["vocabularyName"] ?? ""}`);
  };
  for (const row of dataset.sectors) addTarget("sectors", row);
  for (const row of dataset.regions) addTarget("regions", row);
  const setOfRow: Known["groupOf"] = (table, row) =>
    groupOf(table, row, (target) => targets.get(target) ?? "");
  const statements = groups(dataset.assertions, ({ subject, field }) => `${subject} ${field}`);
  const sets = new Map<string, Map<string, AnyRow[]>>();
  const superseded = new Map<string, Set<string>>();
  const all = (table: string) => rowsOf(dataset, definitionOf(table));
  const children = {
    indicators: groups(dataset.indicators, ({ result }) => result),
    measurements: groups(dataset.measurements, ({ indicator }) => indicator),
  };
  return {
    addTarget,
    groupOf: setOfRow,
    childrenOf: (table, parent) => children[table].get(parent) ?? [],
    statements: (subject, field) => listIn(statements, `${subject} ${field}`),
    setOf: (table, group) => {
      const ofTable = sets.get(table) ?? groups(all(table), (row) => setOfRow(table, row)?.key);
      sets.set(table, ofTable);
      return listIn(ofTable, group.key);
    },
    superseded: (table) => {
      const ids = superseded.get(table) ?? new Set(all(table).flatMap(supersededBy));
      superseded.set(table, ids);
      return ids;
    },
  };
}

/** The ids that a row names as superseded: one, several or none. */
export function supersededBy(row: AnyRow): readonly string[] {
  const named = row["supersedes"];
  return named === undefined ? [] : [named].flat().map(String);
}

interface Families {
  readonly of: (lender: string) => string;
  readonly add: (row: Organisation) => void;
}

function families(organisations: readonly Organisation[]): Families {
  const parents = new Map(organisations.map(({ id, parent }) => [id, parent]));
  const of = (lender: string): string => {
    const seen = new Set<string>();
    let top = lender;
    for (let next: string | undefined = lender; next !== undefined && !seen.has(next); ) {
      seen.add(next);
      top = next;
      next = parents.get(next);
    }
    return top;
  };
  return {
    of,
    add: ({ id, parent }) => {
      if (!parents.has(id)) parents.set(id, parent);
    },
  };
}

function groups<T>(rows: readonly T[], keyOf: (row: T) => string | undefined): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) listIn(found, key).push(row);
  }
  return found;
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

export function folded(id: string): string {
  return id.normalize("NFC").trim().toLowerCase();
}
