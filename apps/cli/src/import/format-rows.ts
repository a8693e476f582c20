// An opened file and its format → its facts as rows of our tables.
import {
  type ImportFormat,
  importIati,
  importPackage,
  importRates,
  importTables,
  importWbApi,
  importWbList,
  type NewRows,
  type SourceGiven,
  type TableMapping,
  type Tell,
} from "@brief/data";
import type { KnownNames } from "./known-names.ts";
import type { OpenFile } from "./open-file.ts";

export interface Reading {
  readonly file: OpenFile;
  readonly source: SourceGiven;
  readonly tell: Tell;
  /** Of tables of the user's own. */
  readonly mappings: readonly TableMapping[];
  /** What cells may name. */
  readonly known: KnownNames;
}

type RowsOf = (reading: Reading) => NewRows;

const readers: Readonly<Record<ImportFormat, RowsOf>> = {
  iati: ({ file, source }) => importIati(file.chunks(), { file: file.name, source }),
  "wb-list": ({ file, source, tell }) =>
    importWbList(file.sheetRows(tell), { file: file.name, source }),
  "wb-api": ({ file, source, tell }) => importWbApi(file.text(tell), { file: file.name, source }),
  rates: ({ file, source, tell }) => importRates(file.sheetRows(tell), { file: file.name, source }),
  table: ({ file, source, tell, mappings, known }) => {
    const tables = mappings.map((mapping) => ({
      rows: file.sheetRows(tell, mapping.sheet),
      mapping,
    }));
    return importTables(tables, { file: file.name, source, known });
  },
  package: ({ file, source, mappings, known }) => {
    const get = (path: string) => (path === file.name ? file.chunks() : file.beside(path));
    return importPackage({ get }, { file: file.name, source, mappings, known });
  },
};

/** A table of one's own is none without its mapping. */
export function readsAlone(format: ImportFormat): boolean {
  return format !== "table";
}

export function formatRows(format: ImportFormat, reading: Reading): NewRows {
  return readers[format](reading);
}
