// Rows of a dataset → how a change names them: the project, the part of it, where it stands.
import type { Change, ChangeSide } from "../model/change.ts";
import { placeOf } from "../model/place-of.ts";
import type { Citation, RowRef } from "../model/quantity.ts";
import { type AnyRow, cellValues, type TableDefinition } from "../model/tables.ts";
import { type Facts, ownerOf, projectOf } from "./facts.ts";

type Named = Pick<Change, "id" | "name" | "subject" | "part">;

/** A project or finance line, as the newer facts name it or else the older. */
export function nameSubject(owner: RowRef, newer: Facts, older: Facts): Named {
  const project = projectOf(newer, owner) ?? projectOf(older, owner);
  const base = { id: project?.key ?? owner.id, name: project?.shortEn ?? owner.id, subject: owner };
  const line = newer.lines.get(owner.id) ?? older.lines.get(owner.id);
  if (line === undefined || owner.table !== "finance-lines") return base;
  const number = line.instrumentNo === undefined ? [] : [line.instrumentNo];
  return { ...base, part: [line.kind, ...number].join(" ") };
}

const nameColumns = ["shortEn", "nameEn", "title", "labelEn", "glossEn", "fieldEn", "name"];

/** Any row: by the project that it belongs to, else by itself. */
export function nameRow(
  definition: TableDefinition,
  row: AnyRow,
  newer: Facts,
  older: Facts,
): Named {
  const id = String(row[definition.keyColumn]);
  const isOwner = definition.name === "projects" || definition.name === "finance-lines";
  const owner = isOwner
    ? { table: definition.name, id }
    : (ownerOf(newer, definition, row) ?? ownerOf(older, definition, row));
  if (owner !== undefined) return nameSubject(owner, newer, older);
  const [name = id] = nameColumns.flatMap((column) => cellValues(row, column));
  return { id, name, subject: { table: definition.name, id } };
}

export function sideOfRow(
  facts: Facts,
  definition: TableDefinition,
  row: AnyRow,
  { value, column }: { readonly value: string; readonly column?: string },
): ChangeSide {
  const ref = { table: definition.name, id: String(row[definition.keyColumn]) };
  return {
    ...(value === "" ? {} : { value }),
    place: placeOf(facts.dataset, ref, column),
    rows: [ref],
    sources: citationsOf(row),
  };
}

function citationsOf(row: AnyRow): readonly Citation[] {
  const [locator] = cellValues(row, "locator");
  const ids = [...cellValues(row, "source"), ...cellValues(row, "sources")];
  return ids.map((id) => (locator === undefined ? { id } : { id, locator }));
}
