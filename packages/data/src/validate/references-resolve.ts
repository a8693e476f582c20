// Every id that a row names is the key of a row.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { findOrganisation, findSector } from "../model/find-organisation.ts";
import { findRegion } from "../model/find-region.ts";
import type { FoundName } from "../model/name-index.ts";
import { nearestName } from "../model/nearest-name.ts";
import { placeOf } from "../model/place-of.ts";
import { type AnyRow, cellValues, type Reference, rowsOf, tables } from "../model/tables.ts";
import { rememberedRemedies } from "./remembered-remedies.ts";

type Keys = ReadonlyMap<string, ReadonlySet<string>>;

export function referencesResolve(dataset: Dataset): readonly Diagnostic[] {
  const keys: Keys = new Map(
    tables.map((table) => [
      table.name,
      new Set(rowsOf(dataset, table).map((row) => String(row[table.keyColumn]))),
    ]),
  );
  const remedyOf = remedies(dataset, keys);
  return tables.flatMap((table) =>
    table.references.flatMap((reference) =>
      rowsOf(dataset, table).flatMap((row) =>
        unresolved(row, reference, keys).map((id) => {
          const ref = { table: table.name, id: String(row[table.keyColumn]) };
          const place = placeOf(dataset, ref, reference.column);
          return broken(id, reference, { place, remedy: remedyOf(id, reference) });
        }),
      ),
    ),
  );
}

const none: readonly string[] = [];

function unresolved(row: AnyRow, reference: Reference, keys: Keys): readonly string[] {
  const isKnown = (id: string) =>
    id === reference.orElse || reference.tables.some((name) => keys.get(name)?.has(id));
  const value = row[reference.column];
  if (value === undefined || (typeof value === "string" && isKnown(value))) return none;
  return cellValues(row, reference.column).filter((id) => !isKnown(id));
}

type RemedyOf = (id: string, reference: Reference) => string;

function remedies(dataset: Dataset, keys: Keys): RemedyOf {
  const byTables = new Map<string, (id: string) => string>();
  return (id, { tables: names }) => {
    const files = filesOf(names);
    const known = byTables.get(files);
    const remedyOf =
      known ??
      rememberedRemedies(
        (wrong) => nameRemedy(dataset, wrong, names) ?? idRemedy(wrong, names, keys),
        `add the row to ${files}, or correct the id`,
      );
    byTables.set(files, remedyOf);
    return remedyOf(id);
  };
}

/** A region, lender or sector may be named where its code is asked for, or by a code that it had before. */
function nameRemedy(dataset: Dataset, id: string, names: readonly string[]): string | undefined {
  const found = [
    ...(names.includes("regions") ? [findRegion(dataset, id)] : []),
    ...(names.includes("organisations") ? [findOrganisation(dataset, id)] : []),
    ...(names.includes("sectors") ? [findSector(dataset, id)] : []),
  ].find((one): one is Extract<FoundName, { readonly code: string }> => "code" in one);
  if (found === undefined) return undefined;
  return found.isFormer
    ? `write "${found.code}": "${id}" is its former code`
    : `did you mean "${found.code}"?`;
}

function idRemedy(id: string, names: readonly string[], keys: Keys): string {
  const near = nearestName(
    id,
    names.flatMap((name) => [...(keys.get(name) ?? [])]),
  );
  return near === undefined
    ? `add the row to ${filesOf(names)}, or correct the id`
    : `did you mean "${near}"?`;
}

function filesOf(names: readonly string[]): string {
  return names.map((name) => `${name}.csv`).join(" or ");
}

function broken(
  id: string,
  { column, tables: names }: Reference,
  { place, remedy }: Pick<Diagnostic, "place" | "remedy">,
): Diagnostic {
  const files = filesOf(names);
  return {
    rule: "references-resolve",
    severity: "error",
    message: `${column} "${id}" has no row in ${files}`,
    place,
    found: id,
    expected: `a key of ${files}`,
    remedy,
  };
}
