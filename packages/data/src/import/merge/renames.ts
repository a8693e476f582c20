// What the rows of an import are called in the dataset that takes them: rows that are there keep their ids.
import { type AnyRow, cellValues, type TableDefinition } from "../../model/tables.ts";

export interface Renames {
  /** `undefined` for a row that is not taken. */
  readonly set: (table: string, id: string, to: string | undefined) => void;
  /** The id as it is now; `undefined` where the row is not taken. */
  readonly of: (tables: readonly string[], id: string) => string | undefined;
  /** Old beginnings of ids, with the new ones: `wb.P1` → `xj.wb.P1`. */
  readonly restyled: (row: AnyRow, id: string) => string;
}

/** Only what changes is held: most rows of a large file keep their ids. */
export function openRenames(): Renames {
  const changed = new Map<string, string | undefined>();
  const of: Renames["of"] = (tables, id) => {
    const table = tables.find((name) => changed.has(`${name}/${id}`));
    return table === undefined ? id : changed.get(`${table}/${id}`);
  };
  return {
    set: (table, id, to) => {
      if (to !== id) changed.set(`${table}/${id}`, to);
    },
    of,
    restyled: (row, id) => {
      const subject = ["subject", "financeLine", "project", "result", "indicator"]
        .flatMap((column) => cellValues(row, column))
        .find((one) => id.startsWith(one) && /^[._]/.test(id.slice(one.length)));
      const named = subject === undefined ? undefined : of(ownerTables, subject);
      const begun = named === undefined ? id : `${named}${id.slice(subject?.length)}`;
      const source = [...cellValues(row, "source"), ...cellValues(row, "sources")].find((one) =>
        `${begun}.`.includes(`.${one}.`),
      );
      const cited = source === undefined ? undefined : of(["sources"], source);
      if (source === undefined || cited === undefined || cited === source) return begun;
      return `${begun}.`.replace(`.${source}.`, `.${cited}.`).slice(0, -1);
    },
  };
}

const ownerTables = ["finance-lines", "projects", "transactions", "results", "indicators"];

/**
 * The row with every reference as it is now; undefined where one that it cannot be without is not taken.
 * Several ids in one cell lose those that are not taken.
 */
export function rewritten(
  row: AnyRow,
  definition: TableDefinition,
  renames: Renames,
): AnyRow | undefined {
  const changes: Record<string, unknown> = {};
  for (const { column, tables, orElse } of definition.references) {
    const value = row[column];
    if (value === undefined || value === orElse) continue;
    const ids = cellValues(row, column).map((id) => renames.of(tables, id));
    const kept = ids.flatMap((id) => id ?? []);
    if (Array.isArray(value)) changes[column] = kept;
    else if (kept[0] === undefined) return undefined;
    else changes[column] = kept[0];
  }
  return { ...row, ...changes };
}
