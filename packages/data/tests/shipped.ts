// The shipped dataset as bytes, for tests: the only place here that reads the disk.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Dataset, loadDataset, withoutPlaces } from "../src/index.ts";

export const datasetFolder = join(import.meta.dirname, "../dataset");

export function shippedFiles(): Map<string, Uint8Array> {
  const names = readdirSync(datasetFolder).filter((name) => name.endsWith(".csv"));
  return new Map(names.map((name) => [name, readFileSync(join(datasetFolder, name))]));
}

export function shippedDataset(): Dataset {
  const { dataset, diagnostics } = loadDataset(shippedFiles());
  if (dataset === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return dataset;
}

/** Equal rows, none of them the same. */
export function copyOf(dataset: Dataset): Dataset {
  return { ...structuredClone(withoutPlaces(dataset)), places: dataset.places };
}

/** The shipped tables with one table's text changed. */
export function withTable(name: string, change: (text: string) => string): Map<string, Uint8Array> {
  const files = shippedFiles();
  const text = new TextDecoder().decode(files.get(name));
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed in ${name}`);
  return files.set(name, new TextEncoder().encode(changed));
}
