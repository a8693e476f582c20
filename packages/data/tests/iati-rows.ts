// For tests: an IATI file → the dataset of its rows, as it is after it was written to a folder and loaded again.
import { type Collected, collectRows } from "../src/import/collect-rows.ts";
import {
  type Dataset,
  type Diagnostic,
  importIati,
  type LoadedDataset,
  loadDataset,
  rowsOf,
  type SourceGiven,
  tables,
  validate,
  writeCsv,
} from "../src/index.ts";

export function imported(
  xml: string | Uint8Array,
  {
    file = "sample.xml",
    source = {},
  }: { readonly file?: string; readonly source?: SourceGiven } = {},
): Promise<Collected> {
  const bytes = typeof xml === "string" ? new TextEncoder().encode(xml) : xml;
  return collectRows(importIati([bytes], { file, source }));
}

/** What an analyst gets: the rows as tables on disk, read by our own loader. */
export function reloaded(dataset: Dataset): LoadedDataset {
  const encoder = new TextEncoder();
  const files = tables.map(
    (table) =>
      [`${table.name}.csv`, encoder.encode(writeCsv(table, rowsOf(dataset, table)))] as const,
  );
  return loadDataset(new Map(files));
}

/** Errors that would be the importer's: a publisher breaks the rules of the standard, an importer those of the tables. */
export function ownFaults(dataset: Dataset): readonly Diagnostic[] {
  return validate(dataset).filter(
    ({ rule, severity }) => severity === "error" && !/^iati-\d/.test(rule),
  );
}
