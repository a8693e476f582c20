// The rows that a file as of a day leaves out: those of later sources, those that a newer one supersedes, and what hangs on them.
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";
import { rowsOf, tables } from "../model/tables.ts";
import type { NotCarried } from "./export-report.ts";

/** @param known what `knownAt` gives of the dataset */
export function notKnown(dataset: Dataset, known: Dataset): readonly NotCarried[] {
  return tables.flatMap((definition) => {
    const { name, keyColumn } = definition;
    const kept = new Set(rowsOf(known, definition).map((row) => row[keyColumn]));
    const left = rowsOf(dataset, definition).filter((row) => !kept.has(row[keyColumn]));
    const [first] = left;
    if (first === undefined) return [];
    const place = placeOf(dataset, { table: name, id: String(first[keyColumn]) });
    const because = "it was not known on the day, or a newer row stands in its place";
    return [{ table: name, reason: "not-known", because, count: left.length, first: place }];
  });
}
