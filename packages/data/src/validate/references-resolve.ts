// Every id that a row names is the key of a row.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { nearestName } from "../model/nearest-name.ts";
import { placeOf } from "../model/place-of.ts";
import { type AnyRow, cellValues, type Reference, rowsOf, tables } from "../model/tables.ts";

export function referencesResolve(dataset: Dataset): readonly Diagnostic[] {
  const keys = new Map(
    tables.map((table) => [
      table.name,
      new Set(rowsOf(dataset, table).map((row) => String(row[table.keyColumn]))),
    ]),
  );
  const keysOf = (reference: Reference) => reference.tables.map((name) => keys.get(name));
  return tables.flatMap((table) =>
    table.references.flatMap((reference) =>
      rowsOf(dataset, table).flatMap((row) =>
        unresolved(row, reference, keysOf(reference)).map((id) => {
          const ref = { table: table.name, id: String(row[table.keyColumn]) };
          const near = nearestName(
            id,
            keysOf(reference).flatMap((set) => [...(set ?? [])]),
          );
          return broken(id, reference, {
            place: placeOf(dataset, ref, reference.column),
            near,
          });
        }),
      ),
    ),
  );
}

function unresolved(
  row: AnyRow,
  reference: Reference,
  keys: readonly (ReadonlySet<string> | undefined)[],
): readonly string[] {
  return cellValues(row, reference.column).filter(
    (id) => id !== reference.orElse && !keys.some((set) => set?.has(id)),
  );
}

function broken(
  id: string,
  { column, tables: names }: Reference,
  { place, near }: Pick<Diagnostic, "place"> & { readonly near: string | undefined },
): Diagnostic {
  const files = names.map((name) => `${name}.csv`).join(" or ");
  return {
    rule: "references-resolve",
    severity: "error",
    message: `${column} "${id}" has no row in ${files}`,
    place,
    found: id,
    expected: `a key of ${files}`,
    remedy:
      near === undefined ? `add the row to ${files}, or correct the id` : `did you mean "${near}"?`,
  };
}
