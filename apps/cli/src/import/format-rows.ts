// An opened file and its format → its facts as rows of our tables.
import {
  type Dataset,
  type ImportFormat,
  importIati,
  importMapped,
  importRates,
  importWbApi,
  importWbList,
  type NewRows,
  type SourceGiven,
  type TableMapping,
  type Tell,
} from "@brief/data";
import type { OpenFile } from "./open-file.ts";

export interface Reading {
  readonly file: OpenFile;
  readonly source: SourceGiven;
  readonly tell: Tell;
  /** Of a table of the user's own. */
  readonly mapping?: TableMapping | undefined;
  /** The dataset that is imported into: its names may stand in cells. */
  readonly known: Dataset;
}

type RowsOf = (reading: Reading) => NewRows;

const readers: Partial<Record<ImportFormat, RowsOf>> = {
  iati: ({ file, source }) => importIati(file.chunks(), { file: file.name, source }),
  "wb-list": ({ file, source, tell }) =>
    importWbList(file.sheetRows(tell), { file: file.name, source }),
  "wb-api": ({ file, source, tell }) => importWbApi(file.text(tell), { file: file.name, source }),
  rates: ({ file, source, tell }) => importRates(file.sheetRows(tell), { file: file.name, source }),
  table: ({ file, source, tell, mapping, known }) => {
    if (mapping === undefined) throw new Error("a table is imported by a mapping");
    const options = { file: file.name, source, known };
    return importMapped(file.sheetRows(tell, mapping.sheet), mapping, options);
  },
};

export function formatRows(format: ImportFormat, reading: Reading): NewRows {
  const reader = readers[format];
  if (reader === undefined) throw new Error(`no reader of ${format}`);
  return reader(reading);
}
