// Ids that are equal, or that differ only in case or Unicode form, name one thing twice.
import type { Diagnostic, Place } from "../diagnostic.ts";
import type { AnyRow, TableDefinition } from "../model/tables.ts";
import { composed } from "./cell-value.ts";
import type { ReadTable } from "./read-table.ts";

export function uniqueIds(
  definition: TableDefinition,
  { rows, placeOf }: ReadTable,
): readonly Diagnostic[] {
  const idOf = (row: AnyRow) => String(row[definition.keyColumn]);
  const keys = new Set<string>();
  for (const row of rows) keys.add(foldedId(idOf(row)));
  if (keys.size === rows.length) return [];
  const seen = new Map<string, Standing>();
  const diagnostics: Diagnostic[] = [];
  rows.forEach((row, index) => {
    const id = idOf(row);
    const first = seen.get(foldedId(id));
    const place = placeOf(index);
    if (first === undefined) seen.set(foldedId(id), { id, place });
    else diagnostics.push(duplicate({ id, place }, first));
  });
  return diagnostics;
}

interface Standing {
  readonly id: string;
  readonly place: Place;
}

/** Ids that are equal so name one thing. */
export const foldedId = (id: string): string => composed(id).toLowerCase();

function duplicate({ id, place }: Standing, first: Standing): Diagnostic {
  const where = `${first.place.file}:${first.place.line}`;
  return {
    rule: "unique-ids",
    severity: "error",
    message:
      id === first.id
        ? `the id "${id}" stands already in ${where}`
        : `the id "${id}" differs only in case from "${first.id}" in ${where}`,
    place,
    related: [first.place],
    found: id,
    expected: "an id of its own for each row",
    remedy: "rename one of the two, or delete the row that repeats the other",
  };
}
