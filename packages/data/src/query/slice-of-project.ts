// The facts that a sheet about one project can rest on, as a dataset of its own: as large for one of 5,000 as for one of 28.
import type { Dataset } from "../model/dataset.ts";
import {
  type AnyRow,
  cellValues,
  type RowsKey,
  rowsOf,
  type TableDefinition,
  tables,
} from "../model/tables.ts";

/** Columns that name what a row is about; rows that hang on such a row are about it too. */
const ownerColumns = new Set(["project", "financeLine", "subject", "result", "indicator"]);

/** Tables that every slice holds whole: short lists, and what places and names are read from. */
const whole = new Set(["organisations", "regions", "sectors", "periods", "fx-rates"]);

interface Standing {
  readonly table: TableDefinition;
  readonly row: AnyRow;
  /** In its table. */
  readonly position: number;
}

interface SliceIndex {
  /** What every slice holds. */
  readonly bare: Dataset;
  /** Key of a row → the rows about it. */
  readonly about: ReadonlyMap<string, readonly Standing[]>;
  readonly projects: ReadonlyMap<string, Standing>;
  readonly relatedTo: ReadonlyMap<string, readonly Standing[]>;
  readonly sources: ReadonlyMap<string, Standing>;
  readonly aggregates: ReadonlyMap<string, Standing>;
  readonly matchesOf: ReadonlyMap<string, readonly Standing[]>;
}

/** A dataset never changes, so its index is kept as long as it is. */
const indexes = new WeakMap<Dataset, SliceIndex>();

/**
 * The project, all rows that hang on it, the projects that it names or is confused with (as rows alone), the sources
 * that any of these cite, and the short tables whole. Rows stand in the order of their tables.
 */
export function sliceOfProject(dataset: Dataset, project: string): Dataset {
  const index = indexes.get(dataset) ?? buildIndex(dataset);
  indexes.set(dataset, index);
  const taken = rowsAbout(index, project);
  for (const standing of [...taken, ...neighbours(index, taken, project)]) taken.add(standing);
  for (const source of citedBy(index, taken)) taken.add(source);
  // Rows of the same tables as they came.
  return { ...index.bare, ...(rowsByTable(taken) as Partial<Dataset>) };
}

function rowsAbout({ about, projects }: SliceIndex, project: string): Set<Standing> {
  const own = projects.get(project);
  const taken = new Set(own === undefined ? [] : [own]);
  // A set is walked through to what is added meanwhile.
  for (const { row } of taken)
    for (const standing of about.get(keyOf(row)) ?? none) taken.add(standing);
  return taken;
}

const none: readonly Standing[] = [];

/** Records of the same project, and others that a published name may mean, with the name. */
function neighbours(index: SliceIndex, taken: ReadonlySet<Standing>, project: string): Standing[] {
  const related = cellValues(index.projects.get(project)?.row ?? {}, "relatedTo");
  const aggregates = [...taken].flatMap(({ table, row }) =>
    table.name === "matches" ? cellValues(row, "aggregate") : [],
  );
  const matches = aggregates.flatMap((id) => index.matchesOf.get(id) ?? []);
  const projects = [...related, ...matches.flatMap(({ row }) => cellValues(row, "project"))];
  return [
    ...(index.relatedTo.get(project) ?? []),
    ...matches,
    ...aggregates.flatMap((id) => index.aggregates.get(id) ?? []),
    ...projects.flatMap((id) => index.projects.get(id) ?? []),
  ];
}

/** Those that name sources. */
const columnsBySources: ReadonlyMap<TableDefinition, readonly string[]> = new Map(
  tables.map((table) => [
    table,
    table.references
      .filter((reference) => reference.tables.includes("sources"))
      .map(({ column }) => column),
  ]),
);

function citedBy({ sources }: SliceIndex, taken: ReadonlySet<Standing>): ReadonlySet<Standing> {
  const cited = new Set<Standing>();
  // Row after row names the same one.
  let last: string | undefined;
  for (const { table, row } of taken) {
    for (const column of columnsBySources.get(table) ?? []) {
      if (row[column] === last) continue;
      for (const id of cellValues(row, column)) {
        const source = sources.get(id);
        if (source !== undefined) cited.add(source);
        last = id;
      }
    }
  }
  return cited;
}

function rowsByTable(taken: ReadonlySet<Standing>): Partial<Record<RowsKey, readonly AnyRow[]>> {
  const groups: Partial<Record<RowsKey, AnyRow[]>> = {};
  for (const { table, row } of [...taken].toSorted((a, b) => a.position - b.position)) {
    const group = groups[table.rows];
    if (group === undefined) groups[table.rows] = [row];
    else group.push(row);
  }
  return groups;
}

function buildIndex(dataset: Dataset): SliceIndex {
  const standings = new Map<string, readonly Standing[]>();
  const about = new Map<string, Standing[]>();
  for (const table of tables) {
    if (whole.has(table.name)) continue;
    const all = rowsOf(dataset, table).map((row, position): Standing => ({ table, row, position }));
    standings.set(table.name, all);
    const owners = table.references.filter(({ column }) => ownerColumns.has(column));
    for (const { column } of owners) addGroups(about, all, column);
  }
  const of = (name: string) => standings.get(name) ?? [];
  const others = tables.filter(({ name }) => !whole.has(name));
  return {
    bare: { ...dataset, ...Object.fromEntries(others.map(({ rows }) => [rows, []])) },
    about,
    projects: byKey(of("projects")),
    relatedTo: addGroups(new Map(), of("projects"), "relatedTo"),
    sources: byKey(of("sources")),
    aggregates: byKey(of("aggregates")),
    matchesOf: addGroups(new Map(), of("matches"), "aggregate"),
  };
}

const keyOf = (row: AnyRow): string => String(row["id"]);

function byKey(standings: readonly Standing[]): ReadonlyMap<string, Standing> {
  return new Map(standings.map((standing) => [keyOf(standing.row), standing]));
}

/** Puts rows under the values of a column. */
function addGroups(
  groups: Map<string, Standing[]>,
  standings: readonly Standing[],
  column: string,
): Map<string, Standing[]> {
  for (const standing of standings) {
    for (const key of cellValues(standing.row, column)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [standing]);
      else group.push(standing);
    }
  }
  return groups;
}
