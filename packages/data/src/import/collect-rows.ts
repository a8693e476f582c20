// Rows of an import → a Dataset of its own: for small files; a large one is never held whole.
import { BriefError, type Place } from "../diagnostic.ts";
import { type Dataset, rowKey } from "../model/dataset.ts";
import { datasetWith } from "../model/empty-dataset.ts";
import { type AnyRow, type TableDefinition, tables } from "../model/tables.ts";
import type { Imported, NewRow, NewRows } from "./new-row.ts";

export interface Collected extends Imported {
  /** `places` tells where in the file each row was read. */
  readonly dataset: Dataset;
}

const definitions: ReadonlyMap<string, TableDefinition> = new Map(
  tables.map((definition) => [definition.name, definition]),
);

/** @throws BriefError where a row does not fit its table, or an id comes twice: a fault of the importer */
export async function collectRows(rows: NewRows): Promise<Collected> {
  const places = new Map<string, Place>();
  const byTable: Record<string, AnyRow[]> = {};
  let next = await rows.next();
  for (; next.done !== true; next = await rows.next()) {
    const { row, place } = next.value;
    const definition = definitionOf(next.value);
    const id = String(row[definition.keyColumn]);
    const key = rowKey({ table: definition.name, id });
    if (places.has(key)) throw misfit(next.value, `the id "${id}" comes twice`);
    places.set(key, place);
    const ofTable = byTable[definition.rows];
    if (ofTable === undefined) byTable[definition.rows] = [row];
    else ofTable.push(row);
  }
  // Each row has passed the schema of the table whose key it stands under.
  const dataset = { ...datasetWith(byTable as Partial<Dataset>), places };
  return { dataset, ...next.value };
}

function definitionOf(newRow: NewRow): TableDefinition {
  const definition = definitions.get(newRow.table);
  if (definition === undefined) throw misfit(newRow, "there is no such table");
  const parsed = definition.schema.safeParse(newRow.row);
  if (parsed.success) return definition;
  const [issue] = parsed.error.issues;
  throw misfit(newRow, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

function misfit({ table, row, place }: NewRow, what: string): BriefError {
  const at = `${place.file ?? ""}:${place.line ?? place.path ?? ""}`;
  const id = String(row["id"] ?? row["code"] ?? "");
  return new BriefError(
    "import-row",
    `the import of ${at} made a row "${id}" of ${table} that does not fit: ${what}`,
    "report it with the file",
  );
}
