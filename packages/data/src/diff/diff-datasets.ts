// Two datasets → what tells them apart, by table and key. Places on disk are no facts: they are not compared.
import type { Dataset } from "../model/dataset.ts";
import { type AnyRow, rowsOf, type TableDefinition, tables } from "../model/tables.ts";
import type { AddedRow, CellChange, ChangedRow, Changes, TableChanges } from "./changes.ts";

/** `applyChanges(diffDatasets(a, b), a)` holds the rows of b in their order; nothing for equal ones. */
export function diffDatasets(older: Dataset, newer: Dataset): Changes {
  return tables.flatMap((definition) => {
    const changes = diffTable(definition, rowsOf(older, definition), rowsOf(newer, definition));
    return changes === undefined ? [] : [changes];
  });
}

function diffTable(
  definition: TableDefinition,
  older: readonly AnyRow[],
  newer: readonly AnyRow[],
): TableChanges | undefined {
  if (older === newer) return undefined;
  const before = byKey(definition, older);
  const after = byKey(definition, newer);
  const added: AddedRow[] = [];
  const changed: ChangedRow[] = [];
  let previous: string | undefined;
  for (const [key, row] of after) {
    const known = before.get(key);
    if (known === undefined) {
      added.push({ key, row, ...(previous === undefined ? {} : { after: previous }) });
    } else if (known !== row) {
      const cells = cellChanges(definition, known, row);
      if (cells.length > 0) changed.push({ key, cells });
    }
    previous = key;
  }
  const removed = [...before]
    .filter(([key]) => !after.has(key))
    .map(([key, row]) => ({ key, row }));
  const isReordered = !areKept(before, after);
  if (added.length + removed.length + changed.length === 0 && !isReordered) return undefined;
  const order = isReordered ? { order: [...after.keys()] } : {};
  return { table: definition.name, added, removed, changed, ...order };
}

function byKey(
  { keyColumn }: TableDefinition,
  rows: readonly AnyRow[],
): ReadonlyMap<string, AnyRow> {
  return new Map(rows.map((row) => [String(row[keyColumn]), row]));
}

function cellChanges({ schema }: TableDefinition, old: AnyRow, now: AnyRow): CellChange[] {
  return Object.keys(schema.shape).flatMap((column): CellChange[] => {
    const [from, to] = [old[column], now[column]];
    if (areEqualCells(from, to)) return [];
    return [
      {
        column,
        ...(from === undefined ? {} : { old: from }),
        ...(to === undefined ? {} : { new: to }),
      },
    ];
  });
}

/** Cells are texts, numbers or lists of them; the order of a list is printed, so it counts. */
export function areEqualCells(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** Whether the rows that both tables have stand in the same order. */
function areKept(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>) {
  const shared = [...after.keys()].filter((key) => before.has(key));
  let index = 0;
  for (const key of before.keys()) {
    if (!after.has(key)) continue;
    if (shared[index] !== key) return false;
    index += 1;
  }
  return true;
}
