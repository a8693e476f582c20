// An id that a column may take from several tables stands in one of them, whatever its case.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";
import type { RowRef } from "../model/quantity.ts";
import { rowsOf, tables } from "../model/tables.ts";

export function idsDistinct(dataset: Dataset): readonly Diagnostic[] {
  const seen = new Set<string>();
  return sharedColumns().flatMap((names) =>
    clashes(dataset, names).flatMap(([row, first]) => {
      const key = `${row.table}/${row.id} ${first.table}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [clash(dataset, row, first)];
    }),
  );
}

/** The sets of tables that one column refers to, each once. */
function sharedColumns(): readonly (readonly string[])[] {
  const sets = tables.flatMap(({ references }) =>
    references.flatMap(({ tables: names }) => (names.length > 1 ? [names.join(" ")] : [])),
  );
  return [...new Set(sets)].map((names) => names.split(" "));
}

function clashes(
  dataset: Dataset,
  names: readonly string[],
): readonly (readonly [RowRef, RowRef])[] {
  const first = new Map<string, RowRef>();
  const found: (readonly [RowRef, RowRef])[] = [];
  for (const definition of tables.filter(({ name }) => names.includes(name))) {
    for (const row of rowsOf(dataset, definition)) {
      const id = String(row[definition.keyColumn]);
      const ref = { table: definition.name, id };
      const key = id.toLowerCase();
      const before = first.get(key);
      if (before === undefined) first.set(key, ref);
      else if (before.table !== ref.table) found.push([ref, before]);
    }
  }
  return found;
}

function clash(dataset: Dataset, row: RowRef, first: RowRef): Diagnostic {
  return {
    rule: "ids-distinct",
    severity: "error",
    message: `the id "${row.id}" stands in ${first.table}.csv too: a row that names it means either`,
    place: placeOf(dataset, row, row.table === "regions" ? "code" : "id"),
    related: [placeOf(dataset, first, first.table === "regions" ? "code" : "id")],
    found: row.id,
    expected: "an id that no other of these tables has",
    remedy: "rename one of the two, and the rows that mean it",
  };
}
