// A Frictionless data package → rows: our own tables as they were, those of others by a mapping.
import type { Diagnostic } from "../../diagnostic.ts";
import { placeOfRow } from "../../model/place-of.ts";
import { type TableDefinition, tables } from "../../model/tables.ts";
import { Account } from "../account.ts";
import { checkHeader } from "../check-header.ts";
import type { Known } from "../mapped/area-register.ts";
import { type MappedTable, mappedRows } from "../mapped/import-mapped.ts";
import type { TableMapping } from "../mapped/mapping.ts";
import type { Imported, NewRow, SourceGiven } from "../new-row.ts";
import { CsvRecord } from "../read-csv.ts";
import { readRow } from "../read-table.ts";
import type { SheetRow } from "../sheet/sheet-row.ts";
import { sourceRow } from "../source-row.ts";
import { foldedId } from "../unique-ids.ts";
import type { Descriptor } from "./descriptor.ts";
import { type PackageFiles, type PackageTable, readPackage } from "./read-package.ts";

export interface PackageOptions {
  /** The descriptor's name, for places: `lists/datapackage.json`. */
  readonly file: string;
  readonly source?: SourceGiven;
  /** Of tables that are not ours: `sheet` names the resource. */
  readonly mappings?: readonly TableMapping[];
  readonly known?: Known;
}

/** @throws UnreadableFile where the descriptor is none */
export function* importPackage(
  files: PackageFiles,
  options: PackageOptions,
): Generator<NewRow, Imported, void> {
  const account = new Account();
  const { file, mappings = [] } = options;
  const { descriptor, tables: found } = readPackage(files, file, faultTold(account));
  const parted = found.map((table) => ({ table, ...openTable(table) }));
  for (const definition of tables) {
    for (const { rows, header } of parted.filter((one) => one.definition === definition)) {
      yield* ownRows(definition, { header, rows }, account);
    }
  }
  const foreign = parted.filter((one) => one.definition === undefined);
  const mapped = foreign.flatMap(({ table }): readonly MappedTable[] => {
    const own = mappings.find(({ sheet }) => sheet === table.name);
    const only =
      foreign.length === 1 ? mappings.find(({ sheet }) => sheet === undefined) : undefined;
    const mapping = own ?? only;
    if (mapping === undefined) account.tell(unmapped(table));
    return mapping === undefined ? [] : [{ rows: table.rows(), mapping }];
  });
  const { known } = options;
  const given = {
    source: sourceOf(descriptor, options),
    ...(known === undefined ? {} : { known }),
  };
  if (mapped.length > 0) yield* mappedRows(mapped, { file, ...given }, account);
  return account.end(file, "package", descriptor.version);
}

/** What the readers of bytes and lines refuse has its line in the report. */
function faultTold(account: Account): (diagnostic: Diagnostic) => void {
  return (diagnostic) =>
    diagnostic.severity === "error" ? account.refuse(diagnostic) : account.tell(diagnostic);
}

interface OpenTable {
  /** Where it is one of ours. */
  readonly definition: TableDefinition | undefined;
  readonly header: SheetRow;
  readonly rows: Iterator<SheetRow>;
}

/** Ours is what has the name of a table and no column beside its own. */
function openTable(table: PackageTable): OpenTable {
  const rows = table.rows()[Symbol.iterator]();
  const first = rows.next();
  const header: SheetRow =
    first.done === true ? { cells: [], place: () => table.place } : first.value;
  const definition = tables.find(({ name }) => name === table.name);
  const isOurs = definition !== undefined && checkHeader(header, definition).length === 0;
  return { definition: isOurs ? definition : undefined, header, rows };
}

/** As tables of our own are read. */
function recordOf({ cells, place }: SheetRow): CsvRecord {
  return new CsvRecord(cells, 0, (_, cell) => place(cell));
}

interface OwnTable {
  readonly header: SheetRow;
  readonly rows: Iterator<SheetRow>;
}

function* ownRows(
  definition: TableDefinition,
  { header, rows }: OwnTable,
  account: Account,
): Generator<NewRow, void> {
  const ids = new Set<string>();
  for (let next = rows.next(); next.done !== true; next = rows.next()) {
    const record = account.read();
    if (next.value.cells.length !== header.cells.length) {
      account.refuse(ragged(next.value, header));
      continue;
    }
    const cells = recordOf(next.value);
    const { row, diagnostics } = readRow(cells, header.cells, definition);
    for (const diagnostic of diagnostics) faultTold(account)(diagnostic);
    if (row === undefined) continue;
    const id = String(row[definition.keyColumn]);
    const key = foldedId(id);
    if (ids.has(key)) {
      account.refuse(twice(id, definition.name, next.value));
      continue;
    }
    ids.add(key);
    account.taken();
    const place = placeOfRow(cells, header.cells);
    const made = { table: definition.name, row, place, record };
    account.see(made);
    yield made;
  }
}

function sourceOf(
  descriptor: Descriptor,
  { file, source: given = {} }: PackageOptions,
): SourceGiven {
  const { name, title, created, homepage, publisher } = descriptor;
  const row = sourceRow(name ?? file, given, {
    ...(title === undefined ? {} : { title }),
    ...(created === undefined ? {} : { published: created }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(homepage !== undefined && /^https?:\/\/\S+$/.test(homepage) ? { url: homepage } : {}),
  });
  return {
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    ...(row.published === undefined ? {} : { published: row.published }),
    ...(row.series === undefined ? {} : { series: row.series }),
    ...(row.sha256 === undefined ? {} : { sha256: row.sha256 }),
    ...(row.url === undefined ? {} : { url: row.url }),
  };
}

function unmapped({ name, place }: PackageTable): Diagnostic {
  return {
    rule: "package-resource-unmapped",
    severity: "error",
    message: `the resource "${name}" is no table of ours, and no mapping reads it`,
    place,
    found: name,
    expected:
      "the columns of one of our tables, or a mapping with the resource's name as its sheet",
    remedy: "draft a mapping from the resource, look at it, and give it with the package",
  };
}

function ragged(row: SheetRow, header: SheetRow): Diagnostic {
  const [found, expected] = [row.cells.length, header.cells.length];
  return {
    rule: "sheet-table",
    severity: "error",
    message: `the row has "${found}" cells, the header "${expected}"; it is not read`,
    place: row.place(Math.min(found, expected) - 1),
    found: String(found),
    expected: String(expected),
    remedy: "put the cell that holds the delimiter in quotes, or add the missing cells",
  };
}

function twice(id: string, table: string, row: SheetRow): Diagnostic {
  return {
    rule: "unique-ids",
    severity: "error",
    message: `the id "${id}" stands already in ${table}`,
    place: row.place(0),
    found: id,
    expected: "an id of its own for each row",
    remedy: "rename one of the two, or delete the row that repeats the other",
  };
}
