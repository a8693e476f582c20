// The facts that a brief rests on as stable lines, for hashing: equal facts, equal lines, whatever the order on disk.
import { BriefError } from "../diagnostic.ts";
import { type Dataset, rowKey } from "../model/dataset.ts";
import type { RowRef } from "../model/quantity.ts";
import { type AnyRow, rowsOf, tables } from "../model/tables.ts";

/**
 * One line a row, with its line feed: `[table, id, {cells in the schema's order}]` as JSON, sorted by table and id, each row once.
 * @param earlier holds the rows that the dataset holds no longer: what an earlier value rests on
 */
export function canonicalFacts(
  dataset: Dataset,
  rows: readonly RowRef[],
  earlier?: Dataset,
): readonly string[] {
  const wanted = new Map<string, Set<string>>();
  for (const { table, id } of rows) {
    wanted.set(table, (wanted.get(table) ?? new Set<string>()).add(id));
  }
  const names = [...wanted.keys()].toSorted();
  return names.flatMap((name) =>
    linesOf(
      [dataset, ...(earlier === undefined ? [] : [earlier])],
      name,
      wanted.get(name) ?? new Set(),
    ),
  );
}

function linesOf(datasets: readonly Dataset[], name: string, ids: ReadonlySet<string>): string[] {
  const definition = tables.find((table) => table.name === name);
  if (definition === undefined) throw unknownRow({ table: name, id: [...ids][0] ?? "" });
  const tablesById = datasets.map(
    (dataset) =>
      new Map(rowsOf(dataset, definition).map((row) => [String(row[definition.keyColumn]), row])),
  );
  const columns = Object.keys(definition.schema.shape);
  return [...ids].toSorted().map((id) => {
    const row = tablesById.map((byId) => byId.get(id)).find((found) => found !== undefined);
    if (row === undefined) throw unknownRow({ table: name, id });
    return `${JSON.stringify([name, id, inOrder(row, columns)])}\n`;
  });
}

function inOrder(row: AnyRow, columns: readonly string[]): AnyRow {
  const ordered: Record<string, unknown> = {};
  for (const column of columns) if (row[column] !== undefined) ordered[column] = row[column];
  return ordered;
}

function unknownRow(row: RowRef): BriefError {
  return new BriefError(
    "unknown-row",
    `no row "${rowKey(row)}" in the dataset`,
    "report this: a brief names a row that its dataset does not hold",
  );
}
