// A Dataset → the files of a Frictionless data package, chunk by chunk: the tables, then datapackage.json with their hashes.
import type { Dataset } from "../../model/dataset.ts";
import { startDigest } from "../../model/digest.ts";
import { rowsOf, tables } from "../../model/tables.ts";
import { type AboutDataset, dataPackage, type FileFacts } from "../data-package.ts";
import type { ExportReport } from "../export-report.ts";
import type { FileChunk } from "../file-chunk.ts";
import { csvChunks } from "../write-csv.ts";

/**
 * Every table of the schema that a folder must have, and of the others those with rows. Equal rows give equal bytes;
 * `loadDataset` reads them back as they were.
 */
export function* exportPackage(
  dataset: Dataset,
  about: AboutDataset,
): Generator<FileChunk, ExportReport> {
  const text = new TextEncoder();
  const facts = new Map<string, FileFacts>();
  let written = 0;
  for (const definition of tables) {
    const rows = rowsOf(dataset, definition);
    if (definition.isOptional && rows.length === 0) continue;
    written += rows.length;
    const hash = startDigest();
    let size = 0;
    for (const chunk of csvChunks(definition, rows)) {
      const bytes = text.encode(chunk);
      hash.update(bytes);
      size += bytes.length;
      yield { file: `${definition.name}.csv`, bytes };
    }
    facts.set(definition.name, { bytes: size, hash: `sha256:${hash.hex()}` });
  }
  const present = [...facts.keys()];
  yield { file: "datapackage.json", bytes: text.encode(dataPackage(about, present, facts)) };
  const records = { read: written, written, leftOut: [] };
  return { format: "package", records, notCarried: [], completed: [], diagnostics: [] };
}
