// A dataset looked up by id, subject and project, and any row by its tables: what comparing two of them asks for.

import type { Dataset } from "../model/dataset.ts";
import type { Project } from "../model/project.ts";
import type { RowRef } from "../model/quantity.ts";
import { type AnyRow, cellValues, rowsOf, type TableDefinition, tables } from "../model/tables.ts";
import { type DatasetIndex, indexOf } from "../query/dataset-index.ts";

export interface Facts
  extends Pick<DatasetIndex, "projects" | "lines" | "linesOf" | "sources" | "assertionsOf"> {
  readonly dataset: Dataset;
  /** Undefined where no table of these names has it. */
  readonly find: (names: readonly string[], id: string) => FoundRow | undefined;
}

export interface FoundRow {
  readonly definition: TableDefinition;
  readonly row: AnyRow;
}

export function factsOf(dataset: Dataset): Facts {
  const byTable = new Map<string, ReadonlyMap<string, AnyRow>>();
  const rowsById = (definition: TableDefinition): ReadonlyMap<string, AnyRow> => {
    const known = byTable.get(definition.name);
    if (known !== undefined) return known;
    const rows = new Map(
      rowsOf(dataset, definition).map((row) => [String(row[definition.keyColumn]), row]),
    );
    byTable.set(definition.name, rows);
    return rows;
  };
  return {
    ...indexOf(dataset),
    dataset,
    find: (names, id) => {
      for (const name of names) {
        const definition = tableNamed(name);
        const row = rowsById(definition).get(id);
        if (row !== undefined) return { definition, row };
      }
      return undefined;
    },
  };
}

const definitions = new Map(tables.map((definition) => [definition.name, definition]));

export function tableNamed(name: string): TableDefinition {
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(`no table "${name}"`);
  return definition;
}

/** The columns by which a row hangs on another one, the nearest first. */
const ownerColumns = ["financeLine", "subject", "project", "result", "indicator"];

/** The project or line that a row belongs to, up the rows that it hangs on; none of code tables and sources. */
export function ownerOf(
  facts: Facts,
  definition: TableDefinition,
  row: AnyRow,
): RowRef | undefined {
  for (const column of ownerColumns) {
    const reference = definition.references.find((one) => one.column === column);
    const [id] = cellValues(row, column);
    if (reference === undefined || id === undefined) continue;
    const found = facts.find(reference.tables, id);
    if (found === undefined) continue;
    const { name } = found.definition;
    if (name === "projects" || name === "finance-lines") return { table: name, id };
    return ownerOf(facts, found.definition, found.row);
  }
  return undefined;
}

export function projectOf(facts: Facts, owner: RowRef | undefined): Project | undefined {
  if (owner === undefined) return undefined;
  if (owner.table === "projects") return facts.projects.get(owner.id);
  return facts.projects.get(facts.lines.get(owner.id)?.project ?? "");
}
