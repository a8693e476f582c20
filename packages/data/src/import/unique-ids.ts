// Ids that are equal, or that differ only in case or Unicode form, name one thing twice.
import type { Diagnostic } from "../diagnostic.ts";
import type { TableDefinition } from "../model/tables.ts";
import { composed } from "./cell-value.ts";
import type { TableRow } from "./read-table.ts";

export function uniqueIds(
  definition: TableDefinition,
  rows: readonly TableRow[],
): readonly Diagnostic[] {
  const idOf = ({ row }: TableRow) => String(row[definition.keyColumn]);
  const keys = new Set<string>();
  for (const entry of rows) keys.add(foldedId(idOf(entry)));
  if (keys.size === rows.length) return [];
  const seen = new Map<string, TableRow>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of rows) {
    const id = idOf(entry);
    const first = seen.get(foldedId(id));
    if (first === undefined) seen.set(foldedId(id), entry);
    else diagnostics.push(duplicate(id, idOf(first), [entry, first]));
  }
  return diagnostics;
}

/** Ids that are equal so name one thing. */
export const foldedId = (id: string): string => composed(id).toLowerCase();

function duplicate(
  id: string,
  firstId: string,
  [entry, first]: readonly [TableRow, TableRow],
): Diagnostic {
  const where = `${first.place.file}:${first.place.line}`;
  return {
    rule: "unique-ids",
    severity: "error",
    message:
      id === firstId
        ? `the id "${id}" stands already in ${where}`
        : `the id "${id}" differs only in case from "${firstId}" in ${where}`,
    place: entry.place,
    related: [first.place],
    found: id,
    expected: "an id of its own for each row",
    remedy: "rename one of the two, or delete the row that repeats the other",
  };
}
