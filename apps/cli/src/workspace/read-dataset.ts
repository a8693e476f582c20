// A folder of CSV tables → Dataset. Places name files by their full path; report and press shorten them.
import { join } from "node:path";
import { type Dataset, type DatasetRows, loadDataset, placesOnDemand } from "@brief/data";
import type { Finding } from "../finding.ts";
import type { World } from "../world.ts";

export interface ReadDataset {
  readonly dataset: Dataset | undefined;
  readonly findings: readonly Finding[];
}

const tableOrPackage = /^(.*\.csv|datapackage\.json)$/;

export function isDatasetFolder(world: World, folder: string): boolean {
  return ["datapackage.json", "projects.csv"].some((name) => world.isFile(join(folder, name)));
}

/** Where rows that were handed over stand is read anew, and only where it is asked for. */
export function placedLater(world: World, folder: string, rows: DatasetRows): Dataset {
  const places = placesOnDemand(() => readDataset(world, folder).dataset?.places);
  return { ...rows, places };
}

export function readDataset(world: World, folder: string): ReadDataset {
  const files = new Map<string, Uint8Array>();
  for (const name of world.listFolder(folder)) {
    const path = join(folder, name);
    if (tableOrPackage.test(name) && world.isFile(path)) files.set(name, world.readBytes(path));
  }
  const { dataset, diagnostics } = loadDataset(files, folder);
  return { dataset, findings: diagnostics };
}
