// A kind of words that one side does not have at all is told once, not as a loss or a gain of every project.
import { assertionFields } from "../model/assertion.ts";
import type { Change, Uncompared } from "../model/change.ts";
import type { Dataset } from "../model/dataset.ts";
import { rowsOf } from "../model/tables.ts";
import { tableNamed } from "./facts.ts";
import { kindOfRow } from "./table-news.ts";

/** Fewer may be the work of a hand: they are told one by one. */
const fewest = 10;

export interface ToldOnce {
  readonly kept: readonly Change[];
  readonly uncompared: readonly Uncompared[];
}

/** No loss of a figure is told once: an amount or a date that vanishes is told for each project. */
export function toldOnce(found: readonly Change[], older: Dataset, newer: Dataset): ToldOnce {
  const [before, after] = [kindCounts(older), kindCounts(newer)];
  const uncompared = [...new Set([...before.keys(), ...after.keys()])].flatMap(
    (field): Uncompared[] => {
      const [old = 0, now = 0] = [before.get(field), after.get(field)];
      if (now === 0 && old >= fewest && !isDate(field))
        return [{ field, missingIn: "newer", values: old }];
      if (old === 0 && now >= fewest) return [{ field, missingIn: "older", values: now }];
      return [];
    },
  );
  const skipped = new Set(uncompared.map(({ field }) => field));
  const isWhole = (change: Change) => change.old === undefined || change.new === undefined;
  const isLeftOut = (change: Change) =>
    skipped.has(change.field) && (isWhole(change) || wordsOnOneSide.has(change.class));
  // A kind is named only where it left something out: one side may have rows of new projects alone.
  const left = new Set(found.filter(isLeftOut).map(({ field }) => field));
  return {
    kept: found.filter((change) => !isLeftOut(change)),
    uncompared: uncompared.filter(({ field }) => left.has(field)),
  };
}

function isDate(field: string): boolean {
  return Object.entries(assertionFields).some(([name, type]) => name === field && type === "date");
}

const wordsOnOneSide: ReadonlySet<string> = new Set(["words-found", "words-lost", "date-found"]);

/** Tables of words and codes, with the column that parts them: `parties borrower`. */
const tablesOfWords = [
  "parties",
  "allocations",
  "texts",
  "identifiers",
  "links",
  "locations",
  "markers",
];

/** How many rows a dataset has of each kind, by the name of the field that a change of it carries. */
function kindCounts(dataset: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (field: string) => counts.set(field, (counts.get(field) ?? 0) + 1);
  for (const { field, value } of dataset.assertions) {
    const isKind = assertionFields[field] === "text" || assertionFields[field] === "date";
    if (value !== undefined && isKind && field !== "name") count(field);
  }
  for (const name of tablesOfWords) {
    for (const row of rowsOf(dataset, tableNamed(name))) count(kindOfRow(name, row));
  }
  return counts;
}
