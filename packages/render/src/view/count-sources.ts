// How many documents a brief rests on, or how many organisations publish them.
import { computed, type Quantity, type RowRef, type Source } from "@brief/data";

/** Documents by their rows, organisations by the publishers that these name. */
export function countSources(
  sources: readonly Source[],
  unit: "document" | "organisation",
): Quantity {
  const row = ({ id }: Source): RowRef => ({ table: "sources", id });
  const inputs = sources.map((source) => ({
    label: source.id,
    value: unit === "document" ? "1" : source.publisher,
    unit,
    row: row(source),
  }));
  const operation = unit === "document" ? "count" : "count-distinct";
  return computed(
    { type: "count", unit },
    { operation, inputs, excluded: [] },
    sources.map(({ id }) => ({ id })),
  );
}
