// A dataset changed at random, for property tests: rows taken out, put in, moved, cells changed and emptied.
import type { Dataset } from "../model/dataset.ts";
import { isOptional } from "../model/schema.ts";
import { type AnyRow, rowsOf, type TableDefinition, tables } from "../model/tables.ts";

export interface Mutation {
  /** Which table and row, taken modulo what there is. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly kind: "remove" | "add" | "move" | "change" | "empty" | "list";
}

export function mutate(dataset: Dataset, mutations: readonly Mutation[]): Dataset {
  const rows: Record<string, readonly AnyRow[]> = {};
  mutations.forEach((mutation, index) => {
    const definition = tables[mutation.table % tables.length];
    if (definition === undefined) return;
    const before = rows[definition.rows] ?? rowsOf(dataset, definition);
    rows[definition.rows] = mutateRows(definition, before, mutation, index);
  });
  // Rows of the same tables, as they came or with cells changed.
  return { ...dataset, ...(rows as Partial<Dataset>) };
}

function mutateRows(
  definition: TableDefinition,
  rows: readonly AnyRow[],
  mutation: Mutation,
  index: number,
): readonly AnyRow[] {
  const at = rows.length === 0 ? 0 : mutation.row % rows.length;
  const row = rows[at];
  const put = (place: number, ...own: readonly AnyRow[]) => [
    ...rows.slice(0, place),
    ...own,
    ...rows.slice(place),
  ];
  if (mutation.kind === "add") {
    return put(at, { ...row, [definition.keyColumn]: `added-${index}` });
  }
  if (row === undefined) return rows;
  const others = rows.toSpliced(at, 1);
  if (mutation.kind === "remove") return others;
  if (mutation.kind === "move") return others.toSpliced(mutation.column % rows.length, 0, row);
  return rows.with(at, mutateCell(definition, row, mutation, index));
}

function mutateCell(
  { schema, keyColumn }: TableDefinition,
  row: AnyRow,
  { column, kind }: Mutation,
  index: number,
): AnyRow {
  const columns = Object.keys(schema.shape).filter((name) => name !== keyColumn);
  const name = columns[column % columns.length] ?? "";
  if (kind === "empty") {
    const cell = schema.shape[name];
    if (cell === undefined || !isOptional(cell)) return row;
    return Object.fromEntries(Object.entries(row).filter(([key]) => key !== name));
  }
  const value = row[name];
  if (kind === "list" || Array.isArray(value)) {
    return Array.isArray(value) ? { ...row, [name]: [...value, `m${index}`].reverse() } : row;
  }
  return { ...row, [name]: typeof value === "number" ? value + 1 : `${value ?? ""}m${index}` };
}
