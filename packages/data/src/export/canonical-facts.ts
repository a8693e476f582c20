// The facts that a brief rests on as stable lines, for hashing: equal facts, equal lines, whatever the order on disk.
import { BriefError } from "../diagnostic.ts";
import { type Dataset, rowKey } from "../model/dataset.ts";
import type { RowRef } from "../model/quantity.ts";
import { type AnyRow, rowsOf, tables } from "../model/tables.ts";

/**
 * One line a row, with its line feed: `[table, id, {cells in the schema's order}]` as JSON, sorted by table and id, each row once.
 * Thousands of lines are made as they are taken.
 * @param earlier holds the rows that the dataset holds no longer: what an earlier value rests on
 */
export function* canonicalFacts(
  dataset: Dataset,
  rows: Iterable<RowRef>,
  earlier?: Dataset,
): Generator<string, void> {
  const datasets = [dataset, ...(earlier === undefined ? [] : [earlier])];
  const wanted = idsByTable(rows);
  for (const name of [...wanted.keys()].toSorted()) {
    yield* linesOf(datasets, name, wanted.get(name) ?? new Set());
  }
}

/** Mostly those of one table follow each other. */
function idsByTable(rows: Iterable<RowRef>): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  let last: string | undefined;
  let ids = new Set<string>();
  for (const { table, id } of rows) {
    if (table !== last) {
      ids = wanted.get(table) ?? new Set<string>();
      wanted.set(table, ids);
      last = table;
    }
    ids.add(id);
  }
  return wanted;
}

function* linesOf(
  datasets: readonly Dataset[],
  name: string,
  ids: ReadonlySet<string>,
): Generator<string, void> {
  const definition = tables.find((table) => table.name === name);
  if (definition === undefined) throw unknownRow({ table: name, id: [...ids][0] ?? "" });
  const idOf = (row: AnyRow) => String(row[definition.keyColumn]);
  const rows: AnyRow[] = [];
  const missing = new Set(ids);
  for (const dataset of datasets) {
    for (const row of rowsOf(dataset, definition)) if (missing.delete(idOf(row))) rows.push(row);
  }
  const [absent] = missing;
  if (absent !== undefined) throw unknownRow({ table: name, id: absent });
  const columns = Object.keys(definition.schema.shape);
  const positions = new Map(columns.map((column, at) => [column, at]));
  // As they stand on disk, which is mostly their order already.
  for (const row of rows.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))) {
    const ordered = isInOrder(row, positions) ? row : inOrder(row, columns);
    yield `${JSON.stringify([name, idOf(row), ordered])}\n`;
  }
}

/** As tables are read. */
function isInOrder(row: AnyRow, positions: ReadonlyMap<string, number>): boolean {
  let last = -1;
  for (const column of Object.keys(row)) {
    const at = positions.get(column) ?? -1;
    if (at <= last) return false;
    last = at;
  }
  return true;
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
