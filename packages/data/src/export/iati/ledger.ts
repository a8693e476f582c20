// Keeps account of rows while a file is written: which it carries, which it does not and why.
import type { Place } from "../../diagnostic.ts";
import type { Dataset } from "../../model/dataset.ts";
import { placeOf } from "../../model/place-of.ts";
import { type AnyRow, rowsOf, type TableDefinition, tables } from "../../model/tables.ts";
import type { Completed, NotCarried } from "../export-report.ts";
import { columnWays, tableReasons, type Way } from "./columns.ts";
import type { Origin } from "./element.ts";
import { type Reason, reasons } from "./reasons.ts";

export interface Ledger {
  carry(origins: readonly Origin[]): void;
  /** A row, or one cell of it. Said of a row that is carried elsewhere it says nothing. */
  leave(origin: Origin, reason: Reason): void;
  /** Of the line at hand: it counts when that is written. */
  complete(rule: string, how: string, origin: Origin): void;
  settle(isWritten: boolean): void;
  completed(): readonly Completed[];
  notCarried(): readonly NotCarried[];
}

interface Count {
  readonly first: Place;
  count: number;
}

interface Lost extends Count {
  readonly reason: Reason;
  /** Empty where the whole row is lost. */
  readonly column: string;
  readonly field: string;
}

export function ledger(dataset: Dataset): Ledger {
  const carried = new Set<AnyRow>();
  const rowsLeft = new Map<AnyRow, Reason>();
  const cellsLeft = new Map<AnyRow, Map<string, Reason>>();
  const completed = new Map<string, Count & { readonly how: string }>();
  let pending: (readonly [string, string, Origin])[] = [];
  const place = ({ table, row, column }: Origin): Place =>
    placeOf(dataset, { table, id: String(row["id"] ?? row["code"]) }, column);

  const ofRow = (table: string, row: AnyRow): readonly (readonly [string, Reason])[] => {
    if (carried.has(row)) return lostCells(table, row, cellsLeft.get(row));
    return [["", rowsLeft.get(row) ?? tableReasons[table] ?? "unused"]];
  };
  const ofTable = (definition: TableDefinition): readonly NotCarried[] => {
    const counts = new Map<string, Lost>();
    for (const row of rowsOf(dataset, definition))
      for (const [column, reason] of ofRow(definition.name, row)) {
        // Each field of an assertion is a column of its own to a reader.
        const isField = column === "" && definition.name === "assertions";
        const field = isField ? String(row["field"]) : "";
        const key = [column, field, reason].join(" ");
        const known = counts.get(key);
        const origin = { table: definition.name, row, ...(column === "" ? {} : { column }) };
        if (known === undefined)
          counts.set(key, { column, field, reason, count: 1, first: place(origin) });
        else known.count++;
      }
    return [...counts].toSorted(byKey).map(([, lost]) => notCarried(definition.name, lost));
  };

  return {
    carry: (origins) => {
      for (const { row } of origins) carried.add(row);
    },
    leave: ({ row, column }, reason) => {
      if (column === undefined) {
        if (!rowsLeft.has(row)) rowsLeft.set(row, reason);
        return;
      }
      const cells = cellsLeft.get(row) ?? new Map<string, Reason>();
      if (!cells.has(column)) cellsLeft.set(row, cells.set(column, reason));
    },
    complete: (rule, how, origin) => {
      pending.push([rule, how, origin]);
    },
    settle: (isWritten) => {
      for (const [rule, how, origin] of isWritten ? pending : []) {
        const known = completed.get(rule);
        if (known === undefined) completed.set(rule, { how, count: 1, first: place(origin) });
        else known.count++;
      }
      pending = [];
    },
    completed: () => [...completed].toSorted(byKey).map(([rule, entry]) => ({ rule, ...entry })),
    notCarried: () => tables.flatMap(ofTable),
  };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function notCarried(table: string, { column, field, reason, count, first }: Lost): NotCarried {
  const what = {
    ...(column === "" ? {} : { column }),
    ...(field === "" ? {} : { field }),
  };
  return { table, ...what, reason, because: reasons[reason], count, first };
}

function lostCells(
  table: string,
  row: AnyRow,
  left: ReadonlyMap<string, Reason> | undefined,
): readonly (readonly [string, Reason])[] {
  const ways = Object.entries(columnWays[table] ?? {}).flatMap(([column, way]) => {
    const reason = left?.get(column) ?? lostBy(way, row);
    return reason === undefined || row[column] === undefined ? [] : [[column, reason] as const];
  });
  return ways;
}

function lostBy(way: Way, row: AnyRow): Reason | undefined {
  if (way === "written" || way === "key") return undefined;
  if (typeof way === "string") return way;
  const [reason, isLost] = way;
  return isLost(row) ? reason : undefined;
}
