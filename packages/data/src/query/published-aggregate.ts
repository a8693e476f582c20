// What a source publishes as a total or a named fact; never mixed with computed totals.
import { BriefError } from "../diagnostic.ts";
import type { Aggregate } from "../model/aggregate.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Quantity } from "../model/quantity.ts";

const types: Readonly<Record<string, Quantity["type"]>> = {
  count: "count",
  "count-distinct": "count",
  duration: "count",
  amount: "money",
  length: "measure",
  beneficiaries: "measure",
  share: "ratio",
  date: "date",
};

/**
 * The published fact of this id as a quantity with its qualifier and source. A stray fact (another article's) or a
 * hypothesis of ours is refused: asking for one is a bug in a view.
 */
export function publishedAggregate(dataset: Dataset, id: string): Quantity {
  const found = findAggregate(dataset, id);
  if (found !== undefined) return found;
  throw new BriefError(
    "unknown-aggregate",
    `no published fact "${id}" as of this day`,
    "ask for it with findAggregate where it may be missing, or add the row to aggregates.csv",
  );
}

/** The same, undefined where no source known at this day states it. */
export function findAggregate(dataset: Dataset, id: string): Quantity | undefined {
  const row = aggregateRow(dataset, id);
  return row === undefined ? undefined : toQuantity(row);
}

/** The row behind a published fact: its wording, members and scope; stray and hypothetical ones are refused. */
export function aggregateRow(dataset: Dataset, id: string): Aggregate | undefined {
  const row = dataset.aggregates.find((aggregate) => aggregate.id === id);
  if (row === undefined || row.standing === "publishable") return row;
  throw new BriefError(
    "private-figure",
    `"${id}" is ${row.standing} and is never printed: ${row.standingNote ?? "no note"}`,
    "take the fact out of the view",
  );
}

function toQuantity(row: Aggregate): Quantity {
  const type = types[row.kind];
  if (type === undefined) {
    throw new BriefError(
      "aggregate-without-quantity",
      `"${row.id}" of kind "${row.kind}" is no quantity`,
      "use aggregateRow for names and lists",
    );
  }
  const locator = row.locator === undefined ? {} : { locator: row.locator };
  const traced = {
    type,
    unit: type === "date" ? "date" : type === "ratio" ? "1" : (row.unit ?? "1"),
    qualifier: row.qualifier,
    rows: [{ table: "aggregates", id: row.id }],
    sources: [{ id: row.source, ...locator }],
  };
  return row.value === undefined
    ? { ...traced, value: undefined, reason: "not-in-sources" }
    : { ...traced, value: row.value };
}
