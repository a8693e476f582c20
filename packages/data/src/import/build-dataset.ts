// The tables of a folder, already read as bytes → a Dataset, with all that is wrong gathered on the way.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { nearestName } from "../model/nearest-name.ts";
import { type PlacedRows, placesOfTables } from "../model/row-places.ts";
import { type TableDefinition, tables } from "../model/tables.ts";
import { noTable, type ReadTable, readTable } from "./read-table.ts";
import { uniqueIds } from "./unique-ids.ts";

export interface LoadedDataset {
  /** Absent when a cell, a table or an id is wrong: a brief is never made from half of the facts. */
  readonly dataset: Dataset | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Bytes that it was given are not to be written to.
 * @param files file name (`projects.csv`) → bytes
 * @param folder put before the file names in places
 */
export function loadDataset(
  files: ReadonlyMap<string, Uint8Array>,
  folder?: string,
): LoadedDataset {
  const inFolder = (file: string) =>
    folder === undefined ? file : `${folder.replace(/\/+$/, "")}/${file}`;
  const diagnostics: Diagnostic[] = [...strangers(files, inFolder)];
  const rows: Record<string, readonly unknown[]> = {};
  const placed = new Map<string, PlacedRows>();
  for (const definition of tables) {
    const file = `${definition.name}.csv`;
    const bytes = files.get(file);
    const read =
      bytes === undefined
        ? unread(definition, inFolder(file))
        : tableIn(bytes, definition, inFolder(file));
    diagnostics.push(...read.diagnostics);
    rows[definition.rows] = read.rows;
    placed.set(definition.name, { ...read, keyColumn: definition.keyColumn });
  }
  const sound = !diagnostics.some((diagnostic) => diagnostic.severity === "error");
  // Every key of Dataset but `places` is the `rows` of one table, each row checked by that table's schema.
  const dataset = { ...rows, places: placesOfTables(placed) } as unknown as Dataset;
  return { dataset: sound ? dataset : undefined, diagnostics };
}

const tablesRead = new WeakMap<Uint8Array, { readonly file: string; readonly table: ReadTable }>();

/** Read once: whoever gives the same bytes again, as those of an unchanged file, is given the same rows. */
function tableIn(bytes: Uint8Array, definition: TableDefinition, file: string): ReadTable {
  const known = tablesRead.get(bytes);
  if (known?.file === file) return known.table;
  const table = withOwnIds(definition, readTable(definition, bytes, file));
  tablesRead.set(bytes, { file, table });
  return table;
}

/** One table alone: its encoding, form, cells and ids; what it refers to is not looked at. */
export function checkTable(fileName: string, bytes: Uint8Array): readonly Diagnostic[] {
  const name = (fileName.split(/[\\/]/).at(-1) ?? fileName).replace(/\.csv$/, "");
  const definition = tables.find((table) => table.name === name);
  if (definition === undefined) return [stranger(fileName, name)];
  return withOwnIds(definition, readTable(definition, bytes, fileName)).diagnostics;
}

function withOwnIds(definition: TableDefinition, read: ReadTable): ReadTable {
  return { ...read, diagnostics: [...read.diagnostics, ...uniqueIds(definition, read)] };
}

function unread({ isOptional }: TableDefinition, file: string): ReadTable {
  if (isOptional) return noTable(file, []);
  const diagnostic: Diagnostic = {
    rule: "load-dataset",
    severity: "error",
    message: `the table "${file}" is missing`,
    place: { file },
    found: "no file",
    expected: file,
    remedy: "add the table, with its header row if it has no rows",
  };
  return noTable(file, [diagnostic]);
}

function strangers(
  files: ReadonlyMap<string, Uint8Array>,
  inFolder: (file: string) => string,
): Diagnostic[] {
  const known = new Set(tables.map((table) => `${table.name}.csv`));
  return [...files.keys()]
    .filter((file) => file.endsWith(".csv") && !known.has(file))
    .map((file) => stranger(inFolder(file), file.replace(/\.csv$/, "")));
}

function stranger(file: string, name: string): Diagnostic {
  const names = tables.map((table) => table.name);
  const near = nearestName(name, names);
  return {
    rule: "load-dataset",
    severity: "error",
    message: `"${file}" is no table of a dataset`,
    place: { file },
    found: name,
    expected: names.join(", "),
    remedy: near === undefined ? "rename or remove the file" : `did you mean "${near}.csv"?`,
  };
}
