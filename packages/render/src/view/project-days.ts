// The day that a value speaks for: the day it was observed, else the date of its source.
import type { Citation, Quantity, RowRef } from "@brief/data";
import type { ProjectContext } from "./project-context.ts";

export function isKnown(quantity: Quantity): quantity is Quantity & { readonly value: string } {
  return quantity.value !== undefined;
}

/** The day a figure's newest assertion held: its own, else its source's. */
export function observedDate(context: ProjectContext, figure: Quantity): Quantity {
  return observedDay(context, figure.rows[0], figure.sources);
}

export function observedDay(
  context: ProjectContext,
  row: RowRef | undefined,
  sources: readonly Citation[],
): Quantity {
  const assertion = context.dataset.assertions.find((a) => a.id === row?.id);
  if (row === undefined || assertion?.observed === undefined) return sourceDate(context, sources);
  return dayQuantity(assertion.observed, [row], sources);
}

/** The date of the first of these sources that has one: the first is the newest. */
export function sourceDate(context: ProjectContext, cited: readonly Citation[]): Quantity {
  const dated = cited
    .map((citation) => context.dataset.sources.find((source) => source.id === citation.id))
    .find((source) => source?.published !== undefined);
  if (dated === undefined) return dayQuantity(undefined, [], []);
  return dayQuantity(dated.published, [{ table: "sources", id: dated.id }], [{ id: dated.id }]);
}

export function dayQuantity(
  value: string | undefined,
  rows: Quantity["rows"],
  sources: Quantity["sources"],
): Quantity {
  const base = { type: "date", unit: "date", qualifier: "exact", rows, sources } as const;
  return value === undefined
    ? { ...base, value: undefined, reason: "not-in-sources" }
    : { ...base, value };
}
