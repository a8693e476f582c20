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

/** Of a table, by its name. */
type KeysOf = (table: string) => ReadonlySet<string>;

export function referencesResolve(dataset: Dataset): readonly Diagnostic[] {
  const keysOf = keysByTable(dataset);
  const remedyOf = remedies(dataset, keysOf);
  return tables.flatMap((table) =>
    table.references.flatMap((reference) => {
      const isKnown = knownBy(reference, keysOf);
      return rowsOf(dataset, table).flatMap((row) =>
        unresolved(row, reference, isKnown).map((id) => {
          const ref = { table: table.name, id: String(row[table.keyColumn]) };
          const place = placeOf(dataset, ref, reference.column);
          return broken(id, reference, { place, remedy: remedyOf(id, reference) });
        }),
      );
    }),
  );
}

/** Those of a table that no row names are not gathered. */
function keysByTable(dataset: Dataset): KeysOf {
  const found = new Map<string, ReadonlySet<string>>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const table = tables.find((one) => one.name === name);
    const rows = table === undefined ? [] : rowsOf(dataset, table);
    const made = new Set(rows.map((row) => String(row[table?.keyColumn ?? "id"])));
    found.set(name, made);
    return made;
  };
}

function knownBy({ orElse, tables: names }: Reference, keysOf: KeysOf): (id: string) => boolean {
  // Row after row names the same one.
  let last = orElse;
  return (id) => {
    if (id === last || id === orElse) return true;
    if (!names.some((name) => keysOf(name).has(id))) return false;
    last = id;
    return true;
  };
}

const none: readonly string[] = [];

function unresolved(
  row: AnyRow,
  { column }: Reference,
  isKnown: (id: string) => boolean,
): readonly string[] {
  const value = row[column];
  if (value === undefined || (typeof value === "string" && isKnown(value))) return none;
  return cellValues(row, column).filter((id) => !isKnown(id));
}

type RemedyOf = (id: string, reference: Reference) => string;

function remedies(dataset: Dataset, keysOf: KeysOf): RemedyOf {
  const byTables = new Map<string, (id: string) => string>();
  return (id, { tables: names }) => {
    const files = filesOf(names);
    const known = byTables.get(files);
    const remedyOf =
      known ??
      rememberedRemedies(
        (wrong) => nameRemedy(dataset, wrong, names) ?? idRemedy(wrong, names, keysOf),
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

function idRemedy(id: string, names: readonly string[], keysOf: KeysOf): string {
  const near = nearestName(
    id,
    names.flatMap((name) => [...keysOf(name)]),
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
