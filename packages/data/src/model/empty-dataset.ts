// A dataset without rows: what an import fills.
import type { Dataset } from "./dataset.ts";
import { tables } from "./tables.ts";

/** The rows given, and none in every other table. */
export function datasetWith(rows: Partial<Dataset>): Dataset {
  const none = Object.fromEntries(tables.map((definition) => [definition.rows, []]));
  // Every key of Dataset but `places` is the `rows` of one table.
  return { ...none, places: new Map(), ...rows } as unknown as Dataset;
}
