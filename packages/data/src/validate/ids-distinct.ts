// An id that a column may take from several tables stands in one of them, whatever its case.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";
import type { RowRef } from "../model/quantity.ts";
import { rowsOf, tables } from "../model/tables.ts";

export function idsDistinct(dataset: Dataset): readonly Diagnostic[] {
  const seen = new Set<string>();
  const columns = sharedColumns();
  const idsOf = idsByTable(dataset, new Set(columns.flat()));
  return columns.flatMap((names) =>
    clashes(names, idsOf).flatMap(([row, first]) => {
      const key = `${row.table}/${row.id} ${first.table}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [clash(dataset, row, first)];
    }),
  );
}

/** Without case → as they stand there. */
type Ids = ReadonlyMap<string, string>;

/** Of each table that has rows, in the tables' order. */
function idsByTable(dataset: Dataset, names: ReadonlySet<string>): ReadonlyMap<string, Ids> {
  const found = new Map<string, Ids>();
  for (const definition of tables.filter(({ name }) => names.has(name))) {
    const ids = new Map<string, string>();
    for (const row of rowsOf(dataset, definition)) {
      const id = String(row[definition.keyColumn]);
      ids.set(id.toLowerCase(), id);
    }
    if (ids.size > 0) found.set(definition.name, ids);
  }
  return found;
}

/** The sets of tables that one column refers to, each once. */
function sharedColumns(): readonly (readonly string[])[] {
  const sets = tables.flatMap(({ references }) =>
    references.flatMap(({ tables: names }) => (names.length > 1 ? [names.join(" ")] : [])),
  );
  return [...new Set(sets)].map((names) => names.split(" "));
}

/** Ids that a table before has too, with the first that has. */
function clashes(
  names: readonly string[],
  idsOf: ReadonlyMap<string, Ids>,
): readonly (readonly [RowRef, RowRef])[] {
  const shared = [...idsOf].filter(([name]) => names.includes(name));
  return shared.flatMap(([table, ids], index) => {
    const before = shared.slice(0, index);
    const found: (readonly [RowRef, RowRef])[] = [];
    for (const [key, id] of before.length === 0 ? [] : ids) {
      const first = before.find(([, others]) => others.has(key));
      const firstId = first?.[1].get(key);
      if (first === undefined || firstId === undefined) continue;
      found.push([
        { table, id },
        { table: first[0], id: firstId },
      ]);
    }
    return found;
  });
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
