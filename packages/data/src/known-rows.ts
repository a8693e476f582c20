// Imported rows as they were known: those of known sources, on known subjects, that no known row supersedes.
import type { Dataset } from "./model/dataset.ts";
import { standingRows } from "./model/standing-rows.ts";
import { type AnyRow, cellValues, rowsOf, type TableDefinition, tables } from "./model/tables.ts";

type Keys = ReadonlyMap<string, ReadonlySet<string>>;

/** Transactions and every table that a folder may lack. */
const imported = tables.filter(({ name, isOptional }) => isOptional || name === "transactions");
const subjectColumns = new Set(["subject", "financeLine", "result", "indicator"]);

/** @param known keys of the known rows of the other tables, by the tables' names */
export function importedKnown(
  dataset: Dataset,
  known: Readonly<Record<string, ReadonlySet<string>>>,
): Partial<Dataset> {
  const keys = new Map(Object.entries(known));
  const rows: Record<string, readonly AnyRow[]> = {};
  // Tables stand after those that they refer to.
  for (const definition of imported) {
    const kept = withoutUnknown(
      standingRows(rowsOf(dataset, definition).filter((row) => isKnown(row, definition, keys))),
    );
    keys.set(definition.name, new Set(kept.map((row) => String(row["id"]))));
    rows[definition.rows] = kept;
  }
  // Rows of the same tables as they came.
  return rows as Partial<Dataset>;
}

function isKnown(row: AnyRow, definition: TableDefinition, keys: Keys): boolean {
  const isIn = (names: readonly string[], id: string) =>
    names.some((name) => keys.get(name)?.has(id));
  return (
    isIn(["sources"], String(row["source"])) &&
    definition.references
      .filter(({ column }) => subjectColumns.has(column))
      .every((reference) =>
        cellValues(row, reference.column).every((id) => isIn(reference.tables, id)),
      )
  );
}

/** A row that replaces others names those of them that are known: rows that are not there cannot be named. */
export function withoutUnknown<Row extends object>(rows: readonly Row[]): readonly Row[] {
  if (rows.every((row) => !("supersedes" in row))) return rows;
  const known = new Set(rows.map((row) => ("id" in row ? row.id : undefined)));
  return rows.map((row) => {
    if (!("supersedes" in row)) return row;
    const { supersedes, ...rest } = row;
    const named = [supersedes].flat();
    const kept = named.filter((id) => known.has(id));
    if (kept.length === named.length) return row;
    // The same row with fewer names in a cell that may be empty.
    return (kept.length === 0 ? rest : { ...rest, supersedes: kept }) as Row;
  });
}
