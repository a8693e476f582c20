// Changes and the dataset that they start from → the dataset that they lead to.
import { BriefError } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { type AnyRow, rowsOf, type TableDefinition, tables } from "../model/tables.ts";
import type { AddedRow, Changes, RemovedRow, TableChanges } from "./changes.ts";
import { areEqualCells } from "./diff-datasets.ts";

/**
 * Rows and their order are those of the newer dataset; places are left as they were.
 * @throws BriefError where the changes were not made from this dataset: nothing is applied by half
 */
export function applyChanges(changes: Changes, older: Dataset): Dataset {
  const rows = Object.fromEntries(
    changes.map((change) => {
      const definition = tables.find(({ name }) => name === change.table);
      if (definition === undefined) throw misfit(change.table, "no such table");
      return [definition.rows, applyTable(change, definition, rowsOf(older, definition))];
    }),
  );
  // Each row is one of the older dataset or one that a newer dataset held in the same table.
  return { ...older, ...(rows as Partial<Dataset>) };
}

function applyTable(
  change: TableChanges,
  { keyColumn }: TableDefinition,
  rows: readonly AnyRow[],
): readonly AnyRow[] {
  const kept = new Map(rows.map((row) => [String(row[keyColumn]), row]));
  for (const { key, row } of change.removed) {
    if (!isSameRow(kept.get(key), row)) throw misfit(change.table, key);
    kept.delete(key);
  }
  for (const { key, cells } of change.changed) {
    const row = kept.get(key);
    const fits = row !== undefined && cells.every((c) => areEqualCells(row[c.column], c.old));
    if (!fits) throw misfit(change.table, key);
    kept.set(key, withCells(row, cells));
  }
  for (const { key } of change.added) if (kept.has(key)) throw misfit(change.table, key);
  return inOrder(change, kept);
}

function withCells(row: AnyRow, cells: TableChanges["changed"][number]["cells"]): AnyRow {
  const emptied = new Set(cells.filter((cell) => !("new" in cell)).map(({ column }) => column));
  const filled = cells.filter((cell) => "new" in cell).map((cell) => [cell.column, cell.new]);
  const rest = Object.entries(row).filter(([column]) => !emptied.has(column));
  return { ...Object.fromEntries(rest), ...Object.fromEntries(filled) };
}

function inOrder(change: TableChanges, kept: ReadonlyMap<string, AnyRow>): readonly AnyRow[] {
  const { added, order, table } = change;
  if (order !== undefined) {
    const all = new Map([...kept, ...added.map(({ key, row }) => [key, row] as const)]);
    return order.map((key) => all.get(key) ?? fail(table, key));
  }
  const following = new Map<string | undefined, AddedRow>();
  for (const row of added) following.set(row.after, row);
  const rows: AnyRow[] = [];
  const addAfter = (key: string | undefined) => {
    for (let next = following.get(key); next !== undefined; next = following.get(next.key)) {
      rows.push(next.row);
    }
  };
  addAfter(undefined);
  for (const [key, row] of kept) {
    rows.push(row);
    addAfter(key);
  }
  if (rows.length !== kept.size + added.length) throw misfit(table, added[0]?.key ?? "");
  return rows;
}

function isSameRow(row: AnyRow | undefined, other: RemovedRow["row"]): boolean {
  if (row === undefined) return false;
  const columns = new Set([...Object.keys(row), ...Object.keys(other)]);
  return [...columns].every((column) => areEqualCells(row[column], other[column]));
}

function fail(table: string, key: string): never {
  throw misfit(table, key);
}

function misfit(table: string, key: string): BriefError {
  return new BriefError(
    "changes-do-not-fit",
    `changes of "${table}/${key}" were not made from this dataset`,
    "apply them to the dataset that they were made from, or compare anew",
  );
}
