// An opened file and its format → its facts as rows of our tables.
import {
  type ImportFormat,
  importIati,
  importWbApi,
  importWbList,
  type NewRows,
  type SourceGiven,
  type Tell,
} from "@brief/data";
import type { OpenFile } from "./open-file.ts";

export interface Reading {
  readonly file: OpenFile;
  readonly source: SourceGiven;
  readonly tell: Tell;
}

type RowsOf = (reading: Reading) => NewRows;

const readers: Partial<Record<ImportFormat, RowsOf>> = {
  iati: ({ file, source }) => importIati(file.chunks(), { file: file.name, source }),
  "wb-list": ({ file, source, tell }) =>
    importWbList(file.sheetRows(tell), { file: file.name, source }),
  "wb-api": ({ file, source, tell }) => importWbApi(file.text(tell), { file: file.name, source }),
};

export function formatRows(format: ImportFormat, reading: Reading): NewRows {
  const reader = readers[format];
  if (reader === undefined) throw new Error(`no reader of ${format}`);
  return reader(reading);
}
